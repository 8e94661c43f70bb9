import type * as z from 'zod'
import type { TimeOfDay } from '../../../shared/domain/dates.ts'
import { blankOf } from '../../../shared/domain/field-forms.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import {
  type Hearing,
  type HearingInput,
  hearingFields,
  hearingInputSchema,
} from '../../../shared/domain/kinds/hearing.ts'
import { compareMoments } from '../../../shared/domain/partial-moment.ts'

/** A hearing as it stands in the form, not checked yet. */
export type HearingDraft = z.input<typeof hearingInputSchema>

/** What is known before anything is typed. */
export const newHearingDraft = (start: {
  readonly day?: string
  readonly endsTime?: TimeOfDay
  readonly caseId?: CaseId
}): HearingDraft => ({
  ...blankOf<HearingInput>(hearingInputSchema, hearingFields),
  caseId: start.caseId ?? '',
  startsAt: start.day ?? '',
  endsTime: start.endsTime ?? null,
  status: 'planned',
  kind: 'main',
})

/** The next sitting of the same court in the same case. */
export const nextHearingDraft = ({ caseId, kind, court, room, judge }: HearingInput): HearingDraft => ({
  ...newHearingDraft({ caseId }),
  kind,
  court,
  room,
  judge,
})

/** Where the next hearing most likely is: where the last one was, else at the court that has the case. */
export const likelyPlace = (
  hearings: readonly Pick<Hearing, 'startsAt' | 'court' | 'room' | 'judge'>[],
  authority: string,
): Pick<HearingDraft, 'court' | 'room' | 'judge'> => {
  const last = hearings.toSorted((one, other) => compareMoments(one.startsAt, other.startsAt)).at(-1)
  return last === undefined
    ? { court: authority, room: '', judge: '' }
    : { court: last.court, room: last.room, judge: last.judge }
}
