import type { DossierIntervention } from '../../../../shared/domain/dossier-records.ts'
import { type Intervention, namedOnce } from '../../../../shared/domain/kinds/intervention.ts'
import type { Surroundings } from './surroundings.ts'

type Named = Intervention['authors']

const namesOf = (list: Named, { nameOf, isNamed }: Surroundings): string[] =>
  namedOnce(list)
    .filter((id) => isNamed(id))
    .map((id) => nameOf(id))
    .filter((name) => name !== '')

const areAllNamed = (list: Named, { isNamed }: Surroundings): boolean =>
  list.every(({ partyId }) => isNamed(partyId))

/** For somebody, and for nobody who may be named. */
const isForHiddenAlone = ({ beneficiaries }: Intervention, { isNamed }: Surroundings): boolean =>
  beneficiaries.length > 0 && beneficiaries.every(({ partyId }) => !isNamed(partyId))

const interventionOf = (intervention: Intervention, around: Surroundings): DossierIntervention => {
  const { kind, title, date, countMin, countMax, text, answer, answeredOn, followUpUntil } = intervention
  const { authors, authorWords, addressees, addresseeWords, beneficiaries } = intervention
  // Words beside somebody who may not be named could tell who that is, and so could the names below the letter.
  const areOpen = { authors: areAllNamed(authors, around), addressees: areAllNamed(addressees, around) }
  return {
    kind,
    title,
    date,
    authors: namesOf(authors, around),
    authorWords: areOpen.authors ? authorWords : '',
    countMin,
    countMax,
    signatories: areOpen.authors ? intervention.signatories : '',
    addressees: namesOf(addressees, around),
    addresseeWords: areOpen.addressees ? addresseeWords : '',
    beneficiaries: namesOf(beneficiaries, around),
    text,
    paper: around.paperOf(intervention.documentId),
    answer,
    answeredOn,
    answerText: around.isKeptBack(intervention.answerDocumentId) ? '' : intervention.answerText,
    answerPaper: around.paperOf(intervention.answerDocumentId),
    followUpUntil,
    sources: around.sourcesOf('intervention', intervention.id).sources,
  }
}

/** Who wrote or spoke to whom and for whom, without what is sensitive. */
export const interventionsOf = (rows: readonly Intervention[], around: Surroundings): DossierIntervention[] =>
  rows
    .filter((row) => !row.isSensitive && !around.isKeptBack(row.documentId) && !isForHiddenAlone(row, around))
    .map((row) => interventionOf(row, around))
