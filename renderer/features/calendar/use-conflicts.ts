import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarItem } from '../../../shared/domain/calendar-item.ts'
import { conflictsAmong } from '../../../shared/domain/case/hearing-clashes.ts'
import { dayOffOn } from '../../../shared/domain/days-off.ts'
import { dayOffText } from '../../../shared/term-words/index.ts'
import { languageOf } from '../../i18n/index.ts'
import { useSaidClash } from '../../records/forms/use-clash-text.ts'
import { useLaw } from '../../records/laws.ts'

/** What is wrong with when and where something is, in words; nothing for what is no hearing. */
export type ConflictsOf = (item: CalendarItem) => readonly string[]

const NONE: readonly string[] = []

/** The conflicts of the hearings of all cases, also of those that a filter hides. */
export const useConflicts = (items: readonly CalendarItem[]): ConflictsOf => {
  const { t, i18n } = useTranslation('calendar')
  const said = useSaidClash()
  const { days } = useLaw()
  const found = useMemo(() => {
    const entries = items.filter((item) => item.kind === 'hearing')
    const byHearing = new Map(entries.map((entry) => [entry.hearing, entry]))
    const conflicts = conflictsAmong([...byHearing.keys()], (day) => dayOffOn(day, days))
    return { byHearing, byId: new Map([...conflicts].map(([{ id }, of]) => [id, of])) }
  }, [items, days])
  return (item) => {
    const conflicts = item.kind === 'hearing' ? found.byId.get(item.hearing.id) : undefined
    if (conflicts === undefined) return NONE
    const { clashes, dayOff } = conflicts
    const why =
      dayOff === null ? [] : [t('clash.day-off', { why: dayOffText(dayOff, languageOf(i18n.language)) })]
    return [
      ...clashes.flatMap(({ with: other, reason }) => {
        const entry = found.byHearing.get(other)
        return entry === undefined ? [] : [said(entry, reason)]
      }),
      ...why,
    ]
  }
}
