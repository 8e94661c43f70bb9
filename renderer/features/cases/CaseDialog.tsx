import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CASE_KINDS, CASE_STAGES, CASE_STATUSES, type Case } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'
import { isNobody, openingParty } from '../../app/party-choice.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { DateField, LongTextField, SelectField, TextField } from '../../ui/index.ts'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { type CaseDraft, type CheckedCase, caseFormSchema, draftOfCase, newCaseDraft } from './case-draft.ts'
import classes from './forms.module.css'
import { PartyPicker } from './PartyPicker.tsx'
import { TagsField } from './TagsField.tsx'

const useCaseForm = (file: Case | undefined) =>
  useForm<CaseDraft, unknown, CheckedCase>({
    resolver: zodResolver(caseFormSchema),
    defaultValues: file === undefined ? newCaseDraft(todayByClock()) : draftOfCase(file),
  })

type CaseForm = ReturnType<typeof useCaseForm>

/** Makes the client's record, the case and the role: all of it or nothing. */
const useCreateCase = () => {
  const openCase = useMutation(api.cases.open.mutationOptions())
  const createCase = useMutation(api.cases.create.mutationOptions())
  return async ({ client: choice, ...value }: CheckedCase): Promise<CaseId> => {
    if (isNobody(choice)) return (await createCase.mutateAsync(value)).id
    const party = openingParty(choice)
    const nothingElse = { status: null, charges: [], restraint: null, stay: null, hearing: null, task: null }
    return (await openCase.mutateAsync({ case: value, party, role: 'client', ...nothingElse })).caseId
  }
}

/** What a new case can do without. */
const MoreFields = ({ control }: Pick<CaseForm, 'control'>) => {
  const { t } = useTranslation('cases')
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
        label={t('field.caseSensitive')}
        description={t('field.caseSensitiveHint')}
      />
    </>
  )
}

const Fields = ({ form, isNew }: { readonly form: CaseForm; readonly isNew: boolean }) => {
  const { t } = useTranslation('cases')
  const { control } = form
  const nameTheCase = (name: string) => {
    if (form.getValues('title').trim() === '') form.setValue('title', name, { shouldDirty: true })
  }
  return (
    <>
      {isNew ? (
        <PartyPicker
          control={control}
          name="client"
          label={t('field.client')}
          hasAutoFocus
          onChosen={nameTheCase}
        />
      ) : null}
      <TextField control={control} name="title" label={t('field.title')} isRequired autoFocus={!isNew} />
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
        <DateField control={control} name="openedOn" label={t('field.openedOn')} />
      </div>
      {isNew ? null : <MoreFields control={control} />}
    </>
  )
}

export interface NewCaseDialogProps {
  readonly onClose: () => void
  readonly onCreated: (id: CaseId) => void
}

/** A new case with its client; everything else can wait. */
export const NewCaseDialog = ({ onClose, onCreated }: NewCaseDialogProps) => {
  const { t } = useTranslation('cases')
  const form = useCaseForm(undefined)
  const create = useCreateCase()
  const save = async (value: CheckedCase) => {
    const id = await create(value)
    sayQuietly(t('saved'))
    onClose()
    onCreated(id)
  }
  return (
    <FormDialog title={t('newCase')} size="lg" form={form} onSave={save} onClose={onClose}>
      <Fields form={form} isNew />
    </FormDialog>
  )
}

export interface EditCaseDialogProps {
  readonly file: Case
  readonly onClose: () => void
}

/** The facts of a case. */
export const EditCaseDialog = ({ file, onClose }: EditCaseDialogProps) => {
  const { t } = useTranslation('cases')
  const form = useCaseForm(file)
  const update = useMutation(api.cases.update.mutationOptions())
  const saving = useRecordSaving<Case, CheckedCase>({
    record: file,
    create: () => Promise.reject(new Error('a case is made by its own form')),
    update: ({ id }, revision, { client: _client, ...value }) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => client.cases.get({ id }),
    fillForm: (kept) => form.reset(draftOfCase(kept)),
    onSaved: () => {
      sayQuietly(t('saved'))
      onClose()
    },
  })
  return (
    <FormDialog title={t('editCase')} size="lg" form={form} onClose={onClose} {...saving}>
      <Fields form={form} isNew={false} />
    </FormDialog>
  )
}
