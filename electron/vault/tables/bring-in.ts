import { SandyqError } from '../../../shared/contract/errors.ts'
import type { ImportPlan } from '../../../shared/contract/tables.ts'
import { blankCharge } from '../../../shared/domain/charge.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import { blankParty, type PartyInput, partyInputSchema } from '../../../shared/domain/party.ts'
import type { DuplicateChoice, ImportReport } from '../../../shared/domain/table-import.ts'
import { createCaseIn } from '../cases/cases.ts'
import { createPartyIn, updatePartyIn } from '../cases/parties.ts'
import { type Casework, type Change, change } from '../casework/casework.ts'
import { partWorks } from '../casework/part-works.ts'
import { getParty } from '../records/party.ts'
import { type Draft, type Examined, type ExaminedLine, examineTable } from './examine.ts'
import { lineOfId } from './likeness.ts'
import { PersonFinder } from './person-finder.ts'
import { forgetTable, getTable } from './staged-tables.ts'

const MOST_REFUSED = 5_000

export type ImportEvent =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'finished'; readonly report: ImportReport }

type CaseDraft = Extract<Draft, { kind: 'cases' }>
type EventDraft = Extract<Draft, { kind: 'events' }>

/** Writes the lines within one change. */
class Writer {
  readonly #open: Change
  readonly #examined: Examined
  readonly #source: string
  /** Which party a line of the table has become. */
  readonly #partyOfLine = new Map<number, string>()
  /** Parties made for names, by the key of the name. */
  readonly #made = new Map<string, PartyId>()
  created = 0
  extended = 0
  skipped = 0

  constructor(open: Change, examined: Examined, source: string) {
    this.#open = open
    this.#examined = examined
    this.#source = source
  }

  write({ verdict, draft }: ExaminedLine, choice: DuplicateChoice): void {
    if (draft === undefined) return
    const { line, like } = verdict
    if (verdict.verdict === 'ready' || choice === 'create') {
      this.created += 1
      const id = this.#create(draft)
      if (draft.kind === 'parties') this.#partyOfLine.set(line, id)
      return
    }
    const [first] = like
    const target = first === undefined ? undefined : this.#recordOf(first.id)
    if (draft.kind === 'parties' && target !== undefined) {
      this.#partyOfLine.set(line, target)
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

  #createCase({ value, clients, charges }: CaseDraft): CaseId {
    const { id: caseId } = createCaseIn(this.#open, value)
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
    }
    return caseId
  }

  #createEvent({ value, persons }: EventDraft): string {
    const named = new Map(
      persons.map(({ name, role, detail }) => {
        const partyId = this.#partyNamed(name)
        return [`${partyId} ${role} ${detail}`, { partyId, role, detail }]
      }),
    )
    return partWorks.events.createIn(this.#open, { ...value, persons: [...named.values()] }).id
  }

  #partyNamed(name: string): PartyId {
    const key = PersonFinder.keyOf(name)
    const known = this.#examined.persons.find(name) ?? this.#made.get(key)
    if (known !== undefined) return known
    const { id } = createPartyIn(this.#open, blankParty(name))
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

const writeAll = (work: Casework, plan: ImportPlan, examined: Examined): ImportReport => {
  const source = getTable(work, plan.tableId).name.slice(0, 300)
  return change(work, (open) => {
    const writer = new Writer(open, examined, source)
    for (const line of examined.lines) {
      writer.write(line, plan.choices[String(line.verdict.line)] ?? plan.duplicates)
    }
    const refused = examined.lines
      .map(({ verdict }) => verdict)
      .filter(({ verdict }) => verdict === 'refused')
    const { created, extended, skipped, newParties } = writer
    return {
      created,
      extended,
      skipped,
      refused: refused.length,
      refusedLines: refused.slice(0, MOST_REFUSED),
      newParties,
    }
  })
}

/**
 * Brings the lines of a table in, all or none. Looking at them comes first, with its progress, and can be stopped; then
 * everything is written in one transaction, which cannot pause: a transaction that is open while others are answered would take
 * their changes in. A lock in the middle of it ends the process, and the database is as it was.
 *
 * @throws NOT_FOUND, INVALID_INPUT as looking at the table does; CANCELLED
 */
export async function* bringIn(
  work: Casework,
  plan: ImportPlan,
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent, void> {
  const total = Math.max(0, getTable(work, plan.tableId).rows.length - 1)
  const steps = examineTable(work, plan, signal)
  yield { kind: 'progress', done: 0, total }
  let step = await steps.next()
  while (step.done !== true) {
    yield { kind: 'progress', done: step.value, total }
    step = await steps.next()
  }
  yield { kind: 'progress', done: total, total }
  if (signal?.aborted === true) throw new SandyqError('CANCELLED')
  const report = writeAll(work, plan, step.value)
  forgetTable(work, plan.tableId)
  yield { kind: 'finished', report }
}
