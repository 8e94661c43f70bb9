import { IconSun } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isOverAt } from '../../../shared/domain/case/ahead.ts'
import { localDateTimeSchema } from '../../../shared/domain/dates.ts'
import { dayOf } from '../../../shared/domain/days.ts'
import { api } from '../../app/api.ts'
import { ButtonLink } from '../../app/links.tsx'
import { localTimeOf } from '../../i18n/dates.ts'
import { UnfinishedForms } from '../../records/drafts/UnfinishedForms.tsx'
import { DateText, EmptyState, Page, QueryView } from '../../ui/index.ts'
import { AwaitingHearings } from './AwaitingHearings.tsx'
import { NextHearings } from './NextHearings.tsx'
import { OpenTasks } from './OpenTasks.tsx'
import { RecentChanges } from './RecentChanges.tsx'
import { RestraintsEnding } from './RestraintsEnding.tsx'
import classes from './today.module.css'
import { WithoutNextStep } from './WithoutNextStep.tsx'

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

export interface TodayPageProps {
  /** Buttons at the head, such as the quick entry of a detained client. */
  readonly actions?: ReactNode
}

/** What is due: hearings that were and that come, tasks, restraints that end, cases in which nothing is set; and where one left off. */
export const TodayPage = ({ actions }: TodayPageProps) => {
  const { t } = useTranslation('today')
  const now = localDateTimeSchema.parse(localTimeOf(new Date().toISOString()))
  const today = dayOf(now)
  const view = useQuery(api.today.get.queryOptions({ input: { today } }))
  return (
    <Page title={t('title')} lead={<DateText value={today} weekday="full" />} actions={actions}>
      <UnfinishedForms />
      <QueryView query={view}>
        {({ nextHearings, awaitingHearings, tasks, custody, casesWithoutNextStep, recentChanges, counts }) =>
          counts.cases === 0 ? (
            <FirstStep />
          ) : (
            <div className={classes.columns}>
              <div className={classes.stack}>
                <AwaitingHearings
                  entries={awaitingHearings.filter(({ hearing }) => isOverAt(hearing, now))}
                />
                <NextHearings
                  entries={nextHearings.filter(({ hearing }) => !isOverAt(hearing, now))}
                  today={today}
                />
                <OpenTasks tasks={tasks} now={now} />
              </div>
              <div className={classes.stack}>
                <RestraintsEnding custody={custody} today={today} />
                <WithoutNextStep cases={casesWithoutNextStep} />
                <RecentChanges changes={recentChanges} today={today} />
              </div>
            </div>
          )
        }
      </QueryView>
    </Page>
  )
}
