import { useMutation } from '@tanstack/react-query'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../shared/domain/ids.ts'
import {
  CASE_KINDS,
  CASE_NATURES,
  CASE_STAGES,
  CASE_STATUSES,
  type Case,
  CONTEXT_KINDS,
} from '../../../shared/domain/kinds/case.ts'
import { api } from '../../app/api.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { PartyField } from '../people/PartyField.tsx'
import { isNobody, openingParty } from '../people/party-choice.ts'
import { RecordDialog } from '../RecordDialog.tsx'
import { fieldsIn, saidIn } from '../said-sources.ts'
import { type CaseDraft, type CheckedCase, caseFormSchema, draftOfCase, newCaseDraft } from './case-draft.ts'
import classes from './forms.module.css'
import { TagsField } from './TagsField.tsx'

type CaseForm = UseFormReturn<CaseDraft, unknown, CheckedCase>

const SHAPE = {
  schema: caseFormSchema,
  draftOf: draftOfCase,
  inputOf: ({ client: _client, ...value }: CheckedCase) => value,
}

/** Makes the client's record, the case and the role: all of it or nothing. */
const useOpenCase = () => {
  const openCase = useMutation(api.cases.open.mutationOptions())
  return async (checked: CheckedCase): Promise<CaseId> => {
    const { client: choice, ...value } = fieldsIn(checked)
    const party = openingParty(choice)
    const nothingElse = { status: null, charges: [], restraint: null, stay: null, hearing: null, task: null }
    const sources = saidIn(checked)
    const entry = { case: value, party, role: 'client', ...nothingElse, sources } as const
    return (await openCase.mutateAsync(entry)).caseId
  }
}

/** What a new case can do without. */
const MoreFields = ({ control }: Pick<CaseForm, 'control'>) => {
  const { t } = useTranslation('cases')
  const nature = useWatch({ control, name: 'nature' })
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="status"
          label={t('field.status')}
          options={CASE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <TextField control={control} name="jurisdiction" label={t('field.jurisdiction')} />
      </div>
      <TagsField control={control} name="tags" label={t('field.tags')} description={t('field.tagsHint')} />
      <LongTextField
        control={control}
        name="notes"
        label={t('field.summary')}
        description={t('field.summaryHint')}
      />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('field.caseSensitive', { context: nature })}
        description={t('field.caseSensitiveHint')}
      />
    </>
  )
}

/** What is asked of a case alone. What was entered here stays where a case becomes a context, and is there again when it turns back. */
const OfCase = ({ control }: Pick<CaseForm, 'control'>) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="kind"
          label={t('field.kind')}
          options={CASE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <SelectField
          control={control}
          name="stage"
          label={t('field.stage')}
          options={CASE_STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
        />
      </div>
      <TextField control={control} name="authority" label={t('field.authority')} />
      <div className={classes.pair}>
        <TextField control={control} name="registerNumber" label={t('field.registerNumber')} />
        <TextField control={control} name="courtNumber" label={t('field.courtNumber')} />
      </div>
      <div className={classes.pair}>
        <TextField control={control} name="number" label={t('field.number')} />
        <PartialDateField control={control} name="openedOn" label={t('field.openedOn')} />
      </div>
    </>
  )
}

const OfContext = ({ control }: Pick<CaseForm, 'control'>) => {
  const { t } = useTranslation('cases')
  return (
    <SelectField
      control={control}
      name="contextKind"
      label={t('field.contextKind')}
      options={CONTEXT_KINDS.map((value) => ({
        value,
        label: t(`contextKind.${value || 'unsaid'}`),
      }))}
    />
  )
}

const Fields = ({ form, isNew }: { readonly form: CaseForm; readonly isNew: boolean }) => {
  const { t } = useTranslation('cases')
  const { control } = form
  const [nature, client] = useWatch({ control, name: ['nature', 'client'] })
  const isOfCase = nature === 'case'
  const nameTheCase = (name: string) => {
    if (form.getValues('title').trim() === '') form.setValue('title', name, { shouldDirty: true })
  }
  return (
    <>
      <SelectField
        control={control}
        name="nature"
        label={t('field.nature')}
        description={t('field.natureHint')}
        options={CASE_NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
      />
      {isNew && (isOfCase || client.name !== '') ? (
        <PartyField
          control={control}
          name="client"
          label={t('field.client')}
          description={t('field.clientHint')}
          showsAlike
          hasAutoFocus
          onChosen={nameTheCase}
        />
      ) : null}
      <TextField control={control} name="title" label={t('field.title')} isRequired autoFocus={!isNew} />
      {isOfCase ? <OfCase control={control} /> : <OfContext control={control} />}
      {isNew && isOfCase ? null : <MoreFields control={control} />}
    </>
  )
}

export interface NewCaseDialogProps {
  readonly onClose: () => void
  readonly onCreated: (id: CaseId) => void
}

/** A new case with its client; everything else can wait. */
export const NewCaseDialog = ({ onClose, onCreated }: NewCaseDialogProps) => {
  const { t } = useTranslation('records')
  const openCase = useOpenCase()
  const save = async (value: CheckedCase, saveAlone: (value: CheckedCase) => Promise<unknown>) => {
    if (isNobody(value.client)) return saveAlone(value)
    const id = await openCase(value)
    sayQuietly(t('case.saved', { context: value.nature }))
    onClose()
    onCreated(id)
    return undefined
  }
  return (
    <RecordDialog
      subject="case"
      record={undefined}
      shape={SHAPE}
      start={() => newCaseDraft(todayByClock())}
      onClose={onClose}
      onSaved={({ id }) => onCreated(id)}
      onSave={save}
    >
      {(form) => <Fields form={form} isNew />}
    </RecordDialog>
  )
}

export interface EditCaseDialogProps {
  readonly file: Case
  readonly onClose: () => void
}

/** The facts of a case; its deletion stands in the head of its page. */
export const EditCaseDialog = ({ file, onClose }: EditCaseDialogProps) => (
  <RecordDialog subject="case" record={file} shape={SHAPE} start={() => draftOfCase(file)} onClose={onClose}>
    {(form) => <Fields form={form} isNew={false} />}
  </RecordDialog>
)
