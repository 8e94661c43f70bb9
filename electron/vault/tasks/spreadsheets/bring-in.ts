import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { ImportPlan } from '../../../../shared/contract/tables.ts'
import type { CaseId, PartyId } from '../../../../shared/domain/ids.ts'
import { blankCharge } from '../../../../shared/domain/kinds/charge.ts'
import { blankHearing } from '../../../../shared/domain/kinds/hearing.ts'
import { blankParty, type PartyInput, partyInputSchema } from '../../../../shared/domain/kinds/party.ts'
import { blankRestraint } from '../../../../shared/domain/kinds/restraint.ts'
import type { DuplicateChoice, ImportReport } from '../../../../shared/domain/table-import.ts'
import { type Casework, type Change, changeInSteps } from '../../records/change.ts'
import { partWorks } from '../../records/part-works.ts'
import { getParty } from '../../records/party.ts'
import { createCaseIn } from '../cases/cases.ts'
import { addSourcesIn } from '../cases/with-sources.ts'
import { createPartyIn, updatePartyIn } from '../people/parties.ts'
import type { Draft, Examined, ExaminedLine, ExaminedTable } from './examined-table.ts'
import { lineOfId } from './likeness.ts'
import { ListPlaces } from './list-places.ts'
import { PartyFinder } from './party-finder.ts'
import { checkTable, type ImportProgress } from './preview.ts'
import { getUntakenTable } from './staged-tables.ts'

export type TableImportEvent = ImportProgress | { readonly kind: 'finished'; readonly report: ImportReport }

type CaseDraft = Extract<Draft, { kind: 'cases' }>
type EventDraft = Extract<Draft, { kind: 'events' }>

/** Writes the lines within one change. */
class Writer {
  readonly #open: Change
  readonly #examined: Examined
  readonly #source: string
  /** Where those of a pasted list belong. */
  readonly #places: ListPlaces | undefined
  /** Which party a line of the table has become. */
  readonly #partyOfLine = new Map<number, string>()
  /** Parties made for names, by the key of the name. */
  readonly #made = new Map<string, PartyId>()
  created = 0
  extended = 0
  skipped = 0

  constructor(open: Change, examined: Examined, { source, list }: Pick<Writing, 'source' | 'list'>) {
    this.#open = open
    this.#examined = examined
    this.#source = source
    this.#places = list === null ? undefined : new ListPlaces(open, list)
  }

  write({ verdict, draft }: ExaminedLine, choice: DuplicateChoice): void {
    if (draft === undefined) return
    const { line, like } = verdict
    const target = like.map(({ id }) => this.#recordOf(id)).find((id) => id !== undefined)
    // All that it is like was left out: then it is the first of its kind itself.
    const isFirst = choice === 'add-names' && target === undefined
    if (choice === 'create' || isFirst) {
      this.created += 1
      const id = this.#create(draft)
      if (draft.kind === 'parties') {
        this.#partyOfLine.set(line, id)
        this.#places?.put(id)
      }
      return
    }
    if (draft.kind === 'parties' && target !== undefined) {
      this.#partyOfLine.set(line, target)
      if (choice === 'add-names') this.#places?.put(target)
      if (choice === 'add-names' && this.#addNames(target, draft.value)) {
        this.extended += 1
        return
      }
    }
    this.skipped += 1
  }

  get newParties(): PartyId[] {
    return [...this.#made.values()]
  }

  #recordOf(id: string): string | undefined {
    const line = lineOfId(id)
    return line === undefined ? id : this.#partyOfLine.get(line)
  }

  #create(draft: Draft): string {
    if (draft.kind === 'parties') return createPartyIn(this.#open, draft.value).id
    return draft.kind === 'cases' ? this.#createCase(draft) : this.#createEvent(draft)
  }

  #createCase({ value, clients, charges, nextHearing, restraint }: CaseDraft): CaseId {
    const { id: caseId } = createCaseIn(this.#open, value)
    if (nextHearing !== null)
      partWorks.hearings.createIn(this.#open, blankHearing({ caseId, startsAt: nextHearing }))
    for (const partyId of new Set(clients.map((name) => this.#partyNamed(name)))) {
      const place = { caseId, partyId }
      partWorks.participations.createIn(this.#open, {
        ...place,
        role: 'client',
        detail: '',
        since: null,
        until: null,
      })
      for (const charge of charges)
        partWorks.charges.createIn(this.#open, { ...blankCharge(place), ...charge })
      if (restraint !== null) {
        const { kind, until } = restraint
        partWorks.restraints.createIn(this.#open, {
          ...blankRestraint({ ...place, kind, from: null }),
          until,
        })
      }
    }
    return caseId
  }

  #createEvent({ value, sources, persons }: EventDraft): string {
    const named = new Map(
      persons.map(({ name, role, detail }) => {
        const partyId = this.#partyNamed(name)
        return [`${partyId} ${role} ${detail}`, { partyId, role, detail }]
      }),
    )
    const { id } = partWorks.events.createIn(this.#open, { ...value, persons: [...named.values()] })
    addSourcesIn(this.#open, { subject: 'event', id }, sources)
    return id
  }

  #partyNamed(name: string): PartyId {
    const key = PartyFinder.keyOf(name)
    const known = this.#examined.named.find(name) ?? this.#made.get(key)
    if (known !== undefined) return known
    const { id } = createPartyIn(this.#open, { ...blankParty(name), kind: PartyFinder.kindOf(name) })
    this.#made.set(key, id)
    return id
  }

  /** Puts the spellings that the party does not have yet behind its own; false where it has them all or has no room. */
  #addNames(id: string, { names }: PartyInput): boolean {
    const { id: _, revision, ...party } = getParty(this.#open.write, id)
    const has = new Set(party.names.map(({ text }) => text))
    const added = names
      .filter(({ text }) => !has.has(text))
      .map(({ text }) => ({ text, kind: 'alias' as const, language: '' as const, source: this.#source }))
    const value = partyInputSchema.safeParse({ ...party, names: [...party.names, ...added] })
    if (added.length === 0 || !value.success) return false
    updatePartyIn(this.#open, { id, revision, value: value.data })
    return true
  }
}

interface Writing {
  readonly known: ExaminedTable
  /** Where spellings that are added come from. */
  readonly source: string
  readonly list: ImportPlan['list']
  readonly signal: AbortSignal | undefined
}

/** Writes line after line; after each it says how many are done. */
function* writeAll(
  open: Change,
  { known, source, list, signal }: Writing,
): Generator<ImportProgress, ImportReport> {
  const { examined, decisions } = known
  const total = examined.lines.length
  const writer = new Writer(open, examined, { source, list })
  let refused = 0
  for (const [at, line] of examined.lines.entries()) {
    if (signal?.aborted === true) throw new SandyqError('CANCELLED')
    writer.write(line, decisions.choiceOf(line.verdict))
    if (line.verdict.verdict === 'refused') refused += 1
    yield { kind: 'progress', phase: 'write', done: at + 1, total }
  }
  const { created, extended, skipped, newParties } = writer
  return { created, extended, skipped, refused, newParties }
}

/**
 * Brings the lines of a table in, all or none. Looking at them comes first where that was not done; then everything is written
 * in one transaction, worked off in steps. To stop, to lock or to die before its end leaves the vault as it was. The table is
 * kept for the lines that could not be taken.
 *
 * @throws NOT_FOUND, INVALID_INPUT as looking at the table does; CANCELLED
 */
export async function* bringIn(
  work: Casework,
  plan: ImportPlan,
  signal?: AbortSignal,
): AsyncGenerator<TableImportEvent, void> {
  const known = yield* checkTable(work, plan, signal)
  const table = getUntakenTable(work, plan.tableId)
  const { list } = plan
  const source = list === null ? table.name.slice(0, 300) : list.source
  const report = yield* changeInSteps(work, (open) => writeAll(open, { known, source, list, signal }))
  table.isTaken = true
  yield { kind: 'finished', report }
}
