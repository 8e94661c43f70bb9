import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import { precisionOf, sortKeyOf } from '../../../../shared/domain/partial-date.ts'

/** Entries under one heading. Year and month are null where no date is known, the month where only the year is. */
export interface EntryGroup {
  readonly key: string
  readonly year: string | null
  /** `2022-06`. */
  readonly month: string | null
  readonly entries: readonly ChronologyEntry[]
}

const headOf = ({ date }: ChronologyEntry): Omit<EntryGroup, 'entries'> => {
  if (date === null) return { key: 'unknown', year: null, month: null }
  const start = sortKeyOf(date)
  const year = start.slice(0, 4)
  if (precisionOf(date) === 'year') return { key: year, year, month: null }
  const month = start.slice(0, 7)
  return { key: month, year, month }
}

/** Entries that are in order already, under headings of year and month; those without a known date come last. */
export const groupEntries = (entries: readonly ChronologyEntry[]): EntryGroup[] => {
  const groups = new Map<string, { head: Omit<EntryGroup, 'entries'>; entries: ChronologyEntry[] }>()
  for (const entry of entries) {
    const head = headOf(entry)
    const group = groups.get(head.key) ?? { head, entries: [] }
    group.entries.push(entry)
    groups.set(head.key, group)
  }
  return [...groups.values()].map(({ head, entries: ofGroup }) => ({ ...head, entries: ofGroup }))
}
