import type { DossierRisk } from '../../../../shared/domain/dossier-records.ts'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { ProceduralStatus } from '../../../../shared/domain/kinds/procedural-status.ts'
import type { Risk } from '../../../../shared/domain/kinds/risk.ts'
import { lawOf } from './proceeding.ts'
import type { Surroundings } from './surroundings.ts'

interface Proceeding {
  readonly charges: readonly Charge[]
  readonly statuses: readonly ProceduralStatus[]
}

/** What was recorded when it came true, as far as it is recorded still. */
const recordedOf = (
  { becameCharge, becameStatus }: Risk,
  { charges, statuses }: Proceeding,
): Pick<DossierRisk, 'becameCharge' | 'becameStatus'> => {
  const charge = charges.find(({ id }) => id === becameCharge)
  const status = statuses.find(({ id }) => id === becameStatus)
  return {
    becameCharge: charge === undefined ? null : lawOf(charge),
    becameStatus: status === undefined ? null : { status: status.status, since: status.since },
  }
}

/** What is feared of persons who may be named, and what became of it. */
export const risksOf = (rows: readonly Risk[], proceeding: Proceeding, around: Surroundings): DossierRisk[] =>
  rows
    .filter(({ partyId }) => around.isNamed(partyId))
    .map((risk) => {
      const { id, partyId, expects, code, article, part, title, since, fearedBy, basis, state, endedOn } =
        risk
      return {
        person: around.nameOf(partyId),
        saidOf: around.saidOf(partyId),
        expects,
        law: { code, article, part, title },
        since,
        fearedBy,
        basis,
        state,
        endedOn,
        ...recordedOf(risk, proceeding),
        sources: around.sourcesOf('risk', id).sources,
      }
    })
