import { NAME_VERDICTS, type NameVerdict } from '../../shared/domain/names/reasons.ts'
import { ListProblem, parseList } from '../list-file.ts'

/** Two written names and how they are to be judged. */
export interface ListedPair {
  readonly level: NameVerdict
  readonly a: string
  readonly b: string
  readonly why: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readPair = (value: unknown, level: NameVerdict, at: number): ListedPair => {
  if (!isRecord(value) || typeof value.a !== 'string' || typeof value.b !== 'string')
    throw new ListProblem(`Pair ${at + 1} of "${level}" has no text in "a" and "b".`)
  return { level, a: value.a, b: value.b, why: typeof value.why === 'string' ? value.why : '' }
}

/**
 * Reads a list `{ "match": [{ "a", "b", "why" }], "review": […], "no": […] }`; a level may be missing, not all three.
 * Throws ListProblem.
 */
export const readPairList = (json: string): readonly ListedPair[] => {
  const list = parseList(json)
  if (!isRecord(list))
    throw new ListProblem('The file holds no object with the lists "match", "review" and "no".')
  const pairs = NAME_VERDICTS.flatMap((level) => {
    const rows = list[level] ?? []
    if (!Array.isArray(rows)) throw new ListProblem(`"${level}" is not a list.`)
    return rows.map((row: unknown, at) => readPair(row, level, at))
  })
  if (pairs.length === 0) throw new ListProblem('There are no pairs in "match", "review" or "no".')
  return pairs
}
