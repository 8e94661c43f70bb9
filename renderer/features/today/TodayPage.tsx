import { IconSun } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CaseLine } from '../../../shared/domain/case.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { dayOf, daysBetween } from '../../../shared/domain/days.ts'
import type { CalendarEntry } from '../../../shared/domain/hearing.ts'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import { api } from '../../app/api.ts'
import { ButtonLink, RowLink, TextLink } from '../../app/links.tsx'
import { untilPhrase } from '../../i18n/date-phrases.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { DateText, EmptyState, List, Page, QueryView, Section, TimeText } from '../../ui/index.ts'
import { TermBadge } from '../../ui/TermBadge.tsx'
import classes from './TodayPage.module.css'

const None = ({ children }: { readonly children: string }) => <p className={classes.none}>{children}</p>

const useDistance = (today: IsoDate) => {
  const { t } = useTranslation('calendar')
  return (day: IsoDate): string => {
    const days = daysBetween(today, day)
    if (days === 0) return t('when.today')
    return days === 1 ? t('when.tomorrow') : t('when.in', { count: days })
  }
}

interface HearingsProps {
  readonly entries: readonly CalendarEntry[]
  readonly today: IsoDate
}

const Hearings = ({ entries, today }: HearingsProps) => {
  const { t } = useTranslation(['today', 'calendar'])
  const distance = useDistance(today)
  return (
    <Section title={t('nextHearings')} actions={<TextLink to="/calendar">{t('openCalendar')}</TextLink>}>
      {entries.length === 0 ? (
        <None>{t('noHearings')}</None>
      ) : (
        <List label={t('nextHearings')}>
          {entries.map(({ hearing, caseTitle, clients }) => (
            <RowLink
              key={hearing.id}
              to="/cases/$caseId"
              params={{ caseId: hearing.caseId }}
              search={{ tab: 'hearings', hearing: hearing.id }}
              start={
                <span className={classes.when}>
                  <DateText value={hearing.startsAt} weekday="short" withoutYear />
                  <span>
                    <strong className={classes.time}>
                      <TimeText value={hearing.startsAt} />
                    </strong>{' '}
                    {distance(dayOf(hearing.startsAt))}
                  </span>
                </span>
              }
              title={t(`calendar:kind.${hearing.kind}`)}
              detail={
                <>
                  <bdi className={classes.line}>{clients.join(', ') || caseTitle}</bdi>
                  <bdi className={classes.line}>{hearing.court}</bdi>
                </>
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

interface RestraintsProps {
  readonly ending: readonly { restraint: Restraint; partyName: string; caseTitle: string }[]
  readonly today: IsoDate
}

const Restraints = ({ ending, today }: RestraintsProps) => {
  const { t, i18n } = useTranslation(['today', 'cases'])
  const language = languageOf(i18n.language)
  return (
    <Section title={t('restraintsEnding')}>
      {ending.length === 0 ? (
        <None>{t('noRestraints')}</None>
      ) : (
        <List label={t('restraintsEnding')}>
          {ending.map(({ restraint, partyName }) => (
            <RowLink
              key={restraint.id}
              to="/cases/$caseId"
              params={{ caseId: restraint.caseId }}
              search={{ tab: 'restraints' }}
              title={<bdi>{partyName}</bdi>}
              detail={
                <>
                  {t(`cases:restraintKind.${restraint.kind}`)}
                  {restraint.until === null ? null : `, ${untilPhrase(restraint.until, language)}`}
                </>
              }
              end={
                restraint.until === null ? undefined : <TermBadge lastDay={restraint.until} today={today} />
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

interface CasesProps {
  readonly title: string
  readonly cases: readonly CaseLine[]
  readonly none: string
}

const Cases = ({ title, cases, none }: CasesProps) => {
  const { t } = useTranslation('cases')
  return (
    <Section title={title}>
      {cases.length === 0 ? (
        <None>{none}</None>
      ) : (
        <List label={title}>
          {cases.map(({ id, title: caseTitle, number, stage, clients }) => (
            <RowLink
              key={id}
              to="/cases/$caseId"
              params={{ caseId: id }}
              title={<bdi>{caseTitle}</bdi>}
              detail={
                <bdi>
                  {[number, t(`stage.${stage}`), ...clients.map(({ name }) => name)]
                    .filter(Boolean)
                    .join(' · ')}
                </bdi>
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

const FirstStep = () => {
  const { t } = useTranslation('today')
  return (
    <EmptyState
      icon={<IconSun size={32} stroke={1.2} />}
      title={t('empty.title')}
      action={
        <ButtonLink to="/cases" search={{ new: true }}>
          {t('empty.button')}
        </ButtonLink>
      }
    >
      {t('empty.text')}
    </EmptyState>
  )
}

/** What is due: hearings, restraints that end, cases in which nothing is set. */
export const TodayPage = () => {
  const { t } = useTranslation('today')
  const today = isoDateSchema.parse(todayByClock())
  const view = useQuery(api.today.get.queryOptions({ input: { today } }))
  return (
    <Page title={t('title')} lead={<DateText value={today} weekday="full" />}>
      <QueryView query={view}>
        {({ nextHearings, restraintsEnding, casesWithoutNextStep, recentCases, counts }) =>
          counts.cases === 0 ? (
            <FirstStep />
          ) : (
            <div className={classes.columns}>
              <div className={classes.stack}>
                <Hearings entries={nextHearings} today={today} />
                <Cases title={t('recentCases')} cases={recentCases} none="" />
              </div>
              <div className={classes.stack}>
                <Restraints ending={restraintsEnding} today={today} />
                <Cases
                  title={t('withoutNextStep')}
                  cases={casesWithoutNextStep}
                  none={t('allHaveNextStep')}
                />
              </div>
            </div>
          )
        }
      </QueryView>
    </Page>
  )
}
