import { IconSun } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isOverAt, isToCome } from '../../../shared/domain/case/ahead.ts'
import { type LocalDateTime, localDateTimeSchema } from '../../../shared/domain/dates.ts'
import { dayOf } from '../../../shared/domain/days.ts'
import { api, type client } from '../../app/api.ts'
import { ButtonLink } from '../../app/links.tsx'
import { usePreferences } from '../../app/preferences.tsx'
import { localTimeOf } from '../../i18n/dates.ts'
import { UnfinishedForms } from '../../records/drafts/UnfinishedForms.tsx'
import { DateText, EmptyState, Page, QueryView } from '../../ui/index.ts'
import { AwaitedAnswers } from './AwaitedAnswers.tsx'
import { AwaitingHearings } from './AwaitingHearings.tsx'
import { ClockNotice } from './ClockNotice.tsx'
import { FirstCase, isOnTheWay } from './FirstCase.tsx'
import { NextHearings } from './NextHearings.tsx'
import { OpenDeadlines } from './OpenDeadlines.tsx'
import { OpenTasks } from './OpenTasks.tsx'
import { RecentChanges } from './RecentChanges.tsx'
import { RestraintsEnding } from './RestraintsEnding.tsx'
import classes from './today.module.css'
import { WaitingDeadlines } from './WaitingDeadlines.tsx'
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

type TodayView = Awaited<ReturnType<typeof client.today.get>>

interface DueProps {
  readonly view: TodayView
  readonly now: LocalDateTime
}

const Due = ({ view, now }: DueProps) => {
  const today = dayOf(now)
  const isOver = ({ hearing }: TodayView['nextHearings'][number]): boolean => isOverAt(hearing, now)
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        <WaitingDeadlines now={now} />
        <OpenDeadlines deadlines={view.deadlines} now={now} />
        <AwaitingHearings entries={view.awaitingHearings.filter(isOver)} />
        <NextHearings
          entries={view.nextHearings.filter(({ hearing }) => isToCome(hearing, now))}
          today={today}
        />
        <OpenTasks tasks={view.tasks} now={now} />
      </div>
      <div className={classes.stack}>
        <RestraintsEnding custody={view.custody} today={today} />
        <AwaitedAnswers answers={view.awaitedAnswers} today={today} />
        <WithoutNextStep cases={view.casesWithoutNextStep} />
        <RecentChanges changes={view.recentChanges} today={today} />
      </div>
    </div>
  )
}

/** The way to a first case where there is hardly one yet, and what is due where there is. */
const Content = (props: DueProps) => {
  const { counts, recentCases, casesWithoutNextStep } = props.view
  const { preferences } = usePreferences()
  const steps = {
    caseId: counts.cases === 0 ? undefined : recentCases[0]?.id,
    hasNextStep: casesWithoutNextStep.length === 0,
    hasDocument: counts.documents > 0,
  }
  const isGuided = !preferences.isGuideClosed && isOnTheWay(counts, steps)
  return (
    <>
      {props.view.clock === null ? null : <ClockNotice doubt={props.view.clock} />}
      {isGuided ? <FirstCase {...steps} /> : null}
      {counts.cases > 0 ? <Due {...props} /> : isGuided ? null : <FirstStep />}
    </>
  )
}

/** The way to the review of the week, and how far it has come. */
const ReviewLink = ({ seen }: { readonly seen: number }) => {
  const { t } = useTranslation('today')
  return (
    <ButtonLink to="/review" variant="default">
      {seen === 0 ? t('review.open') : t('review.openSeen', { seen })}
    </ButtonLink>
  )
}

export interface TodayPageProps {
  /** Buttons at the head, such as the quick entry of a detained client. */
  readonly actions?: ReactNode
}

/** What is due: hearings that were and that come, deadlines, tasks, restraints that end, cases in which nothing is set; and where one left off. */
export const TodayPage = ({ actions }: TodayPageProps) => {
  const { t } = useTranslation('today')
  const now = localDateTimeSchema.parse(localTimeOf(new Date().toISOString()))
  const today = dayOf(now)
  const view = useQuery(api.today.get.queryOptions({ input: { today } }))
  return (
    <Page
      title={t('title')}
      lead={<DateText value={today} weekday="full" />}
      actions={
        <>
          {actions}
          {view.data === undefined || view.data.counts.cases === 0 ? null : (
            <ReviewLink seen={view.data.review.seen} />
          )}
        </>
      }
    >
      <UnfinishedForms />
      <QueryView query={view}>{(found) => <Content view={found} now={now} />}</QueryView>
    </Page>
  )
}
