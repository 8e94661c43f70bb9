import { useTranslation } from 'react-i18next'
import type { LocalDateTime } from '../../../shared/domain/dates.ts'
import { deadlineTerm } from '../../../shared/domain/deadline-term.ts'
import type { DeadlineLine } from '../../../shared/domain/kinds/deadline.ts'
import { RowLink } from '../../app/links.tsx'
import { DeadlineBadge } from '../../ui/DeadlineBadge.tsx'
import { DateText, Section } from '../../ui/index.ts'
import type { RowOf } from './row-of.ts'
import { None, Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 4

const When = ({ line: { safeOn, lastOn, lastTime } }: { readonly line: DeadlineLine }) => {
  const { t } = useTranslation('records')
  return (
    <span className={classes.when}>
      <span>
        <DateText value={lastOn} weekday="short" withoutThisYear />
        {lastTime === null ? null : `, ${lastTime}`}
      </span>
      {safeOn === null || safeOn === lastOn ? null : (
        <span className={classes.distance}>
          {t('deadline.safeShort')} <DateText value={safeOn} weekday="short" withoutThisYear />
        </span>
      )}
    </span>
  )
}

/** By when somebody has to act in a case. */
export const DeadlineRow = ({ line, now, ...row }: RowOf<'line', DeadlineLine> & { now: LocalDateTime }) => {
  const { t } = useTranslation('records')
  return (
    <RowLink
      {...row}
      to="/cases/$caseId"
      params={{ caseId: line.caseId }}
      search={{ tab: 'work', open: line.id }}
      start={<When line={line} />}
      title={<bdi>{line.title}</bdi>}
      detail={<bdi>{[t(`deadline.binds.${line.binds}`), line.person || line.caseTitle].join(' · ')}</bdi>}
      end={<DeadlineBadge deadline={line} now={now} />}
    />
  )
}

interface OpenDeadlinesProps {
  readonly deadlines: readonly DeadlineLine[]
  readonly now: LocalDateTime
}

/** By when somebody has to act, in all cases. What is over, or past its safe day, is never folded away. */
export const OpenDeadlines = ({ deadlines, now }: OpenDeadlinesProps) => {
  const { t } = useTranslation(['today', 'records'])
  const pressing = deadlines.filter((line) => deadlineTerm(line, now).state !== 'later').length
  const rows = deadlines.map((line) => <DeadlineRow key={line.id} line={line} now={now} />)
  return (
    <Section title={t('records:deadline.many')}>
      {rows.length === 0 ? (
        <None>{t('noDeadlines')}</None>
      ) : (
        <Shortened label={t('records:deadline.many')} rows={rows} most={Math.max(MOST, pressing)} />
      )}
    </Section>
  )
}
