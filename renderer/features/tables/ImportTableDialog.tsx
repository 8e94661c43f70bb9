import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPlan, StagedTable } from '../../../shared/contract/tables.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { type DateOrder, type ImportKind, linesBefore } from '../../../shared/domain/table-import.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { ChooseTable } from './ChooseTable.tsx'
import { guessMapping, readingWords } from './field-words.ts'
import { ImportOutcome } from './ImportOutcome.tsx'
import { ImportWorking } from './ImportWorking.tsx'
import type { ImportState } from './import-state.ts'
import { MapColumns } from './MapColumns.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import styles from './tables.module.css'
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
  const [dateOrders, setDateOrders] = useState<Record<string, DateOrder>>({})
  const [addZeros, setAddZeros] = useState(false)
  const reset = (): void => {
    setMapping(undefined)
    setAddZeros(false)
    setDateOrders({})
  }
  const mappingOf = ({ headings }: StagedTable): Record<string, number> =>
    mapping ?? guessMapping(headings, kind)
  return {
    kind,
    mappingOf,
    setMapping,
    dateOrders,
    setDateOrders,
    addZeros,
    setAddZeros,
    setKind: (value: ImportKind) => {
      setKind(value)
      reset()
    },
    reset,
    planFor: (table: StagedTable): ImportPlan => ({
      tableId: table.tableId,
      kind,
      mapping: mappingOf(table),
      words: readingWords(kind),
      dateOrders,
      addZeros,
      caseId: kind === 'events' ? (caseId ?? null) : null,
      list: null,
    }),
  }
}

/** What had the focus goes with each step; the next one takes it over, so that the keyboard does not begin at the top. */
const Step = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = place
    if (current !== null && !current.contains(document.activeElement)) current.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.step}>
      {children}
    </div>
  )
}

interface PreviewedProps {
  readonly state: Extract<ImportState, { phase: 'previewed' }>
  readonly plan: ReturnType<typeof usePlan>
  readonly work: ReturnType<typeof useTableImport>
}

const Previewed = ({ state, plan, work: { check, run, map, count } }: PreviewedProps) => (
  <PreviewLines
    state={state}
    kind={plan.kind}
    linesBefore={linesBefore(state.table)}
    onCount={count}
    addZeros={plan.addZeros}
    onAddZeros={(addZeros) => {
      plan.setAddZeros(addZeros)
      void check(state.table, { ...plan.planFor(state.table), addZeros })
    }}
    onWords={() => void check(state.table, plan.planFor(state.table))}
    onBack={() => map(state.table)}
    onRun={() => void run(state.table, state.preview, plan.planFor(state.table))}
  />
)

const Content = ({ onClose, ...of }: ContentProps) => {
  const { t } = useTranslation('tables')
  const plan = usePlan(of)
  const work = useTableImport()
  const { state, choose, readAgain, check, stop } = work
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
        <Step key="mapping">
          <MapColumns
            table={state.table}
            kind={plan.kind}
            onKind={plan.setKind}
            needsCase={of.caseId === undefined}
            mapping={plan.mappingOf(state.table)}
            onMapping={plan.setMapping}
            dateOrders={plan.dateOrders}
            onDateOrders={plan.setDateOrders}
            failure={state.failure}
            wasStopped={state.wasStopped ?? false}
            onChoose={chooseFile}
            onReading={(change) => {
              plan.reset()
              void readAgain(state.table, change)
            }}
            onCheck={() => void check(state.table, plan.planFor(state.table))}
          />
        </Step>
      )
    case 'working':
      return (
        <Step key="working">
          <ImportWorking state={state} onCancel={stop} />
        </Step>
      )
    case 'previewed':
      return (
        <Step key="previewed">
          <Previewed state={state} plan={plan} work={work} />
        </Step>
      )
    case 'finished':
      return (
        <Step key="finished">
          <ImportOutcome
            table={state.table}
            kind={plan.kind}
            linesBefore={linesBefore(state.table)}
            report={state.report}
            onClose={onClose}
          />
        </Step>
      )
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
