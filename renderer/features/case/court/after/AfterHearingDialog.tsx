import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Control, type DefaultValues, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { HEARING_OUTCOMES } from '../../../../../shared/domain/after-hearing.ts'
import { isoDateSchema } from '../../../../../shared/domain/dates.ts'
import type { Hearing } from '../../../../../shared/domain/kinds/hearing.ts'
import { api, client } from '../../../../app/api.ts'
import { todayByClock } from '../../../../i18n/dates.ts'
import { useBeside } from '../../../../records/beside-slot.tsx'
import { placeOf } from '../../../../records/drafts/draft-places.ts'
import { useFormDraft } from '../../../../records/drafts/use-form-draft.tsx'
import { useOwnTitle } from '../../../../records/names/use-own-title.ts'
import { fieldsIn, type SaidDraft, saidIn, unsaid, withSources } from '../../../../records/said-sources.ts'
import { FormDialog } from '../../../../ui/FormDialog.tsx'
import { LongTextField } from '../../../../ui/index.ts'
import { RadioField } from '../../../../ui/RadioField.tsx'
import { sayQuietly } from '../../../../ui/say-quietly.ts'
import {
  type AfterFile,
  type AfterHearingDraft,
  afterHearing,
  afterHearingDraft,
  afterHearingDraftSchema,
  type CheckedAfterHearing,
  restrainedAt,
} from './after-hearing-draft.ts'
import { DecisionPart, type PartProps } from './DecisionPart.tsx'
import { type AfterForm, MeasuresPart } from './MeasuresPart.tsx'
import { NextAlike, NextPart } from './NextPart.tsx'

const SCHEMA = withSources(afterHearingDraftSchema)

export interface AfterHearingDialogProps {
  readonly file: AfterFile
  readonly hearing: Hearing
  readonly onClose: () => void
}

const TookPlace = ({ control }: Pick<PartProps, 'control'>) => {
  const { t } = useTranslation('calendar')
  return (
    <>
      <RadioField
        control={control}
        name="status"
        label={t('field.status')}
        options={HEARING_OUTCOMES.map((value) => ({ value, label: t(`status.${value}`) }))}
        hasAutoFocus
      />
      <LongTextField control={control} name="result" label={t('field.result')} minRows={2} />
    </>
  )
}

/** Who tells of it, in the form of what came of the hearing. */
const Said = ({ form }: { readonly form: AfterForm }) =>
  // Every form has the list, beside the fields that its own type tells of.
  useBeside()?.said({ control: form.control as unknown as Control<SaidDraft>, isKept: false }) ?? null

/** What came of a hearing, what was decided there and what is next: one form, kept in one step. */
export const AfterHearingDialog = ({ file, hearing, onClose }: AfterHearingDialogProps) => {
  const { t } = useTranslation('calendar')
  const ownTitle = useOwnTitle()
  // As it was when the form opened: what others keep meanwhile is not written over unasked.
  const [of, setOf] = useState(hearing)
  const [people] = useState(() => restrainedAt(file, hearing, isoDateSchema.parse(todayByClock())))
  const [first] = useState(() => afterHearingDraft(file, hearing, people))
  const form: AfterForm = useForm<AfterHearingDraft, unknown, CheckedAfterHearing>({
    resolver: zodResolver(SCHEMA),
    shouldFocusError: false,
    defaultValues: unsaid(first) as DefaultValues<AfterHearingDraft>,
  })
  const conclude = useMutation(api.hearings.conclude.mutationOptions())
  const [place] = useState(() => placeOf('after-hearing', { record: hearing, first, ownerId: undefined }))
  const draft = useFormDraft(form, {
    place,
    schema: SCHEMA,
    onContinue: (revision) => setOf((now) => ({ ...now, revision })),
  })
  const keep = async (value: CheckedAfterHearing, kept: Hearing) => {
    await conclude.mutateAsync(afterHearing(fieldsIn(value), kept, saidIn(value)))
    sayQuietly(t('after.saved'))
    onClose()
  }
  return (
    <FormDialog
      title={
        <>
          {t('after.title')}
          {': '}
          <bdi>{ownTitle('hearing', of)}</bdi>
        </>
      }
      size="lg"
      form={form}
      draft={draft}
      onSave={(value) => keep(value, of)}
      onReload={async () => {
        const kept = await client.hearings.get({ id: of.id })
        setOf(kept)
        form.setValue('result', kept.result, { shouldDirty: true })
        if (kept.status !== 'planned') form.setValue('status', kept.status, { shouldDirty: true })
      }}
      onOverwrite={async (value) => keep(value, await client.hearings.get({ id: of.id }))}
      onClose={onClose}
      aside={<NextAlike control={form.control} />}
    >
      <TookPlace control={form.control} />
      <DecisionPart control={form.control} hearing={of} />
      <MeasuresPart form={form} file={file} hearing={of} people={people} />
      <NextPart control={form.control} />
      <Said form={form} />
    </FormDialog>
  )
}
