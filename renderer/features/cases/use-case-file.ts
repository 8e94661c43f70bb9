import type { IsoDate } from '../../../shared/domain/dates.ts'
import { dayOf } from '../../../shared/domain/days.ts'
import type { Hearing } from '../../../shared/domain/hearing.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { ShownCase } from '../../records/case-file/shown-case.ts'

export type CaseFile = ShownCase

const lastDayOf = ({ startsAt, lastDay }: Hearing): string => lastDay ?? dayOf(startsAt)

/** The hearings of today and later that are still to be held. */
export const hearingsAhead = ({ hearings }: Pick<CaseFile, 'hearings'>, today: IsoDate): Hearing[] =>
  hearings.filter((hearing) => hearing.status === 'planned' && lastDayOf(hearing) >= today)

/** What someone of the case is called. */
export const nameIn = ({ names }: Pick<CaseFile, 'names'>, partyId: PartyId): string =>
  names.get(partyId) ?? ''
