import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryLine } from '../../../shared/domain/calendar-import.ts'
import { DateTimeText } from '../../ui/index.ts'
import { useClockText } from './AskedClocks.tsx'
import { CaseChoice, type ChosenCase } from './CaseChoice.tsx'
import styles from './calendar-files.module.css'

/** What somebody said of an entry: another case, or that it is left out. */
export interface EntryChoice {
  readonly isOut: boolean
  readonly other: ChosenCase | undefined
}

interface EntryRowProps {
  readonly line: EntryLine
  readonly choice: EntryChoice
  /** The case of entries that name none. */
  readonly rest: ChosenCase | undefined
  readonly onChoice: (choice: EntryChoice) => void
}

const When = ({ line: { startsAt, lastDay, before, written } }: Pick<EntryRowProps, 'line'>) => {
  const { t } = useTranslation('calendarFiles')
  const textOf = useClockText()
  return (
    <span className={styles.when}>
      {startsAt === null ? null : <DateTimeText value={startsAt} weekday="short" withoutThisYear />}
      {lastDay === null ? null : (
        <>
          {' – '}
          <DateTimeText value={lastDay} withoutThisYear />
        </>
      )}
      {before === null ? null : (
        <span className={styles.quiet}>
          {t('in.was', { when: '' })}
          <DateTimeText value={before} withoutThisYear />
        </span>
      )}
      {written === null ? null : (
        <bdi className={styles.quiet}>
          {t('in.written', { time: written.at.slice(11), clock: textOf(written.clock) })}
        </bdi>
      )}
    </span>
  )
}

/** Whether an entry can be taken at all. */
export const canTake = ({ state }: EntryLine): boolean =>
  state === 'new' || state === 'changed' || state === 'cancelled'

/** One entry: what it is, when, what it is beside what is here, and the case that it goes into. */
export const EntryRow = ({ line, choice, rest, onChoice }: EntryRowProps) => {
  const { t } = useTranslation('calendarFiles')
  const [isChanging, setIsChanging] = useState(false)
  const { summary, location, state, doubt, caseTitle } = line
  const name = summary === '' ? t('in.noText') : summary
  const title = choice.other?.title ?? (caseTitle || rest?.title)
  const isNew = state === 'new'
  return (
    <li className={styles.entry} data-state={state}>
      <div className={styles.entryLine}>
        <Checkbox
          aria-label={t('in.takeIt', { entry: name })}
          checked={canTake(line) && !choice.isOut}
          disabled={!canTake(line)}
          onChange={(event) => onChoice({ ...choice, isOut: !event.currentTarget.checked })}
        />
        <When line={line} />
        <span className={styles.what}>
          <bdi>{name}</bdi>
          {location === '' ? null : <bdi className={styles.quiet}>{location}</bdi>}
          {doubt === null ? null : <span className={styles.quiet}>{t(`in.doubtOf.${doubt}`)}</span>}
        </span>
        <span className={styles.where}>
          <span className={styles.quiet}>{t(`in.stateOf.${state}`)}</span>
          {canTake(line) ? <bdi>{title ?? t('in.nothingNamed')}</bdi> : null}
          {isNew && !isChanging ? (
            <Button variant="subtle" size="compact-sm" onClick={() => setIsChanging(true)}>
              {t('in.changeCase')}
            </Button>
          ) : null}
        </span>
      </div>
      {isChanging ? (
        <CaseChoice
          label={t('in.caseOf', { entry: name })}
          hasAutoFocus
          onChosen={(other) => {
            onChoice({ isOut: false, other })
            if (other !== undefined) setIsChanging(false)
          }}
        />
      ) : null}
    </li>
  )
}
