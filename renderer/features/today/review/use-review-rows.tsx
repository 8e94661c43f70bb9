import type { ReactNode } from 'react'
import { isOverAt, isToCome } from '../../../../shared/domain/case/ahead.ts'
import type { LocalDateTime } from '../../../../shared/domain/dates.ts'
import { dayOf } from '../../../../shared/domain/days.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import { REVIEW_PARTS, type ReviewMark, type ReviewPart } from '../../../../shared/domain/week-review.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'
import { AnswerRow } from '../AwaitedAnswers.tsx'
import { AwaitingHearingRow } from '../AwaitingHearings.tsx'
import { NextHearingRow } from '../NextHearings.tsx'
import { DeadlineRow } from '../OpenDeadlines.tsx'
import { HeldRow } from '../RestraintsEnding.tsx'
import { CaseRow } from '../WithoutNextStep.tsx'
import { TaskLineRow } from './TaskLineRow.tsx'
import type { ReviewView } from './use-review.ts'

interface Beside {
  readonly 'data-row': string
  readonly 'aria-current'?: 'true'
  readonly controls: ReactNode
}

/** One line of the review. */
export interface ReviewRow {
  readonly key: string
  readonly mark: ReviewMark
  /** What it is called, for whoever does not see the line. */
  readonly title: string
  readonly isSeen: boolean
  readonly render: (beside: Beside) => ReactNode
}

export interface ReviewGroup {
  readonly part: ReviewPart
  readonly rows: readonly ReviewRow[]
}

type Told = Pick<ReviewRow, 'title' | 'render'> & { readonly id: string }

/** By its part as well: a case may stand in two. */
export const rowKey = ({ part, recordId }: ReviewMark): string => `${part}.${recordId}`

/** Everything in the order of the review; a part without lines is left out. */
export const useReviewRows = (view: ReviewView, now: LocalDateTime): readonly ReviewGroup[] => {
  const titleText = useTitleText()
  const ownTitle = useOwnTitle()
  const today = dayOf(now)
  const hearingTitle = (hearing: Hearing): string => ownTitle('hearing', hearing)
  const coming = view.nextHearings.filter(({ hearing }) => isToCome(hearing, now))
  const caseRows = (lines: ReviewView['casesWithoutNextStep']): Told[] =>
    lines.map((line) => ({
      id: line.id,
      title: line.title,
      render: (row) => <CaseRow line={line} {...row} />,
    }))
  const told: Readonly<Record<ReviewPart, readonly Told[]>> = {
    awaitingHearings: view.awaitingHearings
      .filter(({ hearing }) => isOverAt(hearing, now))
      .map((entry) => ({
        id: entry.hearing.id,
        title: hearingTitle(entry.hearing),
        render: (row) => <AwaitingHearingRow entry={entry} {...row} />,
      })),
    deadlines: view.deadlines.map((line) => ({
      id: line.id,
      title: line.title,
      render: (row) => <DeadlineRow line={line} now={now} {...row} />,
    })),
    custody: view.custody.map((held) => ({
      id: held.restraintId,
      title: held.partyName,
      render: (row) => <HeldRow held={held} today={today} {...row} />,
    })),
    nextHearings: coming.map((entry) => ({
      id: entry.hearing.id,
      title: hearingTitle(entry.hearing),
      render: (row) => <NextHearingRow entry={entry} entries={coming} today={today} {...row} />,
    })),
    tasks: view.tasks.map((line) => ({
      id: line.id,
      title: line.title,
      render: (row) => <TaskLineRow line={line} now={now} {...row} />,
    })),
    casesWithoutNextStep: caseRows(view.casesWithoutNextStep),
    casesWithoutDeadline: caseRows(view.casesWithoutDeadline),
    awaitedAnswers: view.awaitedAnswers.map((line) => ({
      id: line.id,
      title: titleText(line.title),
      render: (row) => <AnswerRow line={line} today={today} {...row} />,
    })),
  }
  const seen = new Set(view.seen.map(rowKey))
  return REVIEW_PARTS.map((part) => ({
    part,
    rows: told[part].map(({ id, ...row }) => {
      const mark = { part, recordId: id }
      return { ...row, key: rowKey(mark), mark, isSeen: seen.has(rowKey(mark)) }
    }),
  })).filter(({ rows }) => rows.length > 0)
}
