import * as z from 'zod'
import {
  type FileId,
  isOfFile,
  type KeptFile,
  type KeptLaws,
  type KeptPart,
  keptFileSchema,
  keptPartSchema,
  MOST_FILE_SIGNS,
} from './kept-laws.ts'
import { isWellKept, partIn, partText, problemsWith } from './law-files.ts'
import { contentOf, type LawFiles, lawFilesOf, READERS } from './laws.ts'
import type { PackProblem, ReadResult } from './problems.ts'

/** So many parts are changed in one go: a year of days off. */
const MOST_PARTS = 200

const { kind, file, list, key, changed, isOff } = keptPartSchema.shape

/** What somebody does to the laws of a vault. */
export const lawChangeSchema = z.discriminatedUnion('do', [
  /** Changes, adds or switches off parts of a file. */
  z.strictObject({
    do: z.literal('parts'),
    kind,
    file,
    parts: z.array(z.strictObject({ list, key, changed, isOff })).min(1).max(MOST_PARTS),
  }),
  /** Gives up what was changed in one part. */
  z.strictObject({ do: z.literal('restore-part'), kind, file, list, key }),
  /** Gives up all that was changed in a file, or brought in in its place; of one that is not the program's own, all of it. */
  z.strictObject({ do: z.literal('restore-file'), kind, file }),
  /** Takes a file in, in the place of one that is called the same. */
  z.strictObject({ do: z.literal('take'), kind, content: z.string().max(MOST_FILE_SIGNS) }),
  z.strictObject({ do: z.literal('stand'), file, standing: keptFileSchema.shape.standing }),
  z.strictObject({ do: z.literal('calendar'), file, calendar: file }),
])

export type LawChange = z.infer<typeof lawChangeSchema>

/** The laws after a change, or why it is refused. */
export type ChangedLaws =
  | { readonly isTaken: true; readonly kept: KeptLaws; readonly files: LawFiles }
  | { readonly isTaken: false; readonly problems: readonly PackProblem[] }

const refusal = (reason: PackProblem['reason'], place = ''): ChangedLaws => ({
  isTaken: false,
  problems: [{ place, id: null, reason }],
})

const withoutFile = ({ files, parts }: KeptLaws, id: FileId): KeptLaws => ({
  files: files.filter((one) => !isOfFile(id)(one)),
  parts: parts.filter((one) => !isOfFile(id)(one)),
})

const fileIn = ({ packs, calendars }: LawFiles, { kind: of, file: name }: FileId) =>
  of === 'pack' ? packs.find(({ id }) => id === name) : calendars.find(({ id }) => id === name)

/** As a file would be kept of which nothing but its place is. */
const keptAs = (kept: KeptLaws, id: FileId): KeptFile =>
  kept.files.find(isOfFile(id)) ?? {
    ...id,
    content: '',
    calendar: '',
    standing:
      (id.kind === 'pack' && lawFilesOf(kept).packs.find((one) => one.id === id.file)?.standing) || 'used',
  }

const withFile = (kept: KeptLaws, changedFile: KeptFile): KeptLaws => ({
  ...kept,
  files: [...kept.files.filter((one) => !isOfFile(changedFile)(one)), changedFile],
})

type Change<Name extends LawChange['do']> = Extract<LawChange, { do: Name }>

const isPart =
  (part: Pick<KeptPart, 'kind' | 'file' | 'list' | 'key'>) =>
  (one: KeptPart): boolean =>
    isOfFile(part)(one) && one.list === part.list && one.key === part.key

/** A file as it says itself, whatever was made of it. */
const originalOf = (kept: KeptLaws, id: FileId): object => {
  const original: object = fileIn(lawFilesOf(kept), id)?.merged?.original ?? {}
  return 'calendar' in original ? (original.calendar as object) : original
}

const withParts = (kept: KeptLaws, { kind: of, file: name, parts }: Change<'parts'>): KeptLaws => {
  const original = originalOf(kept, { kind: of, file: name })
  const made = parts.map((part): KeptPart => {
    const id = { kind: of, list: part.list, key: part.key }
    const text = part.changed === null ? null : partText(id, part.changed)
    return { ...part, ...id, file: name, changed: text, original: partIn(original, id) }
  })
  const others = kept.parts.filter((one) => !made.some((part) => isPart(part)(one)))
  const differ = made.filter(({ isOff, changed: now, original: was }) => isOff || now !== was)
  return { ...kept, parts: [...others, ...differ] }
}

/** A file that the program keeps for itself cannot be brought in. */
const RESERVED: ReadonlySet<string> = new Set(['plain', 'weekends'])

const taken = (kept: KeptLaws, { kind: of, content }: Change<'take'>): KeptLaws | ChangedLaws => {
  const read: ReadResult<{ readonly id: string }> = READERS[of].read(JSON.parse(content))
  if (!read.isRead) return { isTaken: false, problems: read.problems }
  const { id } = read.value
  if (RESERVED.has(id)) return refusal('reserved-id', 'id')
  return withFile(kept, { ...keptAs(kept, { kind: of, file: id }), content })
}

/** One law is that of a case which names no country. */
const withStanding = (kept: KeptLaws, { file: name, standing }: Change<'stand'>): KeptLaws => {
  const before = lawFilesOf(kept).packs
  const stands = before.map(({ id, standing: was }) => {
    if (id === name) return { id, standing }
    return { id, standing: standing === 'default' && was === 'default' ? ('used' as const) : was }
  })
  return stands.reduce((all, { id, standing: now }) => {
    const as = keptAs(all, { kind: 'pack', file: id })
    return before.find((one) => one.id === id)?.standing === now
      ? all
      : withFile(all, { ...as, standing: now })
  }, kept)
}

const nextOf = (kept: KeptLaws, change: LawChange): KeptLaws | ChangedLaws => {
  switch (change.do) {
    case 'parts':
      return withParts(kept, change)
    case 'restore-part':
      return { ...kept, parts: kept.parts.filter((one) => !isPart(change)(one)) }
    case 'restore-file':
      return withoutFile(kept, change)
    case 'take':
      return taken(kept, change)
    case 'stand':
      return withStanding(kept, change)
    case 'calendar': {
      const id = { kind: 'pack', file: change.file } as const
      return withFile(kept, { ...keptAs(kept, id), calendar: change.calendar })
    }
  }
}

const textsOf = (change: LawChange): readonly (string | null)[] => {
  if (change.do === 'take') return [change.content]
  return change.do === 'parts' ? change.parts.map((part) => part.changed) : []
}

const isJson = (text: string | null): boolean => {
  if (text === null) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const isInPlace = (change: LawChange): boolean =>
  change.do !== 'parts' || change.parts.every((part) => isWellKept({ ...part, kind: change.kind }))

/** A single part that is changed has to fit the file, with everything that was changed in it before. */
const misfits = (kept: KeptLaws, change: LawChange): readonly PackProblem[] => {
  if (change.do !== 'parts' && change.do !== 'restore-part') return []
  const parts = kept.parts.filter(isOfFile(change))
  return problemsWith<object>(contentOf(change, kept), parts, READERS[change.kind])
}

const isKnown = (kept: KeptLaws, change: LawChange): boolean => {
  const files = lawFilesOf(kept)
  if (change.do === 'take') return true
  if (change.do === 'stand') return fileIn(files, { kind: 'pack', file: change.file }) !== undefined
  if (change.do !== 'calendar') return fileIn(files, change) !== undefined
  const calendar = fileIn(files, { kind: 'calendar', file: change.calendar })
  return calendar !== undefined && fileIn(files, { kind: 'pack', file: change.file }) !== undefined
}

/** Carries a change out on what the vault keeps, or says what is wrong with it. Nothing is kept by this. */
export const changeLaws = (kept: KeptLaws, change: LawChange): ChangedLaws => {
  if (!textsOf(change).every(isJson)) return refusal('not-json')
  if (!isKnown(kept, change)) return refusal('unknown-file')
  if (!isInPlace(change)) return refusal('wrong-form')
  const next = nextOf(kept, change)
  if ('isTaken' in next) return next
  const problems = misfits(next, change)
  return problems.length > 0
    ? { isTaken: false, problems }
    : { isTaken: true, kept: next, files: lawFilesOf(next) }
}
