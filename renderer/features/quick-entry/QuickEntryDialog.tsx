import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { api } from '../../app/api.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { useFormDraft } from '../../records/drafts/use-form-draft.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { QuickEntryFields } from './QuickEntryFields.tsx'
import {
  type CheckedQuickEntry,
  newQuickEntry,
  type QuickEntryDraft,
  quickEntryDraftSchema,
} from './quick-entry-draft.ts'
import { titleOfEntry, toQuickEntry } from './to-quick-entry.ts'

export type QuickEntryForm = UseFormReturn<QuickEntryDraft, unknown, CheckedQuickEntry>

/** The name of the case follows the client and the articles until somebody writes another one. */
const useOwnTitle = (form: QuickEntryForm): void => {
  const [client, charges] = useWatch({ control: form.control, name: ['client', 'charges'] })
  const made = useRef('')
  const next = titleOfEntry(client.name, charges)
  useEffect(() => {
    const title = form.getValues('title')
    // A draft brings the name that was made for it.
    if (title !== made.current && title !== next) return
    made.current = next
    form.setValue('title', next)
  }, [form, next])
}

const PLACE = { form: 'quick-entry', caseId: null, ownerId: null, recordId: null, revision: null } as const

export interface QuickEntryDialogProps {
  readonly onClose: () => void
  readonly onRecorded: (caseId: CaseId) => void
}

/** A detained client at the first call: one form, the keyboard alone, one request that keeps all of it or nothing. */
export const QuickEntryDialog = ({ onClose, onRecorded }: QuickEntryDialogProps) => {
  const { t } = useTranslation('quickEntry')
  const form: QuickEntryForm = useForm({
    resolver: zodResolver(quickEntryDraftSchema),
    shouldFocusError: false,
    defaultValues: newQuickEntry(todayByClock()),
  })
  const open = useMutation(api.cases.open.mutationOptions())
  useOwnTitle(form)
  const draft = useFormDraft(form, { place: PLACE, schema: quickEntryDraftSchema })
  const save = async (entry: CheckedQuickEntry) => {
    const { caseId } = await open.mutateAsync(toQuickEntry(entry, isoDateSchema.parse(todayByClock())))
    sayQuietly(t('saved'))
    onClose()
    onRecorded(caseId)
  }
  return (
    <FormDialog
      title={t('title')}
      size="lg"
      form={form}
      draft={draft}
      saveLabel={t('save')}
      onSave={save}
      onClose={onClose}
    >
      <QuickEntryFields form={form} />
    </FormDialog>
  )
}
