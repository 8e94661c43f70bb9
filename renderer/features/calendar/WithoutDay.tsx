import { useTranslation } from 'react-i18next'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { caseAndClients } from '../../records/forms/entry-text.ts'
import type { HearingTarget } from '../../records/forms/HearingDialog.tsx'
import { HearingRow } from '../../records/forms/HearingRow.tsx'
import { List, Section } from '../../ui/index.ts'

interface WithoutDayProps {
  readonly entries: readonly CalendarEntry[]
  readonly onOpen: (target: HearingTarget) => void
}

/** The hearings of a month that have no day yet: they stand at its head, and on no day that nobody named. */
export const WithoutDay = ({ entries, onOpen }: WithoutDayProps) => {
  const { t } = useTranslation('calendar')
  if (entries.length === 0) return null
  return (
    <Section title={t('withoutDay')} aside={entries.length}>
      <List label={t('withoutDay')}>
        {entries.map((entry) => (
          <HearingRow
            key={entry.hearing.id}
            hearing={entry.hearing}
            of={caseAndClients(entry)}
            withDate
            onOpen={() => onOpen({ hearing: entry.hearing })}
          />
        ))}
      </List>
    </Section>
  )
}
