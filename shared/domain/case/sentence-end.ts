import type { IsoDate } from '../dates.ts'
import type { SentenceKind } from '../kinds/sentence.ts'
import { isDay } from '../partial-date.ts'
import type { StandingSentence } from './standing-sentences.ts'
import { endOfTerm } from './term-end.ts'

/** Parts that run from a day; public works are counted in hours, a fine in money. */
const RUNNING: ReadonlySet<SentenceKind> = new Set([
  'imprisonment',
  'restricted-freedom',
  'suspended',
  'arrest',
  'corrective-works',
  'ban-on-activity',
  'suspension-of-activity',
])

/** Where a part was put off, taken away or borne, or nobody knows whether it holds, its term says nothing of an end. */
const BORNE: ReadonlySet<StandingSentence['now']> = new Set(['pronounced', 'in-force', 'changed'])

/**
 * When a part ends that runs from a known first day, where no paper names the last one: counted with that first day (CPC of Kazakhstan
 * art. 49), without what custody before it takes off (CC art. 62), which only the court counts. It is shown as computed and decides nothing:
 * no part is over by it.
 *
 * @returns null where nothing can run or no beginning is recorded; 'uncounted' where the beginning is recorded, but not to the day
 */
export const sentenceEnd = ({ now, original, standing }: StandingSentence): IsoDate | 'uncounted' | null => {
  const { kind, years, months, days, until } = standing
  const from = standing.from ?? (standing.kind === original.kind ? original.from : null)
  if (!BORNE.has(now) || !RUNNING.has(kind) || until !== null || from === null) return null
  if ((years ?? months ?? days) === null) return null
  if (!isDay(from)) return 'uncounted'
  const inMonths = (years ?? 0) * 12 + (months ?? 0)
  const term = { months: inMonths === 0 ? null : inMonths, days, hours: null }
  return endOfTerm({ from, fromTime: null, term, countsFirstDay: true })?.day ?? null
}
