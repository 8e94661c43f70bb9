import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { ImportPlan } from '../../../../shared/contract/tables.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { judgeIdentityNumber } from '../../../../shared/domain/identity-number.ts'
import { type CaseId, caseIdSchema } from '../../../../shared/domain/ids.ts'
import {
  type DateOrder,
  importColumns,
  type LineVerdict,
  missingColumns,
  type NameList,
} from '../../../../shared/domain/table-import.ts'
import { wordCodes } from '../../../../shared/domain/table-words.ts'
import { readAuditState } from '../../records/audit/audit-log.ts'
import { requireCase } from '../../records/case-file.ts'
import { type Casework, localDayOf, readOf } from '../../records/change.ts'
import { getParty } from '../../records/party.ts'
import { VaultMatcher } from '../cases/party-matcher.ts'
import { CaseDirectory } from './case-directory.ts'
import { noOrder, type OrderCount, orderOf } from './date-order.ts'
import { Decisions } from './decisions.ts'
import type { Draft, ExaminedLine, ExaminedTable } from './examined-table.ts'
import { caseLikeness, eventLikeness, type Like, partyLikeness } from './likeness.ts'
import { LineCells, LineRefusal } from './line-cells.ts'
import { type OwnWord, ownWordsOf } from './own-words.ts'
import { PartyFinder } from './party-finder.ts'
import { readCaseLine, readEventLine, readNameLine, readPartyLine } from './read-line.ts'
import { getUntakenTable } from './staged-tables.ts'
import { isTotal } from './total-line.ts'
import { WordReader } from './word-reader.ts'

/** The process answers others at least this often. */
const BREATH_MS = 30
/** The title of a refused line is for a person to recognise it. */
const LONGEST_TITLE = 200

type ReadLine = (cells: LineCells) => Draft
type LookUp = (draft: Draft, line: number) => Like[]

const requireList = (work: Casework, { role, groupId }: NameList): void => {
  const read = readOf(work)
  if (role !== null) requireCase(read, role.caseId)
  if (groupId !== null && getParty(read, groupId).kind !== 'group') throw new SandyqError('INVALID_INPUT')
}

const requirePlan = (work: Casework, { kind, mapping, caseId, list }: ImportPlan): void => {
  if (list !== null) {
    if (kind !== 'parties') throw new SandyqError('INVALID_INPUT')
    requireList(work, list)
    return
  }
  const fields = importColumns(kind)
  const isComplete = missingColumns(kind, { mapping, needsCase: caseId === null }).length === 0
  if (!isComplete || Object.keys(mapping).some((field) => !fields.includes(field))) {
    throw new SandyqError('INVALID_INPUT')
  }
  if (caseId !== null) requireCase(readOf(work), caseId)
}

const caseNamedIn = (directory: CaseDirectory, fixed: CaseId | null) => {
  return (cells: LineCells): CaseId => {
    if (fixed !== null) return fixed
    const [id, another] = directory.named(cells.required('case'))
    if (id === undefined) throw new LineRefusal('unknown-case', 'case')
    if (another !== undefined) throw new LineRefusal('ambiguous-case', 'case')
    return caseIdSchema.parse(id)
  }
}

const readerOf = (
  work: Casework,
  { kind, caseId }: ImportPlan,
  vault: VaultMatcher,
): { read: ReadLine; lookUp: LookUp } => {
  const directory = new CaseDirectory(readOf(work))
  const [parties, cases, events] = [partyLikeness(vault), caseLikeness(directory), eventLikeness(work)]
  const caseOf = caseNamedIn(directory, caseId)
  return {
    read: (cells) => {
      if (kind === 'parties') return { kind, value: readPartyLine(cells) }
      return kind === 'cases' ? { kind, ...readCaseLine(cells) } : { kind, ...readEventLine(cells, caseOf) }
    },
    lookUp: (draft, line) => {
      if (draft.kind === 'parties') return parties.likeOf(draft.value, line)
      return draft.kind === 'cases' ? cases.likeOf(draft.value, line) : events.likeOf(draft.value, line)
    },
  }
}

const titleOf = (draft: Draft): string =>
  draft.kind === 'parties' ? (draft.value.names[0]?.text ?? '') : draft.value.title

/** What a refused line is called: its name or title as it stands there, or else its first words. */
const roughTitle = (row: readonly string[], plan: ImportPlan): string => {
  const column = plan.mapping[plan.kind === 'parties' ? 'name' : 'title']
  const named = column === undefined ? '' : (row[column] ?? '').trim()
  const text =
    named === ''
      ? row
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(' · ')
      : named
  return text.slice(0, LONGEST_TITLE).toWellFormed()
}

const namesIn = (draft: Draft): string[] => {
  if (draft.kind === 'parties') return []
  return draft.kind === 'cases' ? [...draft.clients] : draft.persons.map(({ name }) => name)
}

/** A line to be looked at: its cells and its place, counted from 1 with the heading. */
interface PlacedRow {
  readonly row: readonly string[]
  readonly line: number
}

/** The order of each column that a field has: what a person says, else what its cells show. */
const ordersOf = (
  { mapping, dateOrders }: ImportPlan,
  counts: readonly OrderCount[],
): Record<string, DateOrder> =>
  Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => {
      const seen = orderOf(counts[column] ?? noOrder())
      const told = Object.hasOwn(dateOrders, field) ? dateOrders[field] : undefined
      return [field, told ?? (seen === 'month-first' ? seen : 'day-first')]
    }),
  )

/** What is known of a table, and of words, before its lines are looked at. */
interface Known {
  readonly counts: readonly OrderCount[]
  readonly ownWords: readonly OwnWord[]
}

class Examiner {
  readonly #plan: ImportPlan
  readonly mapping: ImportPlan['mapping']
  readonly words: WordReader
  readonly today: IsoDate
  readonly orders: Readonly<Record<string, DateOrder>>
  readonly #reader: ReturnType<typeof readerOf>
  readonly named: PartyFinder
  /** With words of closed lists; of those who took part in an event what is no known part is a detail. */
  readonly #wordFields: readonly string[]

  constructor(work: Casework, plan: ImportPlan, { counts, ownWords }: Known) {
    this.#plan = plan
    this.mapping = plan.mapping
    this.#wordFields = Object.keys(plan.mapping).filter(
      (field) => field !== 'persons' && wordCodes(plan.kind, field).length > 0,
    )
    this.words = new WordReader(plan.words, ownWords)
    this.today = localDayOf(work.now())
    this.orders = ordersOf(plan, counts)
    const vault = new VaultMatcher(readOf(work))
    this.#reader = readerOf(work, plan, vault)
    this.named = new PartyFinder(vault)
  }

  examine({ row, line }: PlacedRow): ExaminedLine {
    try {
      const cells = new LineCells(row, this)
      if (cells.isEmpty) throw new LineRefusal('empty', '')
      const { list } = this.#plan
      if (list === null && isTotal(row, this.#plan)) throw new LineRefusal('total', '')
      cells.countWords(this.#wordFields)
      const read: Draft =
        list === null
          ? this.#reader.read(cells)
          : { kind: 'parties', value: readNameLine(row[0] ?? '', list.source) }
      const { draft, doubts } = this.#judged(read)
      for (const name of namesIn(draft)) this.named.find(name)
      const like = this.#reader.lookUp(draft, line)
      const verdict = like.length === 0 ? 'ready' : 'duplicate'
      return {
        verdict: { line, verdict, title: titleOf(draft), fault: null, field: '', doubts, like },
        draft,
      }
    } catch (error) {
      if (!(error instanceof LineRefusal)) throw error
      const { fault, field } = error
      const title = roughTitle(row, this.#plan)
      return {
        verdict: { line, verdict: 'refused', title, fault, field, doubts: [], like: [] },
        draft: undefined,
      }
    }
  }

  /** A number that lost its digits is left out, one that lost its zeros gets them where that is wanted. */
  #judged(draft: Draft): { draft: Draft; doubts: LineVerdict['doubts'] } {
    if (draft.kind !== 'parties' || draft.value.identityNumber === '') return { draft, doubts: [] }
    const { identityNumber, born, kind } = draft.value
    const judged = judgeIdentityNumber(identityNumber, { isPerson: kind === 'person', born })
    if (judged === undefined) return { draft, doubts: [] }
    const isAdded = judged.doubt === 'zero' && this.#plan.addZeros
    const number = judged.doubt === 'lost' ? '' : isAdded ? (judged.whole ?? identityNumber) : identityNumber
    return {
      draft: { ...draft, value: { ...draft.value, identityNumber: number } },
      doubts: [{ kind: isAdded ? 'zero-added' : judged.doubt, field: 'identityNumber' }],
    }
  }
}

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const planText = ({ kind, mapping, words, dateOrders, addZeros, caseId, list }: ImportPlan): string =>
  JSON.stringify([
    kind,
    Object.entries(mapping).sort(),
    words,
    Object.entries(dateOrders).sort(),
    addZeros,
    caseId,
    list,
  ])

/**
 * Looks at every line of a table: what it would become, what it looks like, why it cannot be taken. Changes nothing in the vault,
 * and does it again only when the vault has changed. It pauses often, so that the vault answers others meanwhile; after each
 * pause the count of lines done comes out. What was decided stays as long as the columns do.
 *
 * @throws NOT_FOUND where the table or the case is gone, INVALID_INPUT where a required field has no column, CANCELLED
 */
export async function* examineTable(
  work: Casework,
  plan: ImportPlan,
  signal?: AbortSignal,
): AsyncGenerator<number, ExaminedTable> {
  const table = getUntakenTable(work, plan.tableId)
  requirePlan(work, plan)
  const { known } = table
  const ownWords = ownWordsOf(readOf(work), plan.kind)
  const now = {
    plan: planText(plan),
    words: JSON.stringify(ownWords),
    auditCount: readAuditState(readOf(work)).count,
  }
  const isSame = known?.plan === now.plan && known.words === now.words
  if (isSame && known.auditCount === now.auditCount) return known
  const examiner = new Examiner(work, plan, { counts: table.orders, ownWords })
  const lines: ExaminedLine[] = []
  let breathedMs = performance.now()
  for (const [index, row] of table.rows.entries()) {
    if (index > 0) lines.push(examiner.examine({ row, line: index + 1 }))
    if (performance.now() - breathedMs < BREATH_MS) continue
    await breathe()
    if (signal?.aborted === true) throw new SandyqError('CANCELLED')
    yield lines.length
    breathedMs = performance.now()
  }
  const decisions = known?.plan === now.plan ? known.decisions : new Decisions()
  table.known = {
    ...now,
    examined: { lines, named: examiner.named, seen: examiner.words.seen },
    decisions,
  }
  return table.known
}
