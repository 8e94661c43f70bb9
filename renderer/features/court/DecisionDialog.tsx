import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Decision, type DecisionInput, decisionInputSchema } from '../../../shared/domain/decision.ts'
import { api, client } from '../../app/api.ts'
import { RemovalEffects } from '../../app/RemovalEffects.tsx'
import { useDecisionText } from '../../app/use-decision-text.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './court.module.css'
import { DecisionFields } from './DecisionFields.tsx'
import { type DecisionDraft, draftOfDecision, newDecisionDraft } from './drafts.ts'
import type { CourtFile } from './use-court-file.ts'

export interface DecisionDialogProps {
  readonly file: CourtFile
  /** The decision to change; a new one is made where there is none. */
  readonly decision?: Decision
  readonly onClose: () => void
  /** Stands beside the deleting, such as the way to the history. */
  readonly leading?: ReactNode
}

const Remove = ({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) => {
  const { t } = useTranslation(['court', 'cases'])
  const decisionText = useDecisionText()
  const remove = useMutation(api.decisions.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('decision.delete')}
      question={t('decision.deleteQuestion')}
      onRemove={() => remove.mutateAsync({ id: decision.id })}
      onRemoved={onClose}
    >
      <p>{decisionText(decision)}</p>
      <RemovalEffects subject="decision" id={decision.id} />
    </RemoveButton>
  )
}

const useSaving = ({ decision, onClose }: DecisionDialogProps, fillForm: (kept: Decision) => void) => {
  const { t } = useTranslation('court')
  const create = useMutation(api.decisions.create.mutationOptions())
  const update = useMutation(api.decisions.update.mutationOptions())
  return useRecordSaving<Decision, DecisionInput>({
    record: decision,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => client.decisions.get({ id }),
    fillForm,
    onSaved: () => {
      sayQuietly(t('decision.saved'))
      onClose()
    },
  })
}

/** What a court or body decided, when, and about which earlier decision. */
export const DecisionDialog = (props: DecisionDialogProps) => {
  const { file, decision, onClose, leading } = props
  const { t } = useTranslation('court')
  const form = useForm<DecisionDraft, unknown, DecisionInput>({
    resolver: zodResolver(decisionInputSchema),
    defaultValues: decision ? draftOfDecision(decision) : newDecisionDraft(file),
  })
  const saving = useSaving(props, (kept) => form.reset(draftOfDecision(kept)))
  return (
    <FormDialog
      title={t(decision ? 'decision.edit' : 'decision.add')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        decision ? (
          <span className={classes.leading}>
            <Remove decision={decision} onClose={onClose} />
            {leading}
          </span>
        ) : undefined
      }
      {...saving}
    >
      <DecisionFields control={form.control} file={file} {...(decision ? { decision } : {})} />
    </FormDialog>
  )
}
