import * as z from 'zod'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  blankEvent,
  type Event,
  type EventInput,
  eventInputSchema,
} from '../../../../shared/domain/kinds/event.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import { choiceOf, requiredPartySchema } from '../../../records/people/party-choice.ts'

const { persons, ...fields } = eventInputSchema.shape

const formPersonSchema = persons.element.omit({ partyId: true }).extend({ party: requiredPartySchema })

/** An event in the form: its persons may still be names without a record. */
export const eventFormSchema = z
  .strictObject({ ...fields, persons: z.array(formPersonSchema).max(200) })
  .refine(({ countMin, countMax }) => countMin === null || countMax === null || countMin <= countMax, {
    path: ['countMax'],
    error: 'countsReversed',
  })

export type EventDraft = z.input<typeof eventFormSchema>
export type CheckedEvent = z.output<typeof eventFormSchema>

export const draftOfEvent = (event: Event, names: ReadonlyMap<string, string>): EventDraft => {
  const { persons: named, ...rest } = fieldsOf<EventInput>(event)
  return {
    ...rest,
    persons: named.map(({ partyId, ...person }) => ({ ...person, party: choiceOf(partyId, names) })),
  }
}

/** What the same report says next: of the same day and place. */
export const nextEventDraft = ({ caseId, kind, certainty, date, place }: CheckedEvent): EventDraft => ({
  ...newEventDraft(caseId),
  kind,
  certainty,
  date,
  place,
})

/** An event nobody has said anything of yet; its title is what is asked for first. */
export const newEventDraft = (caseId: CaseId): EventDraft => ({
  ...blankEvent({ caseId, title: '' }),
  persons: [],
})
