import { Checkbox } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type LocalDateTime, localDateTimeSchema } from '../../../../shared/domain/dates.ts'
import { addDays, dayOf } from '../../../../shared/domain/days.ts'
import { mondayOf, type ReviewPart } from '../../../../shared/domain/week-review.ts'
import { localTimeOf } from '../../../i18n/dates.ts'
import { DateText, EmptyState, ErrorNotice, List, Page, QueryView, Section } from '../../../ui/index.ts'
import { Progress } from '../../../ui/Progress.tsx'
import classes from '../today.module.css'
import { type ReviewView, useReview } from './use-review.ts'
import { type ReviewRow, useReviewRows } from './use-review-rows.tsx'
import { useWalk } from './use-walk.ts'

const TITLES = {
  awaitingHearings: 'calendar:after.waitingAll',
  deadlines: 'records:deadline.many',
  custody: 'today:restraintsEnding',
  nextHearings: 'today:nextHearings',
  tasks: 'today:tasks',
  casesWithoutNextStep: 'today:withoutNextStep',
  casesWithoutDeadline: 'today:withoutDeadline',
  awaitedAnswers: 'today:awaitedAnswers',
} as const satisfies Record<ReviewPart, string>

interface WalkProps {
  readonly view: ReviewView
  readonly now: LocalDateTime
  readonly onMark: (row: ReviewRow, isSeen: boolean) => void
}

/** Everything that is open, part by part, each line with the box that says it was looked at. */
const Walk = ({ view, now, onMark }: WalkProps) => {
  const { t } = useTranslation(['today', 'calendar', 'records'])
  const groups = useReviewRows(view, now)
  const rows = groups.flatMap((group) => group.rows)
  const place = useWalk(rows, onMark)
  const seen = rows.filter(({ isSeen }) => isSeen).length
  const next = addDays(mondayOf(dayOf(now)), 7)
  if (rows.length === 0) {
    return (
      <EmptyState icon={<IconChecks size={32} stroke={1.2} />} title={t('review.nothing')}>
        {t('review.nothingText')}
      </EmptyState>
    )
  }
  return (
    <>
      <Progress
        label={t('review.progress', { seen, all: rows.length })}
        done={seen}
        total={rows.length}
        detail={
          seen === rows.length ? (
            <>
              {t('review.done')} <DateText value={next} weekday="full" withoutThisYear />
            </>
          ) : (
            t('review.keys')
          )
        }
      />
      <div className={classes.stack}>
        {groups.map(({ part, rows: lines }) => (
          <Section
            key={part}
            title={t(TITLES[part])}
            aside={t('review.of', {
              seen: lines.filter(({ isSeen }) => isSeen).length,
              all: lines.length,
            })}
          >
            <List label={t(TITLES[part])}>
              {lines.map((row) => (
                <ReviewLine key={row.key} row={row} isPlace={row.key === place} onMark={onMark} />
              ))}
            </List>
          </Section>
        ))}
      </div>
    </>
  )
}

interface LineProps extends Pick<WalkProps, 'onMark'> {
  readonly row: ReviewRow
  /** One goes on from here. */
  readonly isPlace: boolean
}

const ReviewLine = ({ row, isPlace, onMark }: LineProps) => {
  const { t } = useTranslation('today')
  return row.render({
    'data-row': row.key,
    ...(isPlace ? { 'aria-current': 'true' as const } : {}),
    controls: (
      <Checkbox
        className={classes.mark ?? ''}
        aria-label={t('review.seen', { title: row.title })}
        checked={row.isSeen}
        onChange={(event) => onMark(row, event.currentTarget.checked)}
      />
    ),
  })
}

/** The review of the week: all that is open in all cases, looked at line by line; where one stopped one goes on, until next Monday. */
export const ReviewPage = () => {
  const { t } = useTranslation('today')
  const now = localDateTimeSchema.parse(localTimeOf(new Date().toISOString()))
  const { view, mark, error } = useReview(dayOf(now))
  return (
    <Page title={t('review.title')} lead={<DateText value={dayOf(now)} weekday="full" />}>
      <ErrorNotice error={error} />
      <QueryView query={view}>
        {(found) => <Walk view={found} now={now} onMark={(row, isSeen) => void mark(row.mark, isSeen)} />}
      </QueryView>
    </Page>
  )
}
