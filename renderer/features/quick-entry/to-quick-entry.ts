import { titleFromNames } from '../../../shared/domain/case-title.ts'
import { readCharges, shortCharge, type TypedCharge } from '../../../shared/domain/charge-text.ts'
import {
  type IsoDate,
  type LocalDateTime,
  localDateTimeSchema,
  type PartialDate,
  type TimeOfDay,
} from '../../../shared/domain/dates.ts'
import { blankOf } from '../../../shared/domain/field-forms.ts'
import { blankCase } from '../../../shared/domain/kinds/case.ts'
import { type HearingInput, hearingFields, hearingInputSchema } from '../../../shared/domain/kinds/hearing.ts'
import {
  type ProceduralStatusInput,
  proceduralStatusFields,
  proceduralStatusInputSchema,
} from '../../../shared/domain/kinds/procedural-status.ts'
import { type StayInput, stayFields, stayInputSchema } from '../../../shared/domain/kinds/stay.ts'
import type { QuickEntry } from '../../../shared/domain/quick-entry.ts'
import { openingParty } from '../../records/people/party-choice.ts'
import type { CheckedQuickEntry } from './quick-entry-draft.ts'
import { stayKindOf } from './stay-kind.ts'

const MOST_CHARGES = 20
const MOST_ARTICLES = 300
/** Codes of administrative offences: not a criminal case, and nobody is a suspect in it. */
const ADMINISTRATIVE = /^(?:КоАП|ӘҚБтК|CAO)/iu

const isAdministrative = (charges: readonly TypedCharge[]): boolean =>
  charges.length > 0 && charges.every(({ code }) => ADMINISTRATIVE.test(code))

/** The name of a case until somebody gives it a better one: who, and under what. */
export const titleOfEntry = (name: string, charges: string): string =>
  titleFromNames([name], readCharges(charges))

/** Who is detained is a suspect (CPC art. 64), or answers for an administrative offence. */
const status = (entry: CheckedQuickEntry, charges: readonly TypedCharge[]): QuickEntry['status'] =>
  entry.detainedOn === null
    ? null
    : {
        ...blankOf<ProceduralStatusInput>(proceduralStatusInputSchema, proceduralStatusFields),
        status: isAdministrative(charges) ? 'administrative-offender' : 'suspect',
        since: entry.detainedOn,
        articles: charges.map(shortCharge).join(', ').slice(0, MOST_ARTICLES).toWellFormed(),
      }

const restraint = (entry: CheckedQuickEntry, from: PartialDate): QuickEntry['restraint'] => ({
  kind: entry.restraintKind,
  from: from,
  fromTime: entry.detainedAt,
  until: entry.until,
  untilTime: null,
  termMonths: null,
  termDays: null,
  termHours: null,
  endedOn: null,
  endedTime: null,
  endReason: '',
  place: entry.place,
  order: entry.detainedBy,
  conditions: '',
  documentId: null,
})

const stay = ({ place, detainedOn }: CheckedQuickEntry): QuickEntry['stay'] =>
  place === ''
    ? null
    : {
        ...blankOf<StayInput>(stayInputSchema, stayFields),
        kind: stayKindOf(place),
        place,
        from: detainedOn,
      }

const momentOf = (day: PartialDate, time: TimeOfDay): LocalDateTime =>
  localDateTimeSchema.parse(`${day}T${time}`)

const hearing = (entry: CheckedQuickEntry): QuickEntry['hearing'] => {
  const { hearingOn, hearingAt } = entry
  if (hearingOn === null) return null
  const { continues: _none, ...blank } = blankOf<HearingInput>(hearingInputSchema, hearingFields)
  return {
    ...blank,
    startsAt: hearingAt === null ? hearingOn : momentOf(hearingOn, hearingAt),
    status: 'planned',
    // After a detention the next thing a judge decides is custody (CPC art. 148).
    kind: entry.restraintKind === 'detention' ? 'custody' : 'other',
    court: entry.court,
  }
}

const task = ({ task: title }: CheckedQuickEntry): QuickEntry['task'] =>
  title === '' ? null : { title, dueOn: null, dueTime: null, isDone: false, doneOn: null, notes: '' }

/** What the form says as the one request that keeps all of it. A court without a day is the authority that has the case. */
export const toQuickEntry = (entry: CheckedQuickEntry, today: IsoDate): QuickEntry => {
  const charges = readCharges(entry.charges).slice(0, MOST_CHARGES)
  return {
    case: {
      ...blankCase(entry.title),
      kind: isAdministrative(charges) ? 'administrative-offence' : 'criminal',
      authority: entry.hearingOn === null ? entry.court : '',
      openedOn: today,
    },
    party: openingParty(entry.client, { born: entry.born }),
    role: 'client',
    status: status(entry, charges),
    charges: charges.map((charge) => ({
      ...charge,
      since: entry.detainedOn,
      until: null,
      conductDate: null,
      announcedOn: null,
      notes: '',
      status: 'active',
    })),
    restraint: entry.detainedOn === null ? null : restraint(entry, entry.detainedOn),
    stay: stay(entry),
    hearing: hearing(entry),
    task: task(entry),
    sources: [],
  }
}
