import type * as z from 'zod'
import type { Party, partyInputSchema } from '../../../shared/domain/party.ts'

/** A party as it stands in the form: typed text that the schema has not checked yet. */
export type PartyDraft = z.input<typeof partyInputSchema>

export const EMPTY_PARTY: PartyDraft = {
  kind: 'person',
  names: [{ text: '', kind: 'main' }],
  born: null,
  identityNumber: '',
  contacts: '',
  notes: '',
}

export const draftOfParty = ({ kind, names, born, identityNumber, contacts, notes }: Party): PartyDraft => ({
  kind,
  names: names.map((name) => ({ ...name })),
  born,
  identityNumber,
  contacts,
  notes,
})
