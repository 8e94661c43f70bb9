import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LocalDateTime } from '../../../shared/domain/dates.ts'
import { api, type client } from '../../app/api.ts'
import { RowLink } from '../../app/links.tsx'
import { DateText, Section } from '../../ui/index.ts'
import { None, Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 4

type Waiting = Awaited<ReturnType<typeof client.deadlines.proposed>>['cases'][number]

const Row = ({ waiting }: { readonly waiting: Waiting }) => {
  const { t } = useTranslation('records')
  const { caseId, title, count, moved, firstOn, firstTime } = waiting
  const facts = [
    count === 0 ? '' : t('deadline.proposed.row', { count }),
    moved === 0 ? '' : t('deadline.moved.row', { count: moved }),
  ]
  return (
    <RowLink
      to="/cases/$caseId"
      params={{ caseId }}
      search={{ tab: 'work' }}
      start={
        <span className={classes.when}>
          <span>
            <DateText value={firstOn} weekday="short" withoutThisYear />
            {firstTime === null ? null : `, ${firstTime}`}
          </span>
        </span>
      }
      title={<bdi>{title}</bdi>}
      detail={facts.filter(Boolean).join(' · ')}
    />
  )
}

/** The cases in which deadlines wait for somebody to decide on them. Asked for by itself: it looks through many cases, and the page does not wait. */
export const WaitingDeadlines = ({ now }: { readonly now: LocalDateTime }) => {
  const { t } = useTranslation('records')
  const { data } = useQuery(api.deadlines.proposed.queryOptions({ input: { now } }))
  if (data === undefined || data.cases.length === 0) return null
  const rows = data.cases.map((waiting) => <Row key={waiting.caseId} waiting={waiting} />)
  return (
    <Section title={t('deadline.proposed.today')}>
      <Shortened label={t('deadline.proposed.today')} rows={rows} most={MOST} />
      {data.isCut ? <None>{t('deadline.proposed.cut')}</None> : null}
    </Section>
  )
}
