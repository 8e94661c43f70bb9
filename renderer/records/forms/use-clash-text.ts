import { useTranslation } from 'react-i18next'
import {
  type ClashReason,
  clashesOf,
  HOURS_BETWEEN_TOWNS,
  type Sitting,
} from '../../../shared/domain/case/hearing-clashes.ts'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { formatTime } from '../../i18n/dates.ts'
import { caseAndClients } from './entry-text.ts'

/** A clash with a hearing in words: at which hour, whose, where. */
export const useSaidClash = () => {
  const { t } = useTranslation('calendar')
  return ({ hearing, ...of }: CalendarEntry, reason: ClashReason): string =>
    t(`clash.${reason}`, {
      hours: HOURS_BETWEEN_TOWNS,
      hearing: [formatTime(hearing.startsAt), caseAndClients(of), hearing.court].filter(Boolean).join(' · '),
    })
}

/** Which of the hearings of all cases clash with one, in words. */
export const useClashText = () => {
  const said = useSaidClash()
  /** @param ownId of the hearing itself, where it is among the others */
  return (sitting: Sitting, entries: readonly CalendarEntry[], ownId?: string): string[] => {
    const others = entries.filter(({ hearing }) => hearing.id !== ownId)
    const byHearing = new Map(others.map((entry) => [entry.hearing, entry]))
    return clashesOf(sitting, [...byHearing.keys()]).flatMap(({ with: other, reason }) => {
      const entry = byHearing.get(other)
      return entry === undefined ? [] : [said(entry, reason)]
    })
  }
}
