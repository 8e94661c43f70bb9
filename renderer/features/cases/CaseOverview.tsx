import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { RowLink, TextLink } from '../../app/links.tsx'
import { DateText, DefinitionList, List, Section, TimeText } from '../../ui/index.ts'
import classes from './CaseOverview.module.css'
import { RestraintLine } from './RestraintLine.tsx'
import { kindsOf } from './restraint-line.ts'
import { namedIn } from './roles.ts'
import { StripKey } from './StripKey.tsx'
import { type CaseFile, hearingsAhead } from './use-case-file.ts'

const MAX_HEARINGS = 4

interface OverviewProps {
  readonly file: CaseFile
  readonly today: IsoDate
}

const Restraints = ({ file, today }: OverviewProps) => {
  const { t } = useTranslation('cases')
  const restrained = namedIn(file.participants, file.restraints)
  if (restrained.length === 0) return null
  return (
    <Section title={t('tab.restraints')}>
      <div className={classes.strips}>
        {restrained.map((person) => (
          <RestraintLine key={person.partyId} file={file} person={person} today={today} />
        ))}
        <StripKey kinds={kindsOf(file.restraints)} />
      </div>
    </Section>
  )
}

const Ahead = ({ file, today }: OverviewProps) => {
  const { t } = useTranslation(['cases', 'calendar'])
  const ahead = hearingsAhead(file, today)
  const search = { tab: 'hearings' }
  return (
    <Section title={t('tab.hearings')} aside={ahead.length > 0 ? ahead.length : undefined}>
      {ahead.length === 0 ? (
        <p className={classes.none}>
          {t('story.noNext')}.{' '}
          <TextLink to="/cases/$caseId" params={{ caseId: file.case.id }} search={search}>
            {t('hearings.add')}
          </TextLink>
        </p>
      ) : (
        <List label={t('tab.hearings')}>
          {ahead.slice(0, MAX_HEARINGS).map((hearing) => (
            <RowLink
              key={hearing.id}
              to="/cases/$caseId"
              params={{ caseId: file.case.id }}
              search={search}
              title={t(`calendar:kind.${hearing.kind}`)}
              detail={<bdi>{[hearing.court, hearing.purpose].filter(Boolean).join(' · ')}</bdi>}
              start={
                <span className={classes.when}>
                  <DateText
                    value={hearing.startsAt}
                    weekday="short"
                    withoutYear={hearing.startsAt.startsWith(today.slice(0, 4))}
                  />
                  <TimeText value={hearing.startsAt} />
                </span>
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

const Facts = ({ file }: { readonly file: CaseFile }) => {
  const { t } = useTranslation('cases')
  const { number, kind, stage, authority, registerNumber, courtNumber, openedOn } = file.case
  return (
    <Section title={t('facts')}>
      <DefinitionList
        entries={[
          { term: t('field.kind'), value: t(`kind.${kind}`) },
          { term: t('field.stage'), value: t(`stage.${stage}`) },
          { term: t('field.authority'), value: authority && <bdi>{authority}</bdi> },
          { term: t('field.registerNumber'), value: registerNumber && <bdi>{registerNumber}</bdi> },
          { term: t('field.courtNumber'), value: courtNumber && <bdi>{courtNumber}</bdi> },
          { term: t('field.number'), value: number && <bdi>{number}</bdi> },
          { term: t('field.openedOn'), value: openedOn && <DateText value={openedOn} /> },
        ]}
      />
    </Section>
  )
}

/** What one wants to know on opening a case. */
export const CaseOverview = ({ file, today }: OverviewProps) => (
  <div className={classes.overview}>
    <Restraints file={file} today={today} />
    <div className={classes.columns}>
      <Ahead file={file} today={today} />
      <Facts file={file} />
    </div>
  </div>
)
