import { computedEnd, otherEnd } from '../../../../shared/domain/case/restraint-in-force.ts'
import type { DossierCharge, DossierRestraint } from '../../../../shared/domain/dossier.ts'
import type { DossierStatus, DossierStay } from '../../../../shared/domain/dossier-parts.ts'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { ProceduralStatus } from '../../../../shared/domain/kinds/procedural-status.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import type { Stay, StayKind } from '../../../../shared/domain/kinds/stay.ts'
import type { Surroundings } from './surroundings.ts'

/** Records of persons whom the dossier may name. */
const ofNamed = <Row extends { readonly partyId: string }>(
  rows: readonly Row[],
  { isNamed }: Surroundings,
): Row[] => rows.filter(({ partyId }) => isNamed(partyId))

export const statusesOf = (rows: readonly ProceduralStatus[], around: Surroundings): DossierStatus[] =>
  ofNamed(rows, around).map(({ id, partyId, status, since, until, articles, basis, documentId }) => ({
    person: around.nameOf(partyId),
    saidOf: around.saidOf(partyId),
    status,
    since,
    until,
    articles,
    basis,
    paper: around.paperOf(documentId),
    sources: around.sourcesOf('procedural-status', id).sources,
  }))

/** What a charge is of, without whom it is against. */
export const lawOf = ({ code, article, part, title }: Charge): NonNullable<DossierCharge['insteadOf']> => ({
  code,
  article,
  part,
  title,
})

export const chargesOf = (rows: readonly Charge[], around: Surroundings): DossierCharge[] =>
  ofNamed(rows, around).map((charge) => {
    const former = rows.find(({ id }) => id === charge.requalifiedFrom)
    return {
      person: around.nameOf(charge.partyId),
      ...lawOf(charge),
      from: charge.since,
      until: charge.until,
      conductDate: charge.conductDate,
      announcedOn: charge.announcedOn,
      insteadOf: former === undefined ? null : lawOf(former),
      status: charge.status,
      sources: around.sourcesOf('charge', charge.id).sources,
    }
  })

/** The last day that the length gives, where the order names none or another one. */
const computedLast = (row: Restraint): DossierRestraint['computed'] => {
  if (row.until === null) return computedEnd(row)
  const day = otherEnd(row)
  return day === null ? null : { day, time: null }
}

export const restraintsOf = (rows: readonly Restraint[], around: Surroundings): DossierRestraint[] =>
  ofNamed(rows, around).map((row) => ({
    person: around.nameOf(row.partyId),
    kind: row.kind,
    from: row.from,
    fromTime: row.fromTime,
    until: row.until,
    endedOn: row.endedOn,
    endedTime: row.endedTime,
    endReason: row.endReason,
    place: row.place,
    order: row.order,
    isExtension: row.extensionOf !== null,
    termMonths: row.termMonths,
    termDays: row.termDays,
    termHours: row.termHours,
    computed: computedLast(row),
    sources: around.sourcesOf('restraint', row.id).sources,
  }))

/** Where a person lives or hides is for nobody who reads a dossier. */
const OWN_PLACES: ReadonlySet<StayKind> = new Set(['home', 'hiding'])

/** Places where persons were held or treated. */
export const staysOf = (rows: readonly Stay[], around: Surroundings): DossierStay[] =>
  ofNamed(rows, around)
    .filter(({ isSensitive, kind }) => !isSensitive && !OWN_PLACES.has(kind))
    .map(({ id, partyId, kind, place, from, until, reason }) => ({
      person: around.nameOf(partyId),
      kind,
      place,
      from,
      until,
      reason,
      sources: around.sourcesOf('stay', id).sources,
    }))
