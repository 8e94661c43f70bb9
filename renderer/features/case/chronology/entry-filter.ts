import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { EventCertainty } from '../../../../shared/domain/kinds/event.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import { overlaps } from '../../../../shared/domain/partial-date.ts'

/** What the chronology is narrowed to. Everything given must hold. */
export interface EntryFilter {
  readonly text: string
  readonly subject: ChronologyEntry['subject'] | ''
  readonly partyId: string
  readonly certainty: EventCertainty | ''
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export const NO_ENTRY_FILTER: EntryFilter = {
  text: '',
  subject: '',
  partyId: '',
  certainty: '',
  from: null,
  to: null,
}

export const isFiltered = (filter: EntryFilter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== '')

const isInTime = ({ date }: ChronologyEntry, { from, to }: EntryFilter): boolean => {
  if (from === null && to === null) return true
  return date !== null && overlaps(date, from, to)
}

/** Only events say how sure they are; whoever asks for what is alleged wants no papers of the court. */
const isAsSure = (entry: ChronologyEntry, { certainty }: EntryFilter): boolean =>
  certainty === '' || (entry.subject === 'event' && entry.record.certainty === certainty)

/**
 * The entries that pass. Words are found in any order and script.
 *
 * @param textOf everything of an entry that can be searched, as the page says it
 */
export const filterEntries = (
  entries: readonly ChronologyEntry[],
  filter: EntryFilter,
  textOf: (entry: ChronologyEntry) => string,
): ChronologyEntry[] => {
  const words = foldForSearch(filter.text).split(/\s+/u).filter(Boolean)
  return entries.filter((entry) => {
    if (filter.subject !== '' && entry.subject !== filter.subject) return false
    if (filter.partyId !== '' && !entry.partyIds.some((id) => id === filter.partyId)) return false
    if (!isAsSure(entry, filter) || !isInTime(entry, filter)) return false
    if (words.length === 0) return true
    const text = foldForSearch(textOf(entry))
    return words.every((word) => text.includes(word))
  })
}
