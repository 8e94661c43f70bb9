import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHolding } from '../../../../shared/domain/case/restraint-in-force.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import { namedIn } from '../../../records/case-file/participants.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { asksNew, newFormOf } from '../../../records/drafts/draft-places.ts'
import { InPane } from '../../../records/reading/PaneFrame.tsx'
import { EmptyState, Section } from '../../../ui/index.ts'
import classes from '../page/CaseParts.module.css'
import { NeedPerson, PersonButton } from '../people/NeedPerson.tsx'
import { hasPossible, type Piece } from '../time-line/lane.ts'
import { kindsOf, restraintPieces, stayPieces } from '../time-line/restraint-pieces.ts'
import { StripKey } from '../time-line/StripKey.tsx'
import { RestraintDialog } from './RestraintDialog.tsx'
import { RestraintsOfPerson } from './RestraintsOfPerson.tsx'
import { extensionDraft, type RestraintDraft } from './restraint-draft.ts'
import { StayDialog } from './StayDialog.tsx'

/** Which form of a new record is open, and what it starts from. */
export type OpenRestraint =
  | {
      readonly form: 'restraint'
      readonly start?: RestraintDraft
      readonly partyId: PartyId
    }
  | { readonly form: 'stay'; readonly partyId: PartyId }

/** All that the strips of the tab draw. */
const piecesOf = (file: ShownCase, today: IsoDate): Piece[] => [
  ...restraintPieces(file.restraints, today, () => ''),
  ...stayPieces(file.stays, today, () => ''),
]

const FORMS = ['restraint', 'stay'] as const

const openedBy = (file: ShownCase, id: string | undefined): OpenRestraint | undefined => {
  const form = FORMS.find((each) => asksNew(id, each))
  if (form === undefined) return undefined
  // Whose it is was said, or which measure is to be prolonged.
  const of = newFormOf(id, form)
  const prolonged = form === 'restraint' ? file.restraints.find((each) => each.id === of) : undefined
  if (prolonged) return { form, start: extensionDraft(prolonged), partyId: prolonged.partyId }
  const whose = file.participants.find(({ partyId }) => partyId === of) ?? file.participants[0]
  return whose && { form, partyId: whose.partyId }
}

interface FormProps {
  readonly file: ShownCase
  readonly open: OpenRestraint
  readonly onClose: () => void
}

const OpenForm = ({ file, open, onClose }: FormProps) => {
  const { form, ...rest } = open
  return form === 'restraint' ? (
    <RestraintDialog file={file} {...rest} onClose={onClose} />
  ) : (
    <StayDialog file={file} {...rest} onClose={onClose} />
  )
}

interface AddProps {
  readonly first: PartyId | undefined
  readonly onOpen: (open: OpenRestraint) => void
}

const AddButtons = ({ first, onOpen }: AddProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const plus = <IconPlus size={16} stroke={1.6} aria-hidden />
  const usual = { variant: 'default', size: 'xs', leftSection: plus, isSaid: true } as const
  const open = (form: OpenRestraint['form']) => {
    if (first !== undefined) onOpen({ form, partyId: first })
  }
  return (
    <>
      <PersonButton {...usual} onClick={() => open('stay')}>
        {t('records:stay.new')}
      </PersonButton>
      <PersonButton {...usual} onClick={() => open('restraint')}>
        {t('records:restraint.new')}
      </PersonButton>
    </>
  )
}

interface CaseRestraintsProps {
  readonly file: ShownCase
  readonly today: IsoDate
  /** The form of a new one that was asked for. */
  readonly openId?: string | undefined
}

/** The restraints of everyone in the case and where they were held, drawn and listed. */
export const CaseRestraints = ({ file, today, openId }: CaseRestraintsProps) => {
  const { t } = useTranslation('cases')
  const [open, setOpen] = useState(() => openedBy(file, openId))
  const first = file.participants[0]?.partyId
  const named = namedIn(file.participants, [...file.restraints, ...file.stays])
  return (
    <Section title={t('restraints.title')} actions={<AddButtons first={first} onOpen={setOpen} />}>
      {first === undefined ? <NeedPerson /> : null}
      {named.length === 0 && first !== undefined ? (
        <EmptyState title={t('restraints.empty')}>{t('restraints.emptyText')}</EmptyState>
      ) : null}
      <div className={classes.groups}>
        {named.map((person) => (
          <RestraintsOfPerson
            key={person.partyId}
            file={file}
            person={person}
            today={today}
            onOpen={setOpen}
          />
        ))}
      </div>
      {named.length === 0 ? null : (
        <div className={classes.foot}>
          <StripKey
            kinds={kindsOf(file.restraints)}
            hasStays={file.stays.length > 0}
            hasPossible={hasPossible(piecesOf(file, today))}
            hasClock={file.restraints.some(({ kind }) => isHolding(kind))}
          />
          <p>{t('restraints.checkText')}</p>
        </div>
      )}
      {open === undefined ? null : (
        <InPane>
          <OpenForm file={file} open={open} onClose={() => setOpen(undefined)} />
        </InPane>
      )}
    </Section>
  )
}
