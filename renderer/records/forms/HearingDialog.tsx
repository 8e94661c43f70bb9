import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { TimeOfDay } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { type Hearing, type HearingInput, hearingInputSchema } from '../../../shared/domain/kinds/hearing.ts'
import { api, client } from '../../app/api.ts'
import { TextLink } from '../../app/links.tsx'
import { plainShape } from '../form-shape.ts'
import { useOwnTitle } from '../names/use-own-title.ts'
import { RecordDialog } from '../RecordDialog.tsx'
import { CasePicker } from './CasePicker.tsx'
import { ClashNotice } from './ClashNotice.tsx'
import classes from './HearingDialog.module.css'
import { HearingFields } from './HearingFields.tsx'
import { type HearingDraft, likelyPlace, newHearingDraft, nextHearingDraft } from './hearing-draft.ts'

const SHAPE = plainShape(hearingInputSchema)

/** A hearing to look at and change, or what a new one starts from. */
export type HearingTarget =
  | { readonly hearing: Hearing; readonly caseId?: never; readonly day?: never; readonly endsTime?: never }
  | {
      readonly hearing?: never
      readonly caseId?: CaseId
      readonly day?: string
      readonly endsTime?: TimeOfDay
    }

export interface HearingDialogProps {
  readonly target: HearingTarget
  /** Names the case with a link; not needed on the page of that case. */
  readonly showsCase: boolean
  readonly onClose: () => void
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

type HearingForm = UseFormReturn<HearingDraft, unknown, HearingInput>

/** Fills what the user has left empty with what the case's last hearing says. */
const suggestPlace = async (form: HearingForm, caseId: string) => {
  const { case: of, hearings = [] } = await client.cases.parts({ caseId, parts: ['case', 'hearings'] })
  const place = likelyPlace(hearings, of?.authority ?? '')
  for (const name of ['court', 'room', 'judge'] as const) {
    if (form.getValues(name) === '') form.setValue(name, place[name])
  }
}

interface FieldsProps extends Pick<HearingDialogProps, 'target' | 'showsCase'> {
  readonly form: HearingForm
}

/** What else is at that time; of no concern for a hearing that is not planned any more. */
const Clashing = ({ form, ownId }: Pick<FieldsProps, 'form'> & { readonly ownId: string | undefined }) => {
  const [startsAt, lastDay, endsTime, court, kind, status] = useWatch({
    control: form.control,
    name: ['startsAt', 'lastDay', 'endsTime', 'court', 'kind', 'status'],
  })
  if (status !== 'planned') return null
  return <ClashNotice {...{ startsAt, lastDay, endsTime, court, kind, ownId }} />
}

const Fields = ({ form, target, showsCase }: FieldsProps) => {
  const { hearing, caseId } = target
  const suggestForKnownCase = useEffectEvent((id: string) => suggestPlace(form, id))
  useEffect(() => {
    if (caseId !== undefined) void suggestForKnownCase(caseId)
  }, [caseId])
  const isCaseOpen = hearing === undefined && caseId === undefined
  return (
    <>
      {hearing && showsCase ? <OfCase caseId={hearing.caseId} /> : null}
      {isCaseOpen ? (
        <CasePicker control={form.control} onChosen={(chosen) => void suggestPlace(form, chosen)} />
      ) : null}
      <HearingFields
        control={form.control}
        isNew={hearing === undefined}
        warning={<Clashing form={form} ownId={hearing?.id} />}
      />
    </>
  )
}

/** A hearing: when, where, before whom, what for, what came of it, what is next. */
export const HearingDialog = ({ target, showsCase, onClose }: HearingDialogProps) => {
  const ownTitle = useOwnTitle()
  return (
    <RecordDialog
      subject="hearing"
      record={target.hearing}
      shape={SHAPE}
      start={() => newHearingDraft(target)}
      removal={(hearing) => ({ name: ownTitle('hearing', hearing) })}
      another={{ draftAfter: nextHearingDraft, focus: 'startsAt' }}
      onClose={onClose}
    >
      {(form) => <Fields form={form} target={target} showsCase={showsCase} />}
    </RecordDialog>
  )
}
