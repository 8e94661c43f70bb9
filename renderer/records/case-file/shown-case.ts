import type { CaseFile } from '../../../shared/domain/case/case-file.ts'
import { type Participant, participantsOf } from './participants.ts'

/** A case with all its parts, as the page of the case shows it. */
export interface ShownCase extends CaseFile {
  /** Everyone the case names, each once: first those with a role, then those whom only another record names. */
  readonly participants: readonly Participant[]
  /** What each of them is called, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** A case file with what follows from it. */
export const shownCase = (file: CaseFile): ShownCase => {
  const inRoles = participantsOf(file.participations)
  const withRole = new Set(inRoles.map(({ partyId }) => partyId))
  const everyone = file.parties.map(
    ({ id, names }): Participant => ({ partyId: id, name: names[0]?.text ?? '' }),
  )
  return {
    ...file,
    participants: [...inRoles, ...everyone.filter(({ partyId }) => !withRole.has(partyId))],
    names: new Map(everyone.map(({ partyId, name }) => [partyId, name])),
  }
}

/** What someone of the case is called. */
export const nameIn = ({ names }: Pick<ShownCase, 'names'>, partyId: string): string =>
  names.get(partyId) ?? ''
