import type { PartyId } from '../../../../shared/domain/ids.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { partWorks } from '../../records/part-works.ts'
import { namesOfParties } from '../../records/party.ts'

/** The tasks and notes of no case, in the order in which a case would show them. */
export const readDesk = (work: Casework) => {
  const tasks = partWorks.tasks.listApart(work)
  const notes = partWorks.notes.listApart(work)
  const named = tasks.flatMap(({ partyId }) => partyId ?? [])
  const names = [...namesOfParties(readOf(work), named)].map(([id, name]) => ({ id: id as PartyId, name }))
  return { tasks, notes, names }
}
