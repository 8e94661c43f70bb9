import { dateInPrint } from '../../../../shared/date-words/index.ts'
import type { DossierExhibit } from '../../../../shared/domain/dossier.ts'
import type { DossierPaper, DossierSource, DossierStatus } from '../../../../shared/domain/dossier-parts.ts'
import type { Document } from '../../../../shared/domain/kinds/document.ts'
import type { RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { PartyOfCase } from '../../records/parties-of-case.ts'

/** What the sections of a dossier need to know beside their own records. */
export interface Surroundings {
  /** Empty for whoever may not be named. */
  readonly nameOf: (partyId: string) => string
  /** What words have to agree with. */
  readonly saidOf: (partyId: string) => DossierStatus['saidOf']
  readonly isNamed: (partyId: string) => boolean
  /** Who says what a record says, and whether somebody does who must not be told. */
  readonly sourcesOf: (
    subject: RecordSubject,
    id: string,
  ) => { readonly sources: DossierSource[]; readonly hasHidden: boolean }
  /** How a document that a record names may be called. */
  readonly paperOf: (documentId: string | null) => DossierPaper | null
  /** Whether it is privileged and does not go out. */
  readonly isKeptBack: (documentId: string | null) => boolean
}

const shownName = ({ names }: PartyOfCase): string => names[0]?.text ?? ''

/**
 * A name for each party. Two of one name, a father and a son perhaps, are told apart by their birth, or else by number: under one
 * heading the charges of one would be those of the other.
 */
export const namesApart = (
  parties: ReadonlyMap<string, PartyOfCase>,
  language: Language,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const [shown, same] of Map.groupBy(parties, ([, party]) => shownName(party))) {
    const births = new Set(same.map(([, { born }]) => born))
    for (const [at, [id, { born }]] of same.entries()) {
      const apart = births.size === same.length && born !== null ? dateInPrint(born, language) : at + 1
      names.set(id, same.length === 1 || shown === '' ? shown : `${shown} (${apart})`)
    }
  }
  return names
}

/** One that is an exhibit by its number; one that is privileged and is none not at all, for its title may say too much. */
export const papersIn = (
  documents: readonly Document[],
  exhibits: readonly DossierExhibit[],
): Surroundings['paperOf'] => {
  const known = new Map<string, Document>(documents.map((document) => [document.id, document]))
  const numbers = new Map(exhibits.map(({ documentId, number }) => [documentId, number]))
  return (id) => {
    const document = id === null ? undefined : known.get(id)
    if (document === undefined) return null
    const exhibit = numbers.get(document.id) ?? null
    return exhibit === null && document.isPrivileged ? null : { exhibit, title: document.title }
  }
}
