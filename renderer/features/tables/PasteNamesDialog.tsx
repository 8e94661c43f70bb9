import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import { ROLES, type Role } from '../../../shared/domain/kinds/participation.ts'
import { MAX_LIST_LENGTH } from '../../../shared/domain/name-list.ts'
import type { NameList } from '../../../shared/domain/table-import.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { ImportWorking } from './ImportWorking.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import styles from './tables.module.css'
import { type ListState, useListImport } from './use-list-import.ts'

/** What those of the list become beside being recorded. */
export interface PastedFor {
  readonly caseId?: CaseId
  readonly groupId?: PartyId
}

const LONGEST_SOURCE = 300

const useList = ({ caseId, groupId }: PastedFor) => {
  const [text, setText] = useState('')
  const [source, setSource] = useState('')
  const [role, setRole] = useState<Role>('victim')
  const list: NameList = {
    source,
    role: caseId === undefined ? null : { caseId, role },
    groupId: groupId ?? null,
  }
  return { text, setText, source, setSource, role, setRole, list, hasRole: caseId !== undefined }
}

interface TypingProps {
  readonly state: Extract<ListState, { phase: 'typing' }>
  readonly typed: ReturnType<typeof useList>
  readonly onCheck: () => void
}

const Typing = ({ state, typed, onCheck }: TypingProps) => {
  const { t } = useTranslation(['tables', 'cases'])
  const { text, setText, source, setSource, role, setRole, hasRole } = typed
  return (
    <form
      className={styles.steps}
      onSubmit={(event) => {
        event.preventDefault()
        onCheck()
      }}
    >
      <p className={styles.intro}>{t('list.intro')}</p>
      {state.failure === undefined ? null : <CodeNotice code={state.failure} />}
      {state.wasStopped ? <Notice role="status">{t('list.checkStopped')}</Notice> : null}
      <Textarea
        label={t('list.text')}
        placeholder={t('list.example')}
        data-autofocus
        required
        autosize
        minRows={8}
        maxRows={14}
        maxLength={MAX_LIST_LENGTH}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <TextInput
          label={t('list.source')}
          description={t('list.sourceHint')}
          maxLength={LONGEST_SOURCE}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        {hasRole ? (
          <Select
            label={t('list.role')}
            description={t('list.roleHint')}
            allowDeselect={false}
            searchable
            value={role}
            data={ROLES.map((value) => ({ value, label: t(`cases:role.${value}`) }))}
            onChange={(chosen) => setRole(ROLES.find((one) => one === chosen) ?? role)}
          />
        ) : null}
      </div>
      <DialogActions>
        <Button type="submit" disabled={text.trim() === ''}>
          {t('check')}
        </Button>
      </DialogActions>
    </form>
  )
}

const Content = ({ onClose, ...of }: PastedFor & { readonly onClose: () => void }) => {
  const { t } = useTranslation('tables')
  const typed = useList(of)
  const { state, check, run, back, count, stop } = useListImport()
  switch (state.phase) {
    case 'typing':
      return (
        <Typing
          state={state}
          typed={typed}
          onCheck={() => void check(typed.text, t('list.name'), typed.list)}
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
          onRun={() => void run(state, typed.list)}
        />
      )
    case 'finished':
      return (
        <ImportOutcome table={state.table} kind="parties" isList report={state.report} onClose={onClose} />
      )
  }
}

/** Brings in a list of names from a source: the text, what each line is and who of it is known, and what came of it. */
export const PasteNamesDialog = ({ onClose, ...of }: PastedFor & { readonly onClose: () => void }) => {
  const { t } = useTranslation('tables')
  return (
    <Dialog isOpen onClose={onClose} title={t('list.title')} size="xl">
      <Content {...of} onClose={onClose} />
    </Dialog>
  )
}
