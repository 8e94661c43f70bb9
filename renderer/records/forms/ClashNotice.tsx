import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isoDateSchema, timeOfDaySchema } from '../../../shared/domain/dates.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { dayOfMoment, partialMomentSchema } from '../../../shared/domain/partial-moment.ts'
import { api } from '../../app/api.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { Notice } from '../../ui/index.ts'
import { useIsSaidAlike } from '../AlikeRecords.tsx'
import { useClashText } from './use-clash-text.ts'

/** Asked of nothing while no day is typed. */
const NEVER = isoDateSchema.parse('9999-12-31')

interface ClashNoticeProps {
  readonly kind: string
  /** As it is typed: a moment, or what is none yet. */
  readonly startsAt: string
  readonly lastDay: string | null
  readonly endsTime: string | null
  readonly court: string
  /** The hearing that is changed; none for a new one. */
  readonly ownId?: string | undefined
}

/** Says that another hearing is at the same hour, or too close in another town. It forbids nothing. */
export const ClashNotice = ({ kind, startsAt, lastDay, endsTime, court, ownId }: ClashNoticeProps) => {
  const { t } = useTranslation('calendar')
  const clashText = useClashText()
  const isSaidAlike = useIsSaidAlike()
  const moment = partialMomentSchema.safeParse(startsAt).data
  const from = moment === undefined ? null : dayOfMoment(moment)
  const last = isoDateSchema.safeParse(lastDay).data ?? null
  const to = last !== null && from !== null && last > from ? last : from
  const days = from === null || to === null ? undefined : { from: addDays(from, -1), to: addDays(to, 1) }
  const entries = useQuery({
    ...api.calendar.range.queryOptions({
      input: {
        ...(days ?? { from: NEVER, to: NEVER }),
        ...{ today: isoDateSchema.parse(todayByClock()), kinds: ['hearing'], withClosed: false },
      },
    }),
    enabled: days !== undefined,
  })
  if (moment === undefined || entries.data === undefined) return null
  // What may be the new hearing itself is said to be so, and clashes with nothing.
  const others = entries.data.items.flatMap((item) =>
    item.kind === 'hearing' && (ownId !== undefined || !isSaidAlike({ kind, startsAt }, item.hearing))
      ? [item]
      : [],
  )
  const ends = timeOfDaySchema.safeParse(endsTime).data ?? null
  const sitting = { startsAt: moment, lastDay: last, endsTime: ends, status: 'planned', court } as const
  const clashes = clashText(sitting, others, ownId)
  if (clashes.length === 0) return null
  return (
    <Notice role="status" title={t('clash.title')}>
      {clashes.map((clash) => (
        <p key={clash}>
          <bdi>{clash}</bdi>
        </p>
      ))}
    </Notice>
  )
}
