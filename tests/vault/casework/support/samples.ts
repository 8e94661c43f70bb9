import type { DossierOptions } from '../../../../shared/contract/transfers.ts'
import type { CaseInput } from '../../../../shared/domain/case.ts'
import type { ChargeInput } from '../../../../shared/domain/charge.ts'
import { isoDateSchema, localDateTimeSchema, partialDateSchema } from '../../../../shared/domain/dates.ts'
import type { HearingInput } from '../../../../shared/domain/hearing.ts'
import type { CaseId, PartyId } from '../../../../shared/domain/ids.ts'
import type { ParticipationInput } from '../../../../shared/domain/participation.ts'
import type { PartyInput } from '../../../../shared/domain/party.ts'
import type { RestraintInput } from '../../../../shared/domain/restraint.ts'

export const day = (text: string) => isoDateSchema.parse(text)
export const moment = (text: string) => localDateTimeSchema.parse(text)
export const about = (text: string) => partialDateSchema.parse(text)

export const person = (name = 'Ахметов Нуржан', change: Partial<PartyInput> = {}): PartyInput => ({
  kind: 'person',
  names: [{ text: name, kind: 'main' }],
  born: about('1988-05'),
  identityNumber: '880512300123',
  contacts: '+7 701 000 00 00',
  notes: 'Знает английский',
  ...change,
})

export const caseFile = (change: Partial<CaseInput> = {}): CaseInput => ({
  number: '12/2026',
  title: 'Дело о митинге на площади',
  kind: 'criminal',
  stage: 'investigation',
  status: 'open',
  registerNumber: '257512031000123',
  courtNumber: '',
  authority: 'Департамент полиции',
  openedOn: day('2026-10-01'),
  notes: '',
  ...change,
})

export const participation = (
  caseId: CaseId,
  partyId: PartyId,
  change: Partial<ParticipationInput> = {},
): ParticipationInput => ({ caseId, partyId, role: 'client', detail: '', ...change })

export const charge = (caseId: CaseId, partyId: PartyId, change: Partial<ChargeInput> = {}): ChargeInput => ({
  caseId,
  partyId,
  code: 'УК РК',
  article: '272',
  part: '2',
  title: 'Массовые беспорядки',
  since: about('2026-10'),
  status: 'active',
  ...change,
})

export const restraint = (
  caseId: CaseId,
  partyId: PartyId,
  change: Partial<RestraintInput> = {},
): RestraintInput => ({
  caseId,
  partyId,
  kind: 'custody',
  from: day('2026-10-10'),
  until: day('2026-12-09'),
  place: 'СИЗО, Алматы',
  order: 'Специализированный суд, 11.10.2026',
  extensionOf: null,
  ...change,
})

export const hearing = (caseId: CaseId, change: Partial<HearingInput> = {}): HearingInput => ({
  caseId,
  startsAt: moment('2026-12-01T10:30'),
  kind: 'extension',
  court: 'Медеуский районный суд',
  room: '12',
  judge: 'Сейтова А. Б.',
  purpose: 'Продление стражи',
  result: '',
  ...change,
})

export const dossierOptions = (caseId: CaseId, change: Partial<DossierOptions> = {}): DossierOptions => ({
  caseId,
  language: 'ru',
  sections: ['persons', 'case', 'charges', 'restraints', 'hearings', 'exhibits', 'manifest'],
  exhibits: [],
  stamp: 'corner',
  recipient: '',
  confidentiality: '',
  ...change,
})
