import { useRef, useState } from 'react'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  EVENT_CERTAINTIES,
  EVENT_KINDS,
  type Event,
  type EventInput,
} from '../../../../shared/domain/kinds/event.ts'
import { client } from '../../../app/api.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { useRequireParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { fieldsIn, saidIn } from '../../../records/said-sources.ts'
import { useKeepWith } from '../../../records/use-keep-with.ts'
import { CheckField } from '../../../ui/CheckField.tsx'
import { CountField } from '../../../ui/CountField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { sayQuietly } from '../../../ui/say-quietly.ts'
import { TimeField } from '../../../ui/TimeField.tsx'
import { ANOTHER, NOT_YET } from '../../../ui/use-form-saving.tsx'
import { AlikeEvents } from './AlikeEvents.tsx'
import { alikeEvents, withReport } from './alike-events.ts'
import classes from './EventForm.module.css'
import { EventPersons } from './EventPersons.tsx'
import {
  type CheckedEvent,
  draftOfEvent,
  type EventDraft,
  eventFormSchema,
  newEventDraft,
  nextEventDraft,
} from './event-draft.ts'

export interface EventDialogProps {
  readonly caseId: CaseId
  /** The event to change; a new one is made where there is none. */
  readonly event: Event | undefined
  /** The events of the case, among which a new one may be already. */
  readonly recorded: readonly Event[]
  readonly onClose: () => void
}

interface FieldsProps {
  readonly control: Control<EventDraft, unknown, CheckedEvent>
}

const Fields = ({ control }: FieldsProps) => {
  const { t } = useTranslation('chronology')
  return (
    <>
      <TextField control={control} name="title" label={t('field.title')} isRequired autoFocus />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="kind"
          label={t('field.kind')}
          options={EVENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          isSearchable
        />
        <SelectField
          control={control}
          name="certainty"
          label={t('field.certainty')}
          options={EVENT_CERTAINTIES.map((value) => ({ value, label: t(`certainty.${value}`) }))}
        />
      </div>
      <div className={classes.when}>
        <PartialDateField control={control} name="date" label={t('field.date')} />
        <TimeField control={control} name="time" label={t('field.time')} />
      </div>
      <TextField control={control} name="place" label={t('field.place')} />
      <LongTextField control={control} name="description" label={t('field.description')} />
      <EventPersons control={control} />
      <fieldset className={classes.part}>
        <legend className={classes.legend}>{t('group.title')}</legend>
        <div className={classes.group}>
          <TextField
            control={control}
            name="group"
            label={t('group.words')}
            placeholder={t('group.example')}
          />
          <CountField control={control} name="countMin" label={t('group.min')} />
          <CountField control={control} name="countMax" label={t('group.max')} />
        </div>
      </fieldset>
      <CheckField
        control={control}
        name="isSensitive"
        label={t('field.isSensitive')}
        description={t('field.isSensitiveHint')}
      />
    </>
  )
}

const useShape = () => {
  const { names } = useCaseFile()
  const requireParty = useRequireParty()
  return {
    schema: eventFormSchema,
    draftOf: (event: Event) => draftOfEvent(event, names),
    inputOf: async ({ persons, ...value }: CheckedEvent): Promise<EventInput> => {
      const named: EventInput['persons'] = []
      // One after the other: the same new name twice is one record.
      for (const { party, ...person } of persons)
        named.push({ ...person, partyId: await requireParty(party) })
      return { ...value, persons: named }
    },
  }
}

/** Only who is in the vault already can be in a recorded event. */
const happeningOf = ({ kind, date, persons }: CheckedEvent) => ({
  kind,
  date,
  persons: persons.flatMap(({ party, ...person }) =>
    party.partyId === null ? [] : [{ ...person, partyId: party.partyId }],
  ),
})

/** What happened, to whom, and who says so. Before a new event is saved, those that look the same are shown. */
export const EventDialog = ({ caseId, event, recorded, onClose }: EventDialogProps) => {
  const { t } = useTranslation('chronology')
  const shape = useShape()
  const keep = useKeepWith('event')
  const [alike, setAlike] = useState<readonly Event[]>([])
  /** What the person decided about those that look the same, for the save that follows at once. */
  const decision = useRef<Event | 'apart' | undefined>(undefined)
  /** What was asked for when they were shown: to save, or to go on with another one. */
  const isAnotherAsked = useRef(false)
  const submit = useRef<HTMLButtonElement>(null)
  const decide = (what: Event | 'apart') => {
    decision.current = what
    submit.current?.toggleAttribute(ANOTHER, isAnotherAsked.current)
    submit.current?.click()
  }
  const addTo = async ({ id }: Event, value: CheckedEvent) => {
    const now = await client.events.get({ id })
    const report = await shape.inputOf(fieldsIn(value))
    const kept = { id, revision: now.revision }
    await keep({ kept, value: withReport(now, report), sources: saidIn(value) })
    sayQuietly(t('alike.added'))
  }
  const save = async (
    value: CheckedEvent,
    saveAsTyped: (value: CheckedEvent) => Promise<unknown>,
    isAnother: boolean,
  ) => {
    isAnotherAsked.current = isAnother
    const decided = decision.current
    decision.current = undefined
    // Said of what was typed before; what is saved now is asked about anew.
    setAlike([])
    if (event !== undefined || decided === 'apart') return saveAsTyped(value)
    if (decided !== undefined) return addTo(decided, value).then(() => (isAnother ? undefined : onClose()))
    const found = alikeEvents(happeningOf(value), recorded)
    if (found.length === 0) return saveAsTyped(value)
    setAlike(found)
    return NOT_YET
  }
  return (
    <RecordDialog
      subject="event"
      record={event}
      shape={shape}
      start={() => newEventDraft(caseId)}
      removal={({ title }) => ({ name: title })}
      another={{ draftAfter: nextEventDraft, focus: 'title' }}
      size="xl"
      onClose={onClose}
      onSave={save}
    >
      {({ control }) => (
        <>
          <Fields control={control} />
          <AlikeEvents alike={alike} onAddTo={decide} onKeepApart={() => decide('apart')} />
          <button ref={submit} type="submit" hidden />
        </>
      )}
    </RecordDialog>
  )
}
