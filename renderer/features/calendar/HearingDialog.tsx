import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Hearing, type HearingInput, hearingInputSchema } from '../../../shared/domain/hearing.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'
import { TextLink } from '../../app/links.tsx'
import { RemovalEffects } from '../../app/RemovalEffects.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { formatNumeric, formatTime } from '../../i18n/dates.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { CasePicker } from './CasePicker.tsx'
import classes from './HearingDialog.module.css'
import { HearingFields } from './HearingFields.tsx'
import { draftOfHearing, type HearingDraft, likelyPlace, newHearingDraft } from './hearing-draft.ts'

/** A hearing to look at and change, or what a new one starts from. */
export type HearingTarget =
  | { readonly hearing: Hearing; readonly caseId?: never; readonly day?: never }
  | { readonly hearing?: never; readonly caseId?: CaseId; readonly day?: string }

export interface HearingDialogProps {
  readonly target: HearingTarget
  /** Names the case with a link; not needed on the page of that case. */
  readonly showsCase: boolean
  readonly onClose: () => void
  /** Stands beside the deleting of a hearing, such as the way to its history. */
  readonly leading?: ReactNode
}

const Remove = ({ hearing, onClose }: { readonly hearing: Hearing; readonly onClose: () => void }) => {
  const { t } = useTranslation('calendar')
  const remove = useMutation(api.hearings.remove.mutationOptions())
  const { startsAt, kind } = hearing
  return (
    <RemoveButton
      label={t('deleteHearing')}
      question={t('deleteQuestion')}
      onRemove={() => remove.mutateAsync({ id: hearing.id })}
      onRemoved={onClose}
    >
      <p>{`${t(`kind.${kind}`)}, ${formatNumeric(startsAt)} ${formatTime(startsAt)}`}</p>
      <RemovalEffects subject="hearing" id={hearing.id} />
    </RemoveButton>
  )
}

const OfCase = ({ caseId }: { readonly caseId: CaseId }) => {
  const file = useQuery(api.cases.get.queryOptions({ input: { id: caseId } }))
  return (
    <p className={classes.case}>
      <TextLink to="/cases/$caseId" params={{ caseId }}>
        <bdi>{file.data?.title ?? '…'}</bdi>
      </TextLink>
    </p>
  )
}

const useHearingForm = (target: HearingTarget) => {
  const form = useForm<HearingDraft, unknown, HearingInput>({
    resolver: zodResolver(hearingInputSchema),
    defaultValues: target.hearing ? draftOfHearing(target.hearing) : newHearingDraft(target),
  })
  /** Fills what the user has left empty with what the case's last hearing says. */
  const suggestPlace = async (caseId: string) => {
    const [file, hearings] = await Promise.all([
      client.cases.get({ id: caseId }),
      client.hearings.list({ caseId }),
    ])
    const place = likelyPlace(hearings, file.authority)
    for (const name of ['court', 'room', 'judge'] as const) {
      if (form.getValues(name) === '') form.setValue(name, place[name])
    }
  }
  const { caseId } = target
  const suggestForKnownCase = useEffectEvent((id: string) => suggestPlace(id))
  useEffect(() => {
    if (caseId !== undefined) void suggestForKnownCase(caseId)
  }, [caseId])
  return { form, suggestPlace }
}

const useSaving = ({ target, onClose }: HearingDialogProps, fillForm: (kept: Hearing) => void) => {
  const { t } = useTranslation('calendar')
  const create = useMutation(api.hearings.create.mutationOptions())
  const update = useMutation(api.hearings.update.mutationOptions())
  return useRecordSaving<Hearing, HearingInput>({
    record: target.hearing,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => client.hearings.get({ id }),
    fillForm,
    onSaved: () => {
      sayQuietly(t('saved'))
      onClose()
    },
  })
}

/** A hearing: when, where, before whom, what for, what came of it, what is next. */
export const HearingDialog = (props: HearingDialogProps) => {
  const { target, showsCase, onClose, leading } = props
  const { hearing } = target
  const { t } = useTranslation('calendar')
  const { form, suggestPlace } = useHearingForm(target)
  const { control } = form
  const saving = useSaving(props, (kept) => form.reset(draftOfHearing(kept)))
  const isCaseOpen = hearing === undefined && target.caseId === undefined
  return (
    <FormDialog
      title={t(hearing ? 'editHearing' : 'newHearing')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        hearing ? (
          <span className={classes.leading}>
            <Remove hearing={hearing} onClose={onClose} />
            {leading}
          </span>
        ) : undefined
      }
      {...saving}
    >
      {hearing && showsCase ? <OfCase caseId={hearing.caseId} /> : null}
      {isCaseOpen ? <CasePicker control={control} onChosen={(caseId) => void suggestPlace(caseId)} /> : null}
      <HearingFields control={control} isNew={hearing === undefined} />
    </FormDialog>
  )
}
