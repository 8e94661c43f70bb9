import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPlan, StagedTable } from '../../../shared/contract/tables.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { DuplicateChoice, ImportKind } from '../../../shared/domain/table-import.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { ChooseTable } from './ChooseTable.tsx'
import { guessMapping, readingWords } from './field-words.ts'
import { ImportOutcome } from './ImportOutcome.tsx'
import { MapColumns } from './MapColumns.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import { useTableImport } from './use-table-import.ts'

interface ImportTableDialogProps {
  /** What the lines are, to begin with. */
  readonly kind: ImportKind
  /** The case that events go into; without it the table names it. */
  readonly caseId?: CaseId
  readonly isOpen: boolean
  readonly onClose: () => void
}

type ContentProps = Omit<ImportTableDialogProps, 'isOpen'>

/** What was chosen for the table that is open. */
const usePlan = ({ kind: first, caseId }: Pick<ContentProps, 'kind' | 'caseId'>) => {
  const [kind, setKind] = useState<ImportKind>(first)
  const [mapping, setMapping] = useState<Record<string, number>>()
  const [duplicates, setDuplicates] = useState<DuplicateChoice>('skip')
  const [choices, setChoices] = useState<Readonly<Record<string, DuplicateChoice>>>({})
  const mappingOf = ({ headings }: StagedTable): Record<string, number> =>
    mapping ?? guessMapping(headings, kind)
  return {
    kind,
    duplicates,
    choices,
    mappingOf,
    setMapping,
    setKind: (value: ImportKind) => {
      setKind(value)
      setMapping(undefined)
    },
    setDuplicates: (value: DuplicateChoice) => {
      setDuplicates(value)
      setChoices({})
    },
    choose: (line: number, choice: DuplicateChoice) =>
      setChoices((now) => ({ ...now, [String(line)]: choice })),
    reset: () => {
      setMapping(undefined)
      setChoices({})
    },
    planFor: (table: StagedTable): ImportPlan => ({
      tableId: table.tableId,
      kind,
      mapping: mappingOf(table),
      words: readingWords(kind),
      duplicates,
      choices,
      caseId: kind === 'events' ? (caseId ?? null) : null,
    }),
  }
}

const Content = ({ onClose, ...of }: ContentProps) => {
  const { t } = useTranslation('tables')
  const plan = usePlan(of)
  const { state, choose, check, run, map, stop } = useTableImport()
  const chooseFile = (): void => {
    plan.reset()
    void choose()
  }
  switch (state.phase) {
    case 'choosing':
      return (
        <ChooseTable
          kind={plan.kind}
          onKind={plan.setKind}
          failure={state.failure}
          onChoose={chooseFile}
          onClose={onClose}
        />
      )
    case 'reading':
      return <Progress label={t('readingFile')} />
    case 'mapping':
      return (
        <MapColumns
          table={state.table}
          kind={plan.kind}
          onKind={plan.setKind}
          needsCase={of.caseId === undefined}
          mapping={plan.mappingOf(state.table)}
          onMapping={plan.setMapping}
          failure={state.failure}
          onChoose={chooseFile}
          onCheck={() => void check(state.table, plan.planFor(state.table))}
        />
      )
    case 'checking':
      return <Progress label={t('checking')} onCancel={stop} />
    case 'previewed':
      return (
        <PreviewLines
          state={state}
          plan={plan}
          onBack={() => map(state.table)}
          onRun={() => void run(state.table, state.preview, plan.planFor(state.table))}
        />
      )
    case 'running':
      return (
        <Progress
          label={t('running')}
          done={state.done}
          total={state.total}
          detail={t('runningOf', { done: state.done, total: state.total })}
          onCancel={stop}
        />
      )
    case 'finished':
      return <ImportOutcome kind={plan.kind} report={state.report} onClose={onClose} />
  }
}

/** Brings a table in: the file, what its columns hold, what will happen with each line, the work, and what came of it. */
export const ImportTableDialog = ({ isOpen, onClose, ...of }: ImportTableDialogProps) => {
  const { t } = useTranslation('tables')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('importTitle')} size="xl">
      <Content {...of} onClose={onClose} />
    </Dialog>
  )
}
