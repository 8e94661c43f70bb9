import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import type { AwaitedAnswer } from '../../../shared/domain/kinds/intervention.ts'
import { isDay } from '../../../shared/domain/partial-date.ts'
import { RowLink } from '../../app/links.tsx'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { DateText, Section } from '../../ui/index.ts'
import type { RowOf } from './row-of.ts'
import { Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 3

/** Something sent that waits for an answer: what, to whom, and since when. */
export const AnswerRow = ({ line, today, ...row }: RowOf<'line', AwaitedAnswer> & { today: IsoDate }) => {
  const { t } = useTranslation('today')
  const titleText = useTitleText()
  const { id, caseId, caseTitle, title, to, date } = line
  const days = date !== null && isDay(date) ? daysBetween(date, today) : undefined
  return (
    <RowLink
      {...row}
      to="/cases/$caseId"
      params={{ caseId }}
      search={{ tab: 'work', open: id }}
      start={
        <span className={classes.when}>
          {date === null ? t('sinceUnknown') : <DateText value={date} />}
          {days === undefined || days < 1 ? null : (
            <span className={classes.distance}>{t('waits', { count: days })}</span>
          )}
        </span>
      }
      title={<bdi>{titleText(title, ['date'])}</bdi>}
      detail={<bdi>{[to, caseTitle].filter(Boolean).join(' · ')}</bdi>}
    />
  )
}

interface AwaitedAnswersProps {
  readonly answers: readonly AwaitedAnswer[]
  readonly today: IsoDate
}

/** What waits for an answer from the other side, the longest on top; nothing where nothing does. */
export const AwaitedAnswers = ({ answers, today }: AwaitedAnswersProps) => {
  const { t } = useTranslation('today')
  if (answers.length === 0) return null
  const rows = answers.map((line) => <AnswerRow key={line.id} line={line} today={today} />)
  return (
    <Section title={t('awaitedAnswers')} aside={answers.length}>
      <Shortened label={t('awaitedAnswers')} rows={rows} most={MOST} />
    </Section>
  )
}
