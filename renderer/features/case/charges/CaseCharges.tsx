import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hearingsToCome } from '../../../../shared/domain/case/ahead.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { namedIn } from '../../../records/case-file/participants.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { asksNew, newFormOf } from '../../../records/drafts/draft-places.ts'
import { InPane } from '../../../records/reading/PaneFrame.tsx'
import { EmptyState, Section } from '../../../ui/index.ts'
import classes from '../page/CaseParts.module.css'
import { NeedPerson, PersonButton } from '../people/NeedPerson.tsx'
import { TimeAxis } from '../time-line/TimeAxis.tsx'
import { TimeFoot } from '../time-line/TimeRows.tsx'
import { timeScale } from '../time-line/time-scale.ts'
import { nowByClock } from '../work/clock.ts'
import { ChargeDialog } from './ChargeDialog.tsx'
import { ChargesOfPerson } from './ChargesOfPerson.tsx'
import { chargePiece, statusPiece } from './charge-line.ts'
import { StatusDialog } from './StatusDialog.tsx'

/** Which form of a new record is open. */
interface OpenCharge {
  readonly form: 'charge' | 'status'
  readonly partyId: PartyId
}

const scaleOf = (file: ShownCase, today: IsoDate) => {
  const pieces = [
    ...file.charges.map((charge) => chargePiece(charge, { all: file.charges, title: '', today })),
    ...file.proceduralStatuses.map((status) => statusPiece(status, { all: [], title: '' })),
  ].flatMap((piece) => piece ?? [])
  const days = pieces.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
  const toCome = hearingsToCome(file.hearings, nowByClock())
  const [next] = toCome.flatMap(({ startsAt }) => dayOfMoment(startsAt) ?? [])
  return timeScale(next !== undefined && days.length > 0 ? [...days, next] : days, today)
}

const openedBy = (file: ShownCase, id: string | undefined): OpenCharge | undefined => {
  const of = newFormOf(id, 'charge') ?? newFormOf(id, 'procedural-status')
  const whose = file.participants.find(({ partyId }) => partyId === of) ?? file.participants[0]
  if (whose === undefined) return undefined
  if (asksNew(id, 'charge')) return { form: 'charge', partyId: whose.partyId }
  return asksNew(id, 'procedural-status') ? { form: 'status', partyId: whose.partyId } : undefined
}

interface FormProps {
  readonly file: ShownCase
  readonly open: OpenCharge
  readonly onClose: () => void
}

const OpenForm = ({ open: { form, partyId }, ...of }: FormProps) =>
  form === 'charge' ? <ChargeDialog {...of} partyId={partyId} /> : <StatusDialog {...of} partyId={partyId} />

interface AddProps {
  readonly first: PartyId | undefined
  readonly onOpen: (open: OpenCharge) => void
}

const AddButtons = ({ first, onOpen }: AddProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const plus = <IconPlus size={16} stroke={1.6} aria-hidden />
  const open = (form: OpenCharge['form']) => {
    if (first !== undefined) onOpen({ form, partyId: first })
  }
  const usual = { variant: 'default', size: 'xs', leftSection: plus, isSaid: true } as const
  return (
    <>
      <PersonButton {...usual} onClick={() => open('status')}>
        {t('records:procedural-status.new')}
      </PersonButton>
      <PersonButton {...usual} onClick={() => open('charge')}>
        {t('records:charge.new')}
      </PersonButton>
    </>
  )
}

interface CaseChargesProps {
  readonly file: ShownCase
  readonly today: IsoDate
  /** The form of a new one that was asked for. */
  readonly openId?: string | undefined
}

/** What each person is in the proceedings and accused of, over time, and what became of it. */
export const CaseCharges = ({ file, today, openId }: CaseChargesProps) => {
  const { t } = useTranslation('cases')
  const [open, setOpen] = useState(() => openedBy(file, openId))
  const first = file.participants[0]?.partyId
  const named = namedIn(file.participants, [...file.charges, ...file.proceduralStatuses])
  const scale = scaleOf(file, today)
  return (
    <Section title={t('tab.charges')} actions={<AddButtons first={first} onOpen={setOpen} />}>
      {first === undefined ? <NeedPerson /> : null}
      {named.length === 0 && first !== undefined ? (
        <EmptyState title={t('charges.empty')}>{t('charges.emptyText')}</EmptyState>
      ) : null}
      <div className={classes.groups}>
        {named.map((person) => (
          <ChargesOfPerson key={person.partyId} file={file} person={person} scale={scale} today={today} />
        ))}
      </div>
      {scale === undefined ? null : (
        <TimeFoot>
          <TimeAxis scale={scale} today={today} />
        </TimeFoot>
      )}
      {open === undefined ? null : (
        <InPane>
          <OpenForm file={file} open={open} onClose={() => setOpen(undefined)} />
        </InPane>
      )}
    </Section>
  )
}
