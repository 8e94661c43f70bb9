import { useMutation } from '@tanstack/react-query'
import * as z from 'zod'
import { type PartyId, partyIdSchema } from '../../../shared/domain/ids.ts'
import { PARTY_KINDS } from '../../../shared/domain/party.ts'
import { lineText } from '../../../shared/domain/text.ts'
import { api } from '../../app/api.ts'

/** Someone chosen from the vault by id, or a name for which a record will be made. */
export const partyChoiceSchema = z.strictObject({
  partyId: partyIdSchema.nullable(),
  name: lineText(300),
  kind: z.enum(PARTY_KINDS),
})

/** As it stands in the form, not checked yet. */
export type PartyChoice = z.input<typeof partyChoiceSchema>
type CheckedChoice = z.output<typeof partyChoiceSchema>

export const NO_PARTY: PartyChoice = { partyId: null, name: '', kind: 'person' }

/** Gives the id of who was chosen, and makes the record first where the name is a new one. */
export const useEnsureParty = (): ((choice: CheckedChoice) => Promise<PartyId>) => {
  const create = useMutation(api.parties.create.mutationOptions())
  return async ({ partyId, name, kind }) => {
    if (partyId !== null) return partyId
    const party = await create.mutateAsync({
      kind,
      names: [{ text: name, kind: 'main' }],
      born: null,
      identityNumber: '',
      contacts: '',
      notes: '',
    })
    return party.id
  }
}
