import { useTranslation } from 'react-i18next'
import { type CalendarItem, keyOfItem } from '../../../shared/domain/calendar-item.ts'
import { List, Section } from '../../ui/index.ts'
import { ItemRow } from './ItemRow.tsx'
import type { CalendarTarget } from './target.ts'

interface WithoutDayProps {
  readonly items: readonly CalendarItem[]
  readonly onOpen: (target: CalendarTarget) => void
}

/** What has no day yet: it stands at the head of the month, and on no day that nobody named. */
export const WithoutDay = ({ items, onOpen }: WithoutDayProps) => {
  const { t } = useTranslation('calendar')
  if (items.length === 0) return null
  return (
    <Section title={t('withoutDay')} aside={items.length}>
      <List label={t('withoutDay')}>
        {items.map((item) => (
          <ItemRow key={keyOfItem(item)} item={item} conflicts={[]} onOpen={onOpen} />
        ))}
      </List>
    </Section>
  )
}
