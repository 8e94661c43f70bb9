import { type PartyId, partyIdSchema } from '../../../../shared/domain/ids.ts'
import type { NameList } from '../../../../shared/domain/table-import.ts'
import type { Change } from '../../records/change.ts'
import { participations } from '../../records/kinds/participation.ts'
import { partWorks } from '../../records/part-works.ts'
import { listRelations } from '../../records/relation.ts'
import { createRelationIn } from '../people/relations.ts'

/** Gives those of a pasted list their part in the case and their place in the group, within one change; nobody has either twice. */
export class ListPlaces {
  readonly #open: Change
  readonly #list: NameList
  readonly #inCase: Set<string>
  readonly #inGroup: Set<string>

  constructor(open: Change, list: NameList) {
    const { role, groupId } = list
    const known = role === null ? [] : participations.ofCase.list(open.write, role.caseId)
    const members = groupId === null ? [] : listRelations(open.write, groupId)
    this.#open = open
    this.#list = list
    this.#inCase = new Set(known.filter((one) => one.role === role?.role).map(({ partyId }) => partyId))
    this.#inGroup = new Set(
      members.filter(({ kind, toId }) => kind === 'member' && toId === groupId).map(({ fromId }) => fromId),
    )
  }

  /** @throws GROUP_RING where the group is itself within somebody of the list */
  put(id: string): void {
    const partyId = partyIdSchema.parse(id)
    this.#putIntoCase(partyId)
    this.#putIntoGroup(partyId)
  }

  #putIntoCase(partyId: PartyId): void {
    const { role } = this.#list
    if (role === null || this.#inCase.has(partyId)) return
    this.#inCase.add(partyId)
    partWorks.participations.createIn(this.#open, { ...role, partyId, detail: '', since: null, until: null })
  }

  #putIntoGroup(partyId: PartyId): void {
    const { groupId } = this.#list
    if (groupId === null || groupId === partyId || this.#inGroup.has(partyId)) return
    this.#inGroup.add(partyId)
    createRelationIn(this.#open, {
      fromId: partyId,
      toId: groupId,
      kind: 'member',
      detail: '',
      since: null,
      until: null,
      isSensitive: false,
    })
  }
}
