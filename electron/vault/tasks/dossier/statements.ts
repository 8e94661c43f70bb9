import type { DossierStatement } from '../../../../shared/domain/dossier-records.ts'
import type { Statement } from '../../../../shared/domain/kinds/statement.ts'
import type { Surroundings } from './surroundings.ts'

/** Words for whoever took it could tell who they are. */
const takerOf = (
  { takenById, takenBy }: Statement,
  { nameOf, isNamed }: Surroundings,
): Pick<DossierStatement, 'taker' | 'takenBy'> => {
  if (takenById === null) return { taker: '', takenBy }
  return isNamed(takenById) ? { taker: nameOf(takenById), takenBy } : { taker: '', takenBy: '' }
}

const statementOf = (
  statement: Statement,
  printed: readonly Statement[],
  around: Surroundings,
): DossierStatement => {
  const { kind, standing, date, time, place, said, circumstances, pressure, lawyer, interpreter } = statement
  const earlier = printed.find(({ id }) => id === statement.withdraws)
  return {
    person: around.nameOf(statement.partyId),
    kind,
    standing,
    date,
    time,
    place,
    ...takerOf(statement, around),
    said,
    withdraws: earlier === undefined ? null : { kind: earlier.kind, date: earlier.date },
    circumstances,
    pressure,
    lawyer,
    interpreter,
    paper: around.paperOf(statement.documentId),
    sources: around.sourcesOf('statement', statement.id).sources,
  }
}

/**
 * What people said before whom, without what is sensitive. Whether it was taken back is said even where the withdrawal itself stays:
 * a confession that stands on paper and nowhere else would be untrue.
 */
export const statementsOf = (rows: readonly Statement[], around: Surroundings): DossierStatement[] => {
  const printed = rows.filter(
    ({ partyId, isSensitive, documentId }) =>
      !isSensitive && around.isNamed(partyId) && !around.isKeptBack(documentId),
  )
  return printed.map((statement) => statementOf(statement, printed, around))
}
