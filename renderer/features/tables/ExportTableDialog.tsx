import { Button, Checkbox, Radio, Select, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileSize } from '../../../shared/domain/file-size.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { shownColumnsOf } from '../../../shared/domain/list-views.ts'
import {
  type ExportList,
  TABLE_COLUMNS,
  TABLE_FORMATS,
  type TableColumns,
  type TableFormat,
} from '../../../shared/domain/table-export.ts'
import { IMPORT_KINDS } from '../../../shared/domain/table-import.ts'
import { languageOf } from '../../i18n/index.ts'
import { useShownList } from '../../records/list/list-views.tsx'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { ConfirmDialog, Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import styles from './tables.module.css'
import { useListWords } from './use-list-words.ts'
import { usePrivilegedAsk } from './use-privileged-ask.ts'
import { useTableExport } from './use-table-export.ts'

export interface ExportOf {
  /** What can be exported here, the likeliest first. */
  readonly lists: readonly [ExportList, ...ExportList[]]
  /** Without it the lists are those of the whole vault. */
  readonly caseId?: CaseId
}

interface Choices {
  readonly list: ExportList
  readonly format: TableFormat
  readonly title: string
  readonly whichColumns: TableColumns
  readonly includesSensitive: boolean
  readonly includesPrivileged: boolean
}

interface ChoicesFormProps {
  readonly lists: ExportOf['lists']
  readonly choices: Choices
  readonly onChange: (part: Partial<Choices>) => void
  readonly onStart: () => void
  /** Which records they are, where that is not plain. */
  readonly note?: string
  readonly onClose: () => void
}

/** Another list has another name; a title of one's own stays. */
const useListChoice = ({ choices, onChange }: Pick<ChoicesFormProps, 'choices' | 'onChange'>) => {
  const { t } = useTranslation('tables')
  return (list: ExportList): void => {
    const isOwnTitle = choices.title !== t(`listOf.${choices.list}`)
    onChange({ list, ...(isOwnTitle ? {} : { title: t(`listOf.${list}`) }) })
  }
}

/** Lists in which documents stand. */
const hasDocuments = (list: ExportList): boolean =>
  list === 'documents' || list === 'chronology' || list === 'sources'

/** A title alone may say what client and lawyer talked about: it leaves only where that is said. */
const Privileged = ({ choices, onChange }: Pick<ChoicesFormProps, 'choices' | 'onChange'>) => {
  const { t } = useTranslation('tables')
  const { includesPrivileged } = choices
  return (
    <>
      <Checkbox
        label={t('includesPrivileged')}
        checked={includesPrivileged}
        onChange={(event) => onChange({ includesPrivileged: event.currentTarget.checked })}
      />
      <div role="status">
        {includesPrivileged ? (
          <Notice tone="warning">{t('privilegedWarning')}</Notice>
        ) : (
          <p className={styles.quiet}>{t('privilegedOut')}</p>
        )}
      </div>
    </>
  )
}

const ChoicesForm = ({ lists, choices, note, onChange, onStart, onClose }: ChoicesFormProps) => {
  const { t } = useTranslation('tables')
  const choose = useListChoice({ choices, onChange })
  const comesBack = IMPORT_KINDS.find((kind) => kind === choices.list)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    onStart()
  }
  return (
    <form className={styles.steps} onSubmit={submit}>
      {lists.length > 1 ? (
        <Select
          label={t('whichList')}
          data={lists.map((value) => ({ value, label: t(`listOf.${value}`) }))}
          value={choices.list}
          onChange={(value) => choose(lists.find((list) => list === value) ?? choices.list)}
          allowDeselect={false}
        />
      ) : null}
      {note === undefined ? null : <p className={styles.quiet}>{note}</p>}
      <TextInput
        label={t('listTitle')}
        maxLength={300}
        value={choices.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('format')}
        value={choices.format}
        onChange={(value) => onChange({ format: TABLE_FORMATS.find((one) => one === value) ?? 'xlsx' })}
      >
        <div className={styles.checks}>
          {(['xlsx', 'csv', 'pdf'] as const).map((format) => (
            <Radio key={format} value={format} label={t(`formatOf.${format}`)} />
          ))}
        </div>
      </Radio.Group>
      {shownColumnsOf(choices.list) === undefined ? null : (
        <Radio.Group
          label={t('whichColumns')}
          value={choices.whichColumns}
          onChange={(value) =>
            onChange({ whichColumns: TABLE_COLUMNS.find((one) => one === value) ?? 'shown' })
          }
        >
          <div className={styles.checks}>
            {TABLE_COLUMNS.map((columns) => (
              <Radio key={columns} value={columns} label={t(`columnsOf.${columns}`)} />
            ))}
          </div>
        </Radio.Group>
      )}
      <Checkbox
        label={t('includesSensitive')}
        checked={choices.includesSensitive}
        onChange={(event) => onChange({ includesSensitive: event.currentTarget.checked })}
      />
      <div role="status">
        {choices.includesSensitive ? (
          <Notice tone="warning">{t('sensitiveWarning')}</Notice>
        ) : (
          <p className={styles.quiet}>{t('sensitiveOut')}</p>
        )}
      </div>
      {hasDocuments(choices.list) ? <Privileged choices={choices} onChange={onChange} /> : null}
      <p className={styles.quiet}>{t('leaves')}</p>
      {comesBack === undefined || choices.format === 'pdf' || choices.whichColumns === 'shown' ? null : (
        <p className={styles.quiet}>{t(`lost.${comesBack}`)}</p>
      )}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit">{t('start')}</Button>
      </DialogActions>
    </form>
  )
}

type ContentProps = ExportOf & { readonly onClose: () => void }

const Content = ({ lists, caseId, onClose }: ContentProps) => {
  const { t, i18n } = useTranslation('tables')
  const wordsOf = useListWords()
  const language = languageOf(i18n.language)
  const [choices, setChoices] = useState<Choices>({
    list: lists[0],
    format: 'xlsx',
    title: t(`listOf.${lists[0]}`),
    whichColumns: 'shown',
    includesSensitive: false,
    includesPrivileged: false,
  })
  const { state, start, stop } = useTableExport()
  const privileged = usePrivilegedAsk(start)
  const failure = state.phase === 'choosing' ? (state.failure ?? privileged.failure) : undefined
  const onScreen = useShownList(choices.list, caseId)
  const hasView = Object.keys(onScreen).length > 0
  const begin = (): void => {
    const { includesPrivileged, ...chosen } = choices
    const options = {
      ...chosen,
      caseId: caseId ?? null,
      shown: null,
      ...onScreen,
      language,
      title: choices.title.trim() || t(`listOf.${choices.list}`),
      ...wordsOf(choices.list),
    }
    void (includesPrivileged && hasDocuments(choices.list) ? privileged.ask(options) : start(options))
  }

  if (state.phase === 'working') {
    const label = t(state.step === 'read' ? 'readingList' : 'writing')
    return <Progress label={label} detail={t('rowsWritten', { count: state.rows })} onCancel={stop} />
  }
  if (state.phase === 'finished') {
    return (
      <div className={styles.steps} role="status">
        <p className={styles.done}>
          <bdi>{t('written', { fileName: state.fileName, size: fileSize(state.sizeBytes, language) })}</bdi>
        </p>
        <p>{t('rowsWritten', { count: state.rows })}</p>
        <DialogActions>
          <Button onClick={onClose} data-autofocus>
            {t('close')}
          </Button>
        </DialogActions>
      </div>
    )
  }
  return (
    <>
      {failure === undefined ? null : <CodeNotice code={failure} />}
      {state.wasStopped === true ? <Notice role="status">{t('exportStopped')}</Notice> : null}
      <ChoicesForm
        lists={lists}
        choices={choices}
        onChange={(part) => setChoices((now) => ({ ...now, ...part }))}
        onStart={begin}
        onClose={onClose}
        {...(hasView ? { note: t('asShown') } : {})}
      />
      <ConfirmDialog
        isOpen={privileged.count !== undefined}
        title={t('privilegedLeave')}
        confirmLabel={t('start')}
        onConfirm={() => privileged.answer(true)}
        onCancel={() => privileged.answer(false)}
      >
        {t('privilegedNamed', { count: privileged.count ?? 0 })}
      </ConfirmDialog>
    </>
  )
}

/** Saves a list as a table: which kind of file, with or without what is sensitive, and what came of it. */
export const ExportTableDialog = ({ onClose, ...of }: ContentProps) => {
  const { t } = useTranslation('tables')
  return (
    <Dialog isOpen onClose={onClose} title={t('exportTitle')}>
      <Content {...of} onClose={onClose} />
    </Dialog>
  )
}
