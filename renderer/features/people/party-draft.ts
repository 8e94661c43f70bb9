import type * as z from 'zod'
import { blankParty, type PartyName, type partyInputSchema } from '../../../shared/domain/kinds/party.ts'

/** A party as it stands in the form: typed text that the schema has not checked yet. */
export type PartyDraft = z.input<typeof partyInputSchema>

export const EMPTY_PARTY: PartyDraft = blankParty('')

/** A further spelling before anything is known of it. */
export const NEW_NAME: Pick<PartyName, 'kind' | 'language' | 'source' | 'text'> = {
  text: '',
  kind: 'document',
  language: '',
  source: '',
}
