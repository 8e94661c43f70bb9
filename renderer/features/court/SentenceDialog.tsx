import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Decision } from '../../../shared/domain/decision.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { type Sentence, type SentenceInput, sentenceInputSchema } from '../../../shared/domain/sentence.ts'
import { api, client } from '../../app/api.ts'
import { RemovalEffects } from '../../app/RemovalEffects.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { useSentenceText } from '../../app/use-sentence-text.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './court.module.css'
import { draftOfSentence, newSentenceDraft, type SentenceDraft } from './drafts.ts'
import { SentenceFields } from './SentenceFields.tsx'
import { type CourtFile, nameOf } from './use-court-file.ts'

export interface SentenceDialogProps {
  readonly file: CourtFile
  /** The decision that says so. */
  readonly decision: Decision
  /** On whom a new part is. */
  readonly partyId: PartyId
  /** The part to change; a new one is made where there is none. */
  readonly sentence?: Sentence
  readonly onClose: () => void
  /** Stands beside the deleting, such as the way to the history. */
  readonly leading?: ReactNode
}

type RemoveProps = Pick<SentenceDialogProps, 'file' | 'onClose'> & { readonly sentence: Sentence }

const Remove = ({ file, sentence, onClose }: RemoveProps) => {
  const { t } = useTranslation(['court', 'cases'])
  const sentenceText = useSentenceText()
  const remove = useMutation(api.sentences.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('sentence.delete')}
      question={t('sentence.deleteQuestion')}
      onRemove={() => remove.mutateAsync({ id: sentence.id })}
      onRemoved={onClose}
    >
      <p>
        <bdi>{nameOf(file, sentence.partyId)}</bdi>: {sentenceText(sentence)}
      </p>
      <RemovalEffects subject="sentence" id={sentence.id} />
    </RemoveButton>
  )
}

const useSaving = ({ sentence, onClose }: SentenceDialogProps, fillForm: (kept: Sentence) => void) => {
  const { t } = useTranslation('court')
  const create = useMutation(api.sentences.create.mutationOptions())
  const update = useMutation(api.sentences.update.mutationOptions())
  return useRecordSaving<Sentence, SentenceInput>({
    record: sentence,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => client.sentences.get({ id }),
    fillForm,
    onSaved: () => {
      sayQuietly(t('sentence.saved'))
      onClose()
    },
  })
}

/** One part of what a decision means for one person. */
export const SentenceDialog = (props: SentenceDialogProps) => {
  const { file, decision, partyId, sentence, onClose, leading } = props
  const { t } = useTranslation('court')
  const form = useForm<SentenceDraft, unknown, SentenceInput>({
    resolver: zodResolver(sentenceInputSchema),
    defaultValues: sentence ? draftOfSentence(sentence) : newSentenceDraft(file, { decision, partyId }),
  })
  const saving = useSaving(props, (kept) => form.reset(draftOfSentence(kept)))
  return (
    <FormDialog
      title={t(sentence ? 'sentence.edit' : 'sentence.add')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        sentence ? (
          <span className={classes.leading}>
            <Remove file={file} sentence={sentence} onClose={onClose} />
            {leading}
          </span>
        ) : undefined
      }
      {...saving}
    >
      <SentenceFields control={form.control} file={file} {...(sentence ? { sentence } : {})} />
    </FormDialog>
  )
}
