import { comparableFigures } from '../../../../shared/domain/case/comparable-figures.ts'
import type { DossierFigure } from '../../../../shared/domain/dossier-records.ts'
import type { Figure } from '../../../../shared/domain/kinds/figure.ts'
import type { Surroundings } from './surroundings.ts'

const numberOf = ({ value, min, max, unit }: Figure): DossierFigure['number'] => ({ value, min, max, unit })

/** Published numbers; those about the same stand one after the other, each with whether another of them excludes it. */
export const figuresOf = (rows: readonly Figure[], around: Surroundings): DossierFigure[] => {
  const printed = rows.filter(({ documentId }) => !around.isKeptBack(documentId))
  return comparableFigures(printed).flatMap(({ figures, atOdds }) =>
    figures.map((figure) => {
      const { id, counted, ofWhom, asOf, publishedBy, publishedOn, method } = figure
      const other = printed.find((one) => one.id === figure.comparesWith)
      return {
        number: numberOf(figure),
        counted,
        ofWhom,
        asOf,
        publishedBy,
        publishedOn,
        method,
        comparesWith: other === undefined ? null : numberOf(other),
        isAtOdds: atOdds.has(id),
        paper: around.paperOf(figure.documentId),
        sources: around.sourcesOf('figure', id).sources,
      }
    }),
  )
}
