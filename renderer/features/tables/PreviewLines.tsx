import { Button, Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { StagedTable } from '../../../shared/contract/tables.ts'
import {
  DUPLICATE_CHOICES,
  type DuplicateChoice,
  type ImportKind,
  type ImportPreview,
  type LineFilter,
} from '../../../shared/domain/table-import.ts'
import { api, client } from '../../app/api.ts'
import { numberText } from '../../i18n/number-text.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { DialogActions } from '../../ui/Dialog.tsx'
import { errorCodeOf } from '../../ui/error-code.ts'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ChoiceSelect, useChoiceWord } from './ChoiceSelect.tsx'
import type { Previewed } from './import-state.ts'
import { BEFORE_A_LIST, LineList } from './LineList.tsx'
import { OwnWords } from './OwnWords.tsx'
import { RefusedFile } from './RefusedFile.tsx'
import styles from './tables.module.css'
import { UnknownWords } from './UnknownWords.tsx'

/** Those to look at come first. */
const FILTERS = ['duplicate', 'refused', 'doubtful', 'ready'] as const

const Summary = ({ preview, isList }: { readonly preview: ImportPreview; readonly isList: boolean }) => {
  const choiceWord = useChoiceWord(isList)
  const { t, i18n } = useTranslation('tables')
  const { ready, duplicate, refused, doubtful, decided, leftOut } = preview
  const ways = DUPLICATE_CHOICES.filter((choice) => decided[choice] > 0)
  return (
    <section className={styles.summary} aria-label={t('summary')}>
      <p>{t('willCreate', { count: ready - leftOut })}</p>
      {leftOut === 0 ? null : <p>{t('willLeave', { count: leftOut })}</p>}
      {duplicate === 0 ? null : <p>{t('willAsk', { count: duplicate })}</p>}
      {duplicate === 0 ? null : (
        <p className={styles.quiet} role="status">
          {ways
            .map((choice) => `${choiceWord(choice)}: ${numberText(decided[choice], i18n.language)}`)
            .join(' · ')}
        </p>
      )}
      {refused === 0 ? null : <p>{t('willRefuse', { count: refused })}</p>}
      {doubtful === 0 ? null : <p>{t('willDoubt', { count: doubtful })}</p>}
      <p className={styles.quiet}>{t('nothingKept')}</p>
    </section>
  )
}

/** The words of a table that nobody knows, and those that the vault remembers. */
const Words = ({
  kind,
  preview,
  onWords,
}: Pick<PreviewLinesProps, 'kind' | 'onWords'> & { readonly preview: ImportPreview }) => {
  const [failure, setFailure] = useState<ErrorCode>()
  if (onWords === undefined) return null
  const told = { kind, onChanged: onWords, onFailed: (error: unknown) => setFailure(errorCodeOf(error)) }
  return (
    <>
      {failure === undefined ? null : <CodeNotice code={failure} />}
      <UnknownWords {...told} preview={preview} />
      <OwnWords {...told} words={preview.ownWords} />
    </>
  )
}

/** Keeps decisions in the vault process, where the lines are. */
const useDecisions = (tableId: string, onCount: (preview: ImportPreview) => void) => {
  const queryClient = useQueryClient()
  const [failure, setFailure] = useState<ErrorCode>()
  const decide = async (lines: number | LineFilter, choice: DuplicateChoice): Promise<void> => {
    try {
      onCount(await client.tables.decide({ tableId, choice, lines }))
      setFailure(undefined)
    } catch (error) {
      setFailure(errorCodeOf(error))
    }
    await queryClient.invalidateQueries({ queryKey: api.tables.lines.key() })
  }
  return { decide, failure }
}

/** The one way that all doubtful lines go, or nothing where they go different ways. */
const commonChoice = ({ duplicate, decided }: ImportPreview): DuplicateChoice | null =>
  DUPLICATE_CHOICES.find((choice) => decided[choice] === duplicate) ?? null

const useFilter = (preview: ImportPreview) => {
  const [verdict, setVerdict] = useState(() => FILTERS.find((one) => preview[one] > 0) ?? 'ready')
  const [text, setText] = useState('')
  return { filter: { verdict, text }, setVerdict, setText }
}

interface PreviewLinesProps {
  readonly state: Previewed<StagedTable>
  readonly kind: ImportKind
  /** Of a pasted list of names. */
  readonly isList?: boolean
  /** How far down the file its lines stand. */
  readonly linesBefore?: number
  readonly onCount: (preview: ImportPreview) => void
  readonly addZeros: boolean
  readonly onAddZeros: (addZeros: boolean) => void
  /** What the vault remembers of words has changed: the lines are to be looked at again. */
  readonly onWords?: () => void
  readonly onBack: () => void
  /** Of the way back, where it does not lead to columns. */
  readonly backLabel?: string
  readonly onRun: () => void
}

/** The third step: what will happen with the lines, and what to do with those that look like a record. Nothing is kept yet. */
export const PreviewLines = (props: PreviewLinesProps) => {
  const { state, kind, isList = false, onCount, addZeros, onAddZeros, onBack, backLabel, onRun } = props
  const { linesBefore = isList ? BEFORE_A_LIST : 0 } = props
  const { t, i18n } = useTranslation('tables')
  const { preview, table, wasStopped = false } = state
  const { filter, setVerdict, setText } = useFilter(preview)
  const { decide, failure = state.failure } = useDecisions(table.tableId, onCount)
  const [shown, setShown] = useState(preview[filter.verdict])
  const isFiltered = filter.text.trim() !== ''
  return (
    <div className={styles.steps}>
      {failure === undefined ? null : <CodeNotice code={failure} />}
      {wasStopped ? <Notice role="status">{t('stopped')}</Notice> : null}
      <Summary preview={preview} isList={isList} />
      <Words
        kind={kind}
        preview={preview}
        {...(props.onWords === undefined ? {} : { onWords: props.onWords })}
      />
      {preview.zeros === 0 ? null : (
        <Checkbox
          label={t('addZeros', { count: preview.zeros })}
          checked={addZeros}
          onChange={(event) => onAddZeros(event.currentTarget.checked)}
        />
      )}
      <FilterBar
        text={filter.text}
        onText={setText}
        textLabel={t('findLine')}
        placeholder={t('findLine')}
        choice={{
          label: t('whichLines'),
          chosen: filter.verdict,
          choices: FILTERS.filter((one) => preview[one] > 0).map((value) => ({
            value,
            label: `${t(`linesOf.${value}`)} ${numberText(preview[value], i18n.language)}`,
            choose: () => setVerdict(value),
          })),
        }}
        shown={t('lines', { count: shown })}
      />
      {filter.verdict === 'duplicate' && shown > 0 ? (
        <ChoiceSelect
          kind={kind}
          isList={isList}
          label={isFiltered ? t('foundDo') : t('duplicatesDo')}
          isLabelShown
          value={isFiltered ? null : commonChoice(preview)}
          onChange={(choice) => void decide(filter, choice)}
        />
      ) : null}
      <LineList
        key={filter.verdict}
        label={t(`linesOf.${filter.verdict}`)}
        tableId={table.tableId}
        kind={kind}
        isList={isList}
        linesBefore={linesBefore}
        filter={filter}
        expected={preview[filter.verdict]}
        onTotal={setShown}
        onChoose={(line, choice) => void decide(line, choice)}
      />
      {filter.verdict === 'refused' ? (
        <RefusedFile table={table} kind={kind} linesBefore={linesBefore} />
      ) : null}
      <DialogActions>
        <Button variant="default" onClick={onBack}>
          {backLabel ?? t('backToColumns')}
        </Button>
        <GuardedButton
          onClick={onRun}
          lacks={preview.ready - preview.leftOut + preview.duplicate === 0 ? t('nothingToRun') : undefined}
        >
          {t('run')}
        </GuardedButton>
      </DialogActions>
    </div>
  )
}
