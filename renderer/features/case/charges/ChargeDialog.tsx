import type * as z from 'zod'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import {
  blankCharge,
  type Charge,
  type ChargeInput,
  chargeInputSchema,
} from '../../../../shared/domain/kinds/charge.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { plainShape } from '../../../records/form-shape.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { ChargeFields } from './ChargeFields.tsx'

/** A charge as it stands in the form, not checked yet. */
export type ChargeDraft = z.input<typeof chargeInputSchema>

const SHAPE = plainShape(chargeInputSchema)

/** The code that the papers of the person name is most likely meant again. */
const newDraft = (file: ShownCase, partyId: PartyId): ChargeDraft => ({
  ...blankCharge({ caseId: file.case.id, partyId }),
  code:
    file.charges.findLast((charge) => charge.partyId === partyId)?.code ?? file.charges.at(-1)?.code ?? '',
})

/** The next one of the same paper: of the same person, code and dates. */
const nextDraft = (saved: ChargeInput): ChargeDraft => ({
  ...blankCharge(saved),
  code: saved.code,
  since: saved.since,
  announcedOn: saved.announcedOn,
})

export interface ChargeDialogProps {
  readonly file: ShownCase
  /** The charge to change; a new one is made where there is none. */
  readonly charge?: Charge
  /** Whose charge a new one is. */
  readonly partyId: PartyId
  readonly onClose: () => void
}

/** What someone is accused of; papers charge several articles in one breath. */
export const ChargeDialog = ({ file, charge, partyId, onClose }: ChargeDialogProps) => {
  const ownTitle = useOwnTitle()
  return (
    <RecordDialog
      subject="charge"
      record={charge}
      shape={SHAPE}
      start={() => newDraft(file, partyId)}
      removal={(of) => ({ name: ownTitle('charge', of) })}
      another={{ draftAfter: nextDraft, focus: 'article' }}
      onClose={onClose}
    >
      {({ control }) => (
        <ChargeFields control={control} file={file} {...(charge === undefined ? {} : { charge })} />
      )}
    </RecordDialog>
  )
}
