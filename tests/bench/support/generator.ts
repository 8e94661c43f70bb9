import { createHash } from 'node:crypto'
import { sortKey } from '../../../electron/vault/records/sort-key.ts'
import type { SqlValue, WriteHandle } from '../../../electron/vault/store/database/handles.ts'
import * as words from './generator-words.ts'

/** How much of everything. The seed makes two vaults of one size the same, ids included. */
export interface VaultSize {
  readonly cases: number
  readonly parties: number
  readonly events: number
  /** Beside the few that each case has by chance. */
  readonly moreDocuments?: number
  readonly seed: number
}

/** The size at which the search is measured. */
export const LARGE: VaultSize = { cases: 5_000, parties: 20_000, events: 100_000, seed: 20_261_122 }

const AT = '2026-11-01T08:00:00.000Z'

/** mulberry32: small, even enough, and the same everywhere. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Chance and what is made by it. */
const chanceOf = (seed: number) => {
  const random = randomOf(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const day = (): string => `${2012 + below(15)}-${two(1 + below(12))}-${two(1 + below(28))}`
  return {
    below,
    pick,
    day,
    happens: (share: number): boolean => random() < share,
    /** One in five is known less exactly than to the day. */
    date: (): string => (below(5) > 0 ? day() : pick([day().slice(0, 7), day().slice(0, 4), `[..${day()}]`])),
    text: (most: number): string =>
      Array.from({ length: 1 + below(most) }, () => pick(words.SENTENCES)).join(' '),
  }
}

type Chance = ReturnType<typeof chanceOf>

const idsOf = () => {
  let count = 0
  return (): string => {
    count += 1
    return `019a${count.toString(16).padStart(28, '0')}`
  }
}

const person = ({ pick, happens }: Chance): { name: string; surname: string; isFemale: boolean } => {
  const isFemale = happens(0.45)
  const stem = pick(words.SURNAMES)
  const surname = isFemale && /[вн]$/u.test(stem) ? `${stem}а` : stem
  return { name: `${surname} ${pick(isFemale ? words.FEMALE_NAMES : words.MALE_NAMES)}`, surname, isFemale }
}

/** Writes rows as the records do, with what every record has. */
const writerOf = (write: WriteHandle, newId: () => string) => {
  const insert = (table: string, row: Readonly<Record<string, SqlValue>>): void => {
    const columns = Object.keys(row)
    write.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      row,
    )
  }
  return {
    insert,
    record: (table: string, row: Readonly<Record<string, SqlValue>>): string => {
      const id = newId()
      insert(table, { id, revision: 1, created_at: AT, updated_at: AT, ...row })
      return id
    },
  }
}

type Writer = ReturnType<typeof writerOf>

interface Maker {
  readonly chance: Chance
  readonly to: Writer
  readonly people: { readonly id: string; readonly name: string }[]
}

const makeParty = ({ chance, to, people }: Maker): void => {
  const { name, isFemale } = person(chance)
  const id = to.record('party', {
    kind: 'person',
    born: `${1940 + chance.below(65)}`,
    sex: isFemale ? 'female' : 'male',
    identity_number: String(100_000_000_000 + chance.below(899_999_999_999)),
    contacts: '',
    notes: '',
    sort_key: sortKey(name),
  })
  to.insert('party_name', { party_id: id, position: 0, text: name, kind: 'main' })
  if (chance.happens(0.2)) {
    to.insert('party_name', { party_id: id, position: 1, text: person(chance).name, kind: 'press' })
  }
  people.push({ id, name })
}

const makeEvent = ({ chance, to, people }: Maker, caseId: string): void => {
  const { pick, happens, text, date } = chance
  const someone = pick(people)
  const id = to.record('event', {
    case_id: caseId,
    kind: 'other',
    title: pick(words.EVENT_TITLES).replace('{}', someone.name),
    date: happens(0.95) ? date() : null,
    time: null,
    place: pick(words.PLACES),
    certainty: 'alleged',
    description: text(4),
    group_text: happens(0.1) ? 'около 20 полицейских' : '',
  })
  to.insert('event_person', { event_id: id, position: 0, party_id: someone.id, role: 'victim', detail: '' })
  if (happens(0.3)) {
    to.insert('event_person', {
      event_id: id,
      position: 1,
      party_id: pick(people).id,
      role: 'witness',
      detail: '',
    })
  }
  if (happens(0.3)) {
    to.record('source', {
      case_id: caseId,
      of_subject: 'event',
      of_id: id,
      kind: 'press',
      text: `Газета, ${date()}`,
      page: '',
      stance: '',
      reliability: '',
      says: '',
      contradicts: 0,
      quote: text(1),
      is_sensitive: 0,
    })
  }
}

const makeCharges = ({ chance, to }: Maker, caseId: string, clientId: string): void => {
  const { pick, below, happens, date } = chance
  for (let count = 1 + below(3); count > 0; count -= 1) {
    const [code, article, title] = pick(words.CHARGES)
    const part = article === '' || happens(0.3) ? '' : String(1 + below(4))
    const isInside = happens(0.2) && part !== ''
    to.record('charge', {
      case_id: caseId,
      party_id: clientId,
      code,
      article: isInside ? `${article}(${part})` : article,
      part: isInside ? '' : part,
      title,
      since: date(),
      status: 'active',
    })
  }
}

const makeCourt = ({ chance, to, people }: Maker, caseId: string): void => {
  const { pick, below, happens, day, date, text } = chance
  const judge = pick(people).name
  for (let count = below(8); count > 0; count -= 1) {
    to.record('hearing', {
      case_id: caseId,
      starts_at: `${day()}T${two(9 + below(8))}:30`,
      kind: 'main',
      court: pick(words.COURTS),
      room: String(1 + below(30)),
      judge,
      purpose: pick(words.PURPOSES),
      result: happens(0.5) ? text(1) : '',
    })
  }
  for (let count = below(4); count > 0; count -= 1) {
    to.record('decision', {
      case_id: caseId,
      kind: 'ruling',
      outcome: '',
      body: pick(words.COURTS),
      judge,
      number: `${below(9_999)}-26`,
      announced_on: date(),
      summary: text(3),
    })
  }
}

const makeDocument = ({ chance, to }: Pick<Maker, 'chance' | 'to'>, caseId: string): void => {
  const { pick, below, date } = chance
  const blobId = createHash('sha256')
    .update(`${caseId}${below(2 ** 30)}${below(2 ** 30)}`)
    .digest('hex')
  to.record('document', {
    case_id: caseId,
    title: `${pick(words.DOCUMENTS)} ${1 + below(200)}`,
    kind: 'other',
    dated: date(),
    language: '',
    source: '',
    notes: '',
    original_name: `scan-${below(9_999)}.pdf`,
    media_type: 'application/pdf',
    type_mismatch: 0,
    size_bytes: 1 + below(5_000_000),
    sha256: blobId,
    blob_id: blobId.slice(0, 32),
    imported_at: AT,
  })
}

const makePapers = ({ chance, to }: Maker, caseId: string): void => {
  const { pick, below, happens, day, text } = chance
  for (let count = below(3); count > 0; count -= 1) {
    const due = happens(0.7) ? day() : null
    to.record('task', { case_id: caseId, title: pick(words.TASKS), due_on: due, is_done: 0, notes: '' })
  }
  for (let count = below(3); count > 0; count -= 1) {
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: text(8) }] }] }
    to.record('note', {
      case_id: caseId,
      title: happens(0.6) ? pick(words.TASKS) : '',
      body: JSON.stringify(body),
    })
  }
  for (let count = below(7); count > 0; count -= 1) makeDocument({ chance, to }, caseId)
}

const makeCase = (maker: Maker): string => {
  const { chance, to, people } = maker
  const { pick, below, happens, day } = chance
  const client = pick(people)
  const caseId = to.record('case_file', {
    number: `${below(999)}/${2012 + below(15)}`,
    title: pick(words.CASE_TITLES).replace('{}', client.name),
    kind: 'criminal',
    stage: pick(['investigation', 'first-instance', 'appeal']),
    status: pick(['open', 'open', 'open', 'suspended', 'closed', 'closed']),
    register_number: String(250_000_000_000_000 + below(9_999_999_999)),
    court_number: '',
    authority: pick(words.COURTS),
    opened_on: day(),
    tags: JSON.stringify(happens(0.4) ? [pick(words.TAGS)] : []),
    notes: '',
    touched_at: AT,
  })
  const others = Array.from({ length: 2 + below(6) }, () => ({ id: pick(people).id, role: 'witness' }))
  for (const { id, role } of [{ id: client.id, role: 'client' }, ...others]) {
    to.record('participation', { case_id: caseId, party_id: id, role, detail: '' })
  }
  makeCharges(maker, caseId, client.id)
  makeCourt(maker, caseId)
  makePapers(maker, caseId)
  return caseId
}

/** Fills a new vault. The index is not made here: `reindexAll` does that. A few cases have many events, most have few. */
export const fillVault = (write: WriteHandle, size: VaultSize): void => {
  const chance = chanceOf(size.seed)
  const maker: Maker = { chance, to: writerOf(write, idsOf()), people: [] }
  for (let count = 0; count < size.parties; count += 1) makeParty(maker)
  const cases = Array.from({ length: size.cases }, () => makeCase(maker))
  for (let count = 0; count < size.events; count += 1) {
    const caseId = cases[Math.floor((chance.below(1_000) / 1_000) ** 2 * cases.length)]
    if (caseId !== undefined) makeEvent(maker, caseId)
  }
  for (let count = 0; count < (size.moreDocuments ?? 0); count += 1) {
    const caseId = cases[chance.below(cases.length)]
    if (caseId !== undefined) makeDocument(maker, caseId)
  }
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'].map((letter, at) => [
    letter,
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya a g k n o u u h i'.split(' ')[
      at
    ] ?? '',
  ]),
)

const inLatin = (text: string): string =>
  Array.from(text, (letter) => {
    const small = LATIN[letter.toLowerCase()]
    if (small === undefined || small === '' || letter === letter.toLowerCase()) return small ?? letter
    return small.charAt(0).toUpperCase() + small.slice(1)
  }).join('')

const patronymic = ({ pick, happens }: Chance, isFemale: boolean): string => {
  const father = pick(words.MALE_NAMES)
  if (/[әғқңөұүһі]/iu.test(father) || happens(0.5)) return `${father}${isFemale ? 'қызы' : 'ұлы'}`
  const stem = father.replace(/[йь]$/u, 'е')
  return /[бвгджзклмнпрстфхцчшщ]$/u.test(stem)
    ? `${stem}${isFemale ? 'овна' : 'ович'}`
    : `${stem}${isFemale ? 'вна' : 'вич'}`
}

/** People as a table, the fields of the import as its heading: most in Cyrillic, one in ten in passport letters. */
export const peopleTable = (count: number, seed: number): string[][] => {
  const chance = chanceOf(seed)
  const lines = Array.from({ length: count }, () => {
    const { name, isFemale } = person(chance)
    const whole = chance.happens(0.7) ? `${name} ${patronymic(chance, isFemale)}` : name
    const born = chance.happens(0.6)
      ? `${two(1 + chance.below(28))}.${two(1 + chance.below(12))}.${1940 + chance.below(65)}`
      : ''
    const number = chance.happens(0.4) ? String(100_000_000_000 + chance.below(899_999_999_999)) : ''
    return [
      chance.happens(0.1) ? inLatin(whole) : whole,
      isFemale ? 'ж' : 'м',
      born,
      number,
      chance.pick(words.PLACES),
      chance.happens(0.3) ? chance.pick(words.SENTENCES) : '',
    ]
  })
  return [['name', 'sex', 'born', 'identityNumber', 'address', 'notes'], ...lines]
}
