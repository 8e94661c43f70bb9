import {
  IconCalendarDue,
  IconGavel,
  IconHistory,
  IconLock,
  IconPhone,
  IconSquareRounded,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarItem, CalendarKind } from '../../../shared/domain/calendar-item.ts'
import { whoseHearing } from '../../records/forms/entry-text.ts'
import { useOwnTitle } from '../../records/names/use-own-title.ts'
import { useTitleText } from '../../records/names/use-title-text.ts'

/** A state never speaks by colour alone: each kind has its picture, the same in chips, rows and filters. */
export const KIND_ICONS = {
  hearing: IconGavel,
  deadline: IconCalendarDue,
  custody: IconLock,
  task: IconSquareRounded,
  contact: IconPhone,
  event: IconHistory,
} as const satisfies Record<CalendarKind, unknown>

/** What something in the calendar is, whose it is, and of what kind. */
export interface ItemText {
  readonly what: string
  readonly whose: string
  readonly kind: string
}

export const useItemText = () => {
  const { t } = useTranslation('calendar')
  const ownTitle = useOwnTitle()
  const titleText = useTitleText()
  const whatOf = (item: CalendarItem): string => {
    switch (item.kind) {
      case 'hearing':
        return ownTitle('hearing', item.hearing, ['date'])
      case 'deadline':
        return item.deadline.title
      case 'custody':
        return titleText([{ is: 'word', subject: 'restraint', field: 'kind', code: item.held.kind }])
      case 'task':
        return item.task.title
      case 'contact':
        return titleText([
          { is: 'word', subject: 'contact', field: 'kind', code: item.contact.kind },
          { is: 'text', text: item.contact.with },
        ])
      case 'event':
        return item.event.title
    }
  }
  const whoseOf = (item: CalendarItem): string => {
    if (item.kind === 'custody') return item.held.partyName
    const person = item.kind === 'hearing' || item.kind === 'event' ? '' : item.person
    return person === '' ? whoseHearing(item) : person
  }
  const kindOf = (item: CalendarItem): string => {
    if (item.kind !== 'deadline') return t(`itemOne.${item.kind}`)
    return t(item.day === 'safe' ? 'itemOne.deadlineSafe' : 'itemOne.deadlineLast')
  }
  return (item: CalendarItem): ItemText => ({ what: whatOf(item), whose: whoseOf(item), kind: kindOf(item) })
}
