import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry, RecordSubject } from '../../../shared/domain/history.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { api } from '../../app/api.ts'
import { TextLink } from '../../app/links.tsx'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { QueryView } from '../../ui/index.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import { BringBack } from './BringBack.tsx'
import { Changes } from './Changes.tsx'
import { EntryHead } from './EntryHead.tsx'
import { EntryList } from './EntryList.tsx'
import classes from './history.module.css'
import { useUndoKeys } from './use-undo-keys.ts'

/** A record whose history is shown. */
export interface RecordName {
  readonly subject: RecordSubject
  readonly id: string
}

const Entries = ({ entries }: { readonly entries: readonly HistoryEntry[] }) => {
  const { t } = useTranslation('history')
  // The last values that the log holds are those the record has.
  const current = entries.find(({ canBringBack }) => canBringBack)
  if (entries.length === 0) return <p className={classes.quiet}>{t('empty')}</p>
  return (
    <EntryList newest={entries[0]?.seq}>
      {entries.map((entry) => (
        <li key={entry.seq} className={classes.entry}>
          <EntryHead entry={entry} />
          <Changes entry={entry} />
          {entry === current ? (
            <div className={classes.foot}>
              <StatusBadge icon={IconCheck}>{t('current')}</StatusBadge>
            </div>
          ) : null}
          {entry.canBringBack && entry !== current ? (
            <div className={classes.foot}>
              <BringBack seq={entry.seq} />
            </div>
          ) : null}
        </li>
      ))}
    </EntryList>
  )
}

export interface HistoryDialogProps {
  readonly of: RecordName
  /** What the record is called, where the caller knows better than the vault. */
  readonly title?: string
  readonly onClose: () => void
}

/** Everything that happened to a record, the newest first, with the way back to what it said before. */
export const HistoryDialog = ({ of: { subject, id }, title, onClose }: HistoryDialogProps) => {
  const { t } = useTranslation(['history', 'records'])
  const history = useQuery(api.history.ofRecord.queryOptions({ input: { subject, id } }))
  useFocusReturn()
  useUndoKeys()
  const { data: file } = useQuery(
    api.cases.get.queryOptions({ input: { id: caseIdSchema.parse(id) }, enabled: subject === 'case' }),
  )
  const context = file?.nature ?? 'case'
  const titleText = useTitleText()
  const name = title ?? titleText(history.data?.[0]?.title ?? [])
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} size="lg">
      <p className={classes.record}>
        {subject === 'case' ? t('records:case.one', { context }) : t(`records:${subject}.one`)}
        {name === '' ? null : <bdi className={classes.name}>{name}</bdi>}
      </p>
      {subject === 'case' ? (
        <p className={classes.record}>
          <TextLink to="/cases/$caseId/history" params={{ caseId: caseIdSchema.parse(id) }}>
            {t('ofCase.open', { context })}
          </TextLink>
        </p>
      ) : null}
      {(history.data?.filter(({ canBringBack }) => canBringBack).length ?? 0) > 1 ? (
        <p className={classes.record}>{t('bringBack.hint')}</p>
      ) : null}
      <QueryView query={history}>{(entries) => <Entries entries={entries} />}</QueryView>
    </Dialog>
  )
}
