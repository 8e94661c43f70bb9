import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarPreview, FileClock } from '../../../shared/domain/calendar-import.ts'
import { useLaws } from '../../records/laws.ts'
import styles from './calendar-files.module.css'
import { zoneNames } from './zones.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** `UTC+05:30`. */
const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes)
  return `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** What a clock of a file is called. */
export const useClockText = (): ((clock: FileClock) => string) => {
  const { t } = useTranslation('calendarFiles')
  return (clock) => {
    if (clock.kind === 'utc') return 'UTC'
    if (clock.kind === 'floating') return t('in.clock.floating')
    const { name, minutes } = clock
    return minutes === null
      ? t('in.clock.named', { name })
      : t('in.clock.namedAs', { name, offset: offsetText(minutes) })
  }
}

interface AskedClocksProps {
  /** Those that are asked now, and those that were answered. */
  readonly asked: CalendarPreview['asked']
  readonly clocks: Readonly<Record<string, string>>
  readonly onClocks: (clocks: Readonly<Record<string, string>>) => void
}

/** Asks by which clock times are that cannot be told apart. Nothing is filled in: a guess would move a hearing by an hour. */
export const AskedClocks = ({ asked, clocks, onClocks }: AskedClocksProps) => {
  const { t } = useTranslation('calendarFiles')
  const textOf = useClockText()
  const laws = useLaws()
  const zones = useMemo(() => zoneNames(laws), [laws])
  if (asked.length === 0) return null
  return (
    <section className={styles.asked}>
      <h3 className={styles.heading}>{t('in.clocks')}</h3>
      <p className={styles.quiet}>{t('in.clocksWhy')}</p>
      <div className={styles.pair}>
        {asked.map(({ key, clock, entries }) => (
          <Select
            key={key}
            label={textOf(clock)}
            description={t('in.clockEntries', { count: entries })}
            placeholder={t('in.clockUnknown')}
            data={zones}
            value={clocks[key] ?? null}
            onChange={(zone) => {
              const { [key]: _, ...others } = clocks
              onClocks(zone === null ? others : { ...others, [key]: zone })
            }}
            searchable
            clearable
            limit={60}
          />
        ))}
      </div>
    </section>
  )
}
