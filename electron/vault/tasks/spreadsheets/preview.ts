import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { ImportPlan } from '../../../../shared/contract/tables.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import type {
  DuplicateChoice,
  ImportPreview,
  LineFilter,
  ShownLine,
} from '../../../../shared/domain/table-import.ts'
import type { Casework } from '../../records/change.ts'
import { examineTable } from './examine.ts'
import type { ExaminedLine, ExaminedTable } from './examined-table.ts'
import { getExaminedTable, getUntakenTable } from './staged-tables.ts'

/** How far a look at a table, or its way into the vault, has come. */
export interface ImportProgress {
  readonly kind: 'progress'
  readonly phase: 'check' | 'write'
  readonly done: number
  readonly total: number
}

const summaryOf = ({ examined, decisions }: ExaminedTable): ImportPreview => {
  const counts = { ready: 0, duplicate: 0, refused: 0, doubtful: 0, zeros: 0, leftOut: 0 }
  const decided: Record<DuplicateChoice, number> = { skip: 0, create: 0, 'add-names': 0 }
  for (const { verdict } of examined.lines) {
    counts[verdict.verdict] += 1
    if (verdict.doubts.length > 0) counts.doubtful += 1
    if (verdict.doubts.some(({ kind }) => kind === 'zero' || kind === 'zero-added')) counts.zeros += 1
    const choice = decisions.choiceOf(verdict)
    if (verdict.verdict === 'duplicate') decided[choice] += 1
    if (verdict.verdict === 'ready' && choice === 'skip') counts.leftOut += 1
  }
  return { ...counts, decided, ...examined.seen }
}

/** Looks at a table with its progress; what {@link examineTable} gives comes at the end. */
export async function* checkTable(
  work: Casework,
  plan: ImportPlan,
  signal?: AbortSignal,
): AsyncGenerator<ImportProgress, ExaminedTable> {
  const total = Math.max(0, getUntakenTable(work, plan.tableId).rows.length - 1)
  const steps = examineTable(work, plan, signal)
  yield { kind: 'progress', phase: 'check', done: 0, total }
  let step = await steps.next()
  while (step.done !== true) {
    yield { kind: 'progress', phase: 'check', done: step.value, total }
    step = await steps.next()
  }
  return step.value
}

/** The dry run: what an import would do. Nothing is kept. */
export async function* previewImport(
  work: Casework,
  plan: ImportPlan,
  signal?: AbortSignal,
): AsyncGenerator<ImportProgress | { readonly kind: 'finished'; readonly preview: ImportPreview }, void> {
  const known = yield* checkTable(work, plan, signal)
  yield { kind: 'finished', preview: summaryOf(known) }
}

/** Of each table what was filtered last: pages of one list are asked for one after the other. */
const filtered = new WeakMap<ExaminedTable, { key: string; lines: readonly ExaminedLine[] }>()

const linesOf = (known: ExaminedTable, { verdict, text }: LineFilter): readonly ExaminedLine[] => {
  const words = foldForSearch(text)
  const key = `${verdict} ${words}`
  const last = filtered.get(known)
  if (last?.key === key) return last.lines
  const lines = known.examined.lines.filter(
    ({ verdict: of }) =>
      (verdict === 'doubtful' ? of.doubts.length > 0 : of.verdict === verdict) &&
      (words === '' || foldForSearch(of.title).includes(words)),
  )
  filtered.set(known, { key, lines })
  return lines
}

/** @throws NOT_FOUND where the table is gone or nobody has looked at its lines */
export const listLines = (
  work: Casework,
  { tableId, filter, from, count }: { tableId: string; filter: LineFilter; from: number; count: number },
): { total: number; lines: ShownLine[] } => {
  const known = getExaminedTable(work, tableId)
  const lines = linesOf(known, filter)
  return {
    total: lines.length,
    lines: lines.slice(from, from + count).map(({ verdict }) => ({
      ...verdict,
      choice: verdict.verdict === 'refused' ? null : known.decisions.choiceOf(verdict),
    })),
  }
}

/**
 * Keeps what is to be done with one line, or with the doubtful ones that a filter lets through; without a text these are all, also
 * those that turn out to be doubtful later.
 *
 * @throws NOT_FOUND where the table is gone or nobody has looked at its lines; INVALID_INPUT for spellings of what has none
 */
export const decideLines = (
  work: Casework,
  { tableId, choice, lines }: { tableId: string; choice: DuplicateChoice; lines: number | LineFilter },
): ImportPreview => {
  const known = getExaminedTable(work, tableId)
  const hasSpellings = known.examined.lines.some(({ draft }) => draft?.kind === 'parties')
  if (choice === 'add-names' && !hasSpellings) throw new SandyqError('INVALID_INPUT')
  const verdicts = (of: readonly ExaminedLine[]) => of.map(({ verdict }) => verdict)
  if (typeof lines === 'number')
    known.decisions.decide(
      verdicts(known.examined.lines).filter(({ line }) => line === lines),
      choice,
    )
  else if (foldForSearch(lines.text) === '') known.decisions.decideAll(choice)
  else {
    known.decisions.decide(verdicts(linesOf(known, { ...lines, verdict: 'duplicate' })), choice)
  }
  return summaryOf(known)
}
