import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import type { NameList } from '../../../shared/domain/table-import.ts'
import { useFormDraft } from '../../records/drafts/use-form-draft.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DiscardQuestion } from '../../ui/DiscardQuestion.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { ImportWorking } from './ImportWorking.tsx'
import { type NameListDraft, NEW_LIST, nameListDraftSchema } from './name-list-draft.ts'
import { PasteNamesFields } from './PasteNamesFields.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import styles from './tables.module.css'
import { useListImport } from './use-list-import.ts'

/** What those of the list become beside being recorded. */
export interface PastedFor {
  readonly caseId?: CaseId
  readonly groupId?: PartyId
}

type PasteNamesDialogProps = PastedFor & { readonly onClose: () => void }

/** The list as it was typed, kept until it is in the vault or thrown away. */
const usePastedList = ({ caseId, groupId }: PastedFor) => {
  const form = useForm<NameListDraft>({
    resolver: zodResolver(nameListDraftSchema),
    defaultValues: NEW_LIST,
  })
  const [place] = useState({
    form: 'name-list' as const,
    caseId: caseId ?? null,
    ownerId: groupId ?? null,
    recordId: null,
    revision: null,
  })
  const draft = useFormDraft(form, { place, schema: nameListDraftSchema })
  const listOf = ({ source, role }: NameListDraft): NameList => ({
    source,
    role: caseId === undefined ? null : { caseId, role },
    groupId: groupId ?? null,
  })
  return { form, draft, listOf }
}

type PastedList = ReturnType<typeof usePastedList>

interface ContentProps {
  readonly typed: PastedList
  readonly work: ReturnType<typeof useListImport>
  readonly hasRole: boolean
  readonly onClose: () => void
}

const Content = ({ typed: { form, listOf }, work, hasRole, onClose }: ContentProps) => {
  const { t } = useTranslation('tables')
  const { state, check, run, back, count, stop } = work
  switch (state.phase) {
    case 'typing':
      return (
        <PasteNamesFields
          form={form}
          state={state}
          hasRole={hasRole}
          onCheck={(list) => void check(list.text, t('list.name'), listOf(list))}
        />
      )
    case 'working':
      return <ImportWorking state={state} onCancel={stop} />
    case 'previewed':
      return (
        <PreviewLines
          state={state}
          kind="parties"
          isList
          onCount={count}
          addZeros={false}
          onAddZeros={() => undefined}
          onBack={back}
          backLabel={t('list.back')}
          onRun={() => void run(state, listOf(form.getValues()))}
        />
      )
    case 'finished':
      return (
        <ImportOutcome table={state.table} kind="parties" isList report={state.report} onClose={onClose} />
      )
  }
}

/** Brings in a list of names from a source: the text, what each line is and who of it is known, and what came of it. */
export const PasteNamesDialog = ({ onClose, ...of }: PasteNamesDialogProps) => {
  const { t } = useTranslation('tables')
  const typed = usePastedList(of)
  const { draft, form } = typed
  const work = useListImport(() => void draft.saved())
  const [isAsking, setIsAsking] = useState(false)
  const isUnsaved = form.formState.isDirty && work.state.phase !== 'finished'
  const close = () => (isUnsaved && !isAsking ? setIsAsking(true) : onClose())
  const discard = () => {
    draft.thrownAway()
    onClose()
  }
  return (
    <Dialog isOpen onClose={close} title={t('list.title')} size="xl">
      <div className={styles.steps}>
        {work.state.phase === 'typing' ? draft.offer : null}
        <Content typed={typed} work={work} hasRole={of.caseId !== undefined} onClose={onClose} />
        {isAsking ? <DiscardQuestion onDiscard={discard} onStay={() => setIsAsking(false)} /> : null}
      </div>
    </Dialog>
  )
}
