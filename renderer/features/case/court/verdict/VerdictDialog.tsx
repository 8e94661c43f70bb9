import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../../../shared/domain/dates.ts'
import { api } from '../../../../app/api.ts'
import { todayByClock } from '../../../../i18n/dates.ts'
import type { DraftPlace } from '../../../../records/drafts/draft-places.ts'
import { useFormDraft } from '../../../../records/drafts/use-form-draft.tsx'
import { useOwnTitle } from '../../../../records/names/use-own-title.ts'
import { FormDialog } from '../../../../ui/FormDialog.tsx'
import { sayQuietly } from '../../../../ui/say-quietly.ts'
import { VerdictHead } from './VerdictHead.tsx'
import { VerdictRows } from './VerdictRows.tsx'
import {
  type CheckedVerdict,
  type VerdictDraft,
  type VerdictFile,
  type VerdictOf,
  verdictDraft,
  verdictDraftSchema,
  verdictEntry,
} from './verdict-draft.ts'

const placeOf = (file: VerdictFile, of: VerdictOf): DraftPlace => ({
  form: 'verdict',
  caseId: file.case.id,
  ownerId: of.is === 'review' ? of.reviewed.id : null,
  recordId: of.is === 'kept' ? of.decision.id : null,
  revision: of.is === 'kept' ? of.decision.revision : null,
})

export interface VerdictDialogProps {
  readonly file: VerdictFile
  readonly of: VerdictOf
  readonly onClose: () => void
}

/** A decision as it is pronounced: for everybody in one form, kept in one step. */
export const VerdictDialog = ({ file, of, onClose }: VerdictDialogProps) => {
  const { t } = useTranslation(['court', 'records'])
  const ownTitle = useOwnTitle()
  const [start] = useState(() => verdictDraft(file, of, isoDateSchema.parse(todayByClock())))
  const [place] = useState(() => placeOf(file, of))
  const form = useForm<VerdictDraft, unknown, CheckedVerdict>({
    resolver: zodResolver(verdictDraftSchema),
    shouldFocusError: false,
    defaultValues: start,
  })
  const pronounce = useMutation(api.decisions.pronounce.mutationOptions())
  const draft = useFormDraft(form, { place, schema: verdictDraftSchema })
  const save = async (value: CheckedVerdict) => {
    await pronounce.mutateAsync(verdictEntry(value, of))
    sayQuietly(t('records:decision.saved'))
    onClose()
  }
  const title = {
    new: () => t('verdict.new'),
    kept: () => (of.is === 'kept' ? ownTitle('decision', of.decision) : ''),
    review: () =>
      of.is === 'review' ? t('entry.reviews', { decision: ownTitle('decision', of.reviewed) }) : '',
  }[of.is]
  return (
    <FormDialog
      title={<bdi>{title()}</bdi>}
      size="xl"
      form={form}
      draft={draft}
      onSave={save}
      onClose={onClose}
    >
      <VerdictHead control={form.control} />
      <VerdictRows form={form} file={file} />
    </FormDialog>
  )
}
