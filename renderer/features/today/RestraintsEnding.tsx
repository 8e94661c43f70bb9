import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import { RowLink } from '../../app/links.tsx'
import { DateText, Section } from '../../ui/index.ts'
import { TermBadge } from '../../ui/TermBadge.tsx'
import { None, Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 3

interface RestraintsEndingProps {
  readonly ending: readonly { restraint: Restraint; partyName: string; caseTitle: string }[]
  readonly today: IsoDate
}

/** Measures of restraint whose end is near or passed: who, which measure, until when, where. */
export const RestraintsEnding = ({ ending, today }: RestraintsEndingProps) => {
  const { t } = useTranslation(['today', 'cases'])
  const rows = ending.map(({ restraint, partyName }) => (
    <RowLink
      key={restraint.id}
      to="/cases/$caseId"
      params={{ caseId: restraint.caseId }}
      search={{ tab: 'restraints', open: restraint.id }}
      title={<bdi>{partyName}</bdi>}
      detail={
        <>
          {t(`cases:restraintKind.${restraint.kind}`)}
          {restraint.place === '' ? null : (
            <>
              {' · '}
              <bdi>{restraint.place}</bdi>
            </>
          )}
        </>
      }
      end={
        restraint.until === null ? undefined : (
          <span className={classes.term}>
            <TermBadge lastDay={restraint.until} today={today} />
            <DateText value={restraint.until} />
          </span>
        )
      }
    />
  ))
  return (
    <Section title={t('restraintsEnding')}>
      {rows.length === 0 ? (
        <None>{t('noRestraints')}</None>
      ) : (
        <Shortened label={t('restraintsEnding')} rows={rows} most={MOST} />
      )}
    </Section>
  )
}
