import { type IsoDate, isoDateSchema } from '../../../../shared/domain/dates.ts'
import { caseIdSchema, partyIdSchema } from '../../../../shared/domain/ids.ts'
import { type Charge, chargeSchema } from '../../../../shared/domain/kinds/charge.ts'
import {
  type Restraint,
  type RestraintKind,
  restraintSchema,
} from '../../../../shared/domain/kinds/restraint.ts'

export const day = (text: string): IsoDate => isoDateSchema.parse(text)
export const idOf = (number: number): string => number.toString(16).padStart(32, '0')

export const theCase = caseIdSchema.parse(idOf(800))
export const someone = partyIdSchema.parse(idOf(900))
export const someoneElse = partyIdSchema.parse(idOf(901))

/** A measure of someone, with whatever else is given. */
export const restraint = (
  number: number,
  kind: RestraintKind,
  [from, until]: [string, string | null],
  more: Record<string, unknown> = {},
): Restraint =>
  restraintSchema.parse({
    id: idOf(number),
    revision: 1,
    caseId: theCase,
    partyId: someone,
    kind,
    from,
    fromTime: null,
    until,
    untilTime: null,
    endedOn: null,
    endedTime: null,
    endReason: '',
    place: '',
    order: '',
    extensionOf: null,
    conditions: '',
    termMonths: null,
    termDays: null,
    termHours: null,
    decisionId: null,
    documentId: null,
    ...more,
  })

/** A charge of someone, with whatever else is given. */
export const charge = (number: number, since: string | null, more: Record<string, unknown> = {}): Charge =>
  chargeSchema.parse({
    id: idOf(number),
    revision: 1,
    caseId: theCase,
    partyId: someone,
    code: 'CC',
    article: String(number),
    part: '',
    title: '',
    since,
    until: null,
    conductDate: null,
    announcedOn: null,
    requalifiedFrom: null,
    notes: '',
    status: 'active',
    ...more,
  })
