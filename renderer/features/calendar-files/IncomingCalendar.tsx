import { Button, Select } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CalendarPreview,
  type CalendarTaking,
  ENTRY_STATES,
} from '../../../shared/domain/calendar-import.ts'
import { useLaws } from '../../records/laws.ts'
import { DialogActions } from '../../ui/Dialog.tsx'
import { AskedClocks } from './AskedClocks.tsx'
import { CaseChoice, type ChosenCase } from './CaseChoice.tsx'
import styles from './calendar-files.module.css'
import { canTake, type EntryChoice, EntryRow } from './EntryRow.tsx'
import { zoneNames } from './zones.ts'

interface IncomingCalendarProps {
  readonly preview: CalendarPreview
  readonly zone: string
  readonly clocks: Readonly<Record<string, string>>
  readonly onClocks: (part: { zone?: string; clocks?: Readonly<Record<string, string>> }) => void
  readonly onTake: (how: Pick<CalendarTaking, 'choices' | 'rest'>) => void
  readonly onClose: () => void
}

const PROPOSED: EntryChoice = { isOut: false, other: undefined }

type Choices = Readonly<Record<number, EntryChoice>>

const takingOf = (choices: Choices): CalendarTaking['choices'] => {
  const taking: CalendarTaking['choices'] = {}
  for (const [index, { isOut, other }] of Object.entries(choices)) {
    if (isOut) taking[index] = null
    else if (other !== undefined) taking[index] = other.id
  }
  return taking
}

/** How many entries would be taken: those that are shown one by one, and of the others those that only change what is here. */
const countTaken = ({ lines }: CalendarPreview, choices: Choices, rest: ChosenCase | undefined): number =>
  lines.filter((line) => {
    const { isOut, other } = choices[line.index] ?? PROPOSED
    const hasCase = line.caseId !== null || other !== undefined || rest !== undefined
    return canTake(line) && !isOut && hasCase
  }).length

/** Clocks that were asked once stay on the screen, so that an answer can be changed. */
const useAsked = ({ asked }: CalendarPreview): CalendarPreview['asked'] => {
  const seen = useRef(new Map<string, CalendarPreview['asked'][number]>())
  for (const one of asked) seen.current.set(one.key, one)
  return [...seen.current.values()]
}

const Counts = ({ preview: { states } }: Pick<IncomingCalendarProps, 'preview'>) => {
  const { t } = useTranslation('calendarFiles')
  const shown = ENTRY_STATES.filter((state) => states[state] > 0)
  return (
    <p role="status">
      {shown
        .map((state) => t('in.stateCount', { state: t(`in.stateOf.${state}`), count: states[state] }))
        .join(' · ')}
    </p>
  )
}

/** What is in a calendar, before anything of it is taken. */
export const IncomingCalendar = ({
  preview,
  zone,
  clocks,
  onClocks,
  onTake,
  onClose,
}: IncomingCalendarProps) => {
  const { t } = useTranslation(['calendarFiles', 'common'])
  const laws = useLaws()
  const zones = useMemo(() => zoneNames(laws), [laws])
  const [choices, setChoices] = useState<Choices>({})
  const [rest, setRest] = useState<ChosenCase>()
  const asked = useAsked(preview)
  const taken = countTaken(preview, choices, rest)
  const hidden = preview.total - preview.lines.length
  const hasNew = preview.states.new > 0
  return (
    <div className={styles.steps}>
      <p>
        <bdi>{preview.name}</bdi>
      </p>
      <AskedClocks asked={asked} clocks={clocks} onClocks={(next) => onClocks({ clocks: next })} />
      <div className={styles.pair}>
        <Select
          label={t('in.keptBy')}
          data={zones}
          value={zone}
          onChange={(next) => onClocks({ zone: next ?? zone })}
          searchable
          limit={60}
          allowDeselect={false}
        />
        {hasNew ? (
          <CaseChoice label={t('in.rest')} description={t('in.restHint')} onChosen={setRest} />
        ) : null}
      </div>
      <Counts preview={preview} />
      <ul className={styles.entries}>
        {preview.lines.map((line) => (
          <EntryRow
            key={line.index}
            line={line}
            choice={choices[line.index] ?? PROPOSED}
            rest={rest}
            onChoice={(choice) => setChoices((now) => ({ ...now, [line.index]: choice }))}
          />
        ))}
      </ul>
      {hidden > 0 ? <p className={styles.quiet}>{t('in.more', { count: hidden })}</p> : null}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button
          disabled={taken === 0}
          onClick={() => onTake({ choices: takingOf(choices), rest: rest?.id ?? null })}
        >
          {t('in.take', { count: taken })}
        </Button>
      </DialogActions>
    </div>
  )
}
