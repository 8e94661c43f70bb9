import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { api } from '../../app/api.ts'
import { type CheckedParty, chosenParty } from './party-choice.ts'

/**
 * Gives the id of who was chosen, and makes the record first where the name is a new one. Where the next step fails and
 * saving is tried again, a name is not made into a second record.
 */
export const useEnsureParty = (): ((choice: CheckedParty) => Promise<PartyId | null>) => {
  const create = useMutation(api.parties.create.mutationOptions())
  const [made] = useState(() => new Map<string, PartyId>())
  return async (choice) => {
    const { partyId, name } = choice
    if (partyId !== null) return partyId
    if (name === '') return null
    const value = chosenParty(choice)
    const key = JSON.stringify(value)
    const before = made.get(key)
    if (before !== undefined) return before
    const party = await create.mutateAsync(value)
    made.set(key, party.id)
    return party.id
  }
}

/** The same where the schema of the form lets nobody through who is not named. */
export const useRequireParty = (): ((choice: CheckedParty) => Promise<PartyId>) => {
  const ensureParty = useEnsureParty()
  return async (choice) => {
    const partyId = await ensureParty(choice)
    if (partyId === null) throw new Error('the form asks for somebody')
    return partyId
  }
}
