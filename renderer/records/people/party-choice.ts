import * as z from 'zod'
import { type PartyId, partyIdSchema } from '../../../shared/domain/ids.ts'
import {
  countSchema,
  isCountOrdered,
  newParty,
  PARTY_SORTS,
  type PartyInput,
  type PartySort,
} from '../../../shared/domain/kinds/party.ts'
import { kindOfName } from '../../../shared/domain/names/body-names.ts'
import type { QuickEntry } from '../../../shared/domain/quick-entry.ts'
import { lineText } from '../../../shared/domain/text.ts'

/** Someone of the vault by id, or a name for which a record will be made; nobody where the name is empty. */
export const partyChoiceSchema = z
  .strictObject({
    partyId: partyIdSchema.nullable(),
    name: lineText(300),
    /** What the new record is of. */
    kind: z.enum(PARTY_SORTS),
    /** How many there are in a new group. */
    countMin: countSchema.nullable().default(null),
    countMax: countSchema.nullable().default(null),
  })
  .refine((choice) => choice.kind !== 'group' || isCountOrdered(choice), { error: 'countsReversed' })

/** The same where somebody has to be named. */
export const requiredPartySchema = partyChoiceSchema.refine(
  ({ partyId, name }) => partyId !== null || name !== '',
  { error: 'required' },
)

/** As it stands in the form, not checked yet. */
export type PartyChoice = z.input<typeof partyChoiceSchema>
export type CheckedParty = z.output<typeof partyChoiceSchema>

export const NOBODY: PartyChoice = { partyId: null, name: '', kind: 'person' }

/** Whether nobody has said of whom the name is: then it is of what it plainly is. */
const isOpen = ({ partyId, name, kind }: PartyChoice): boolean =>
  partyId !== null || kind === kindOfName(name)

/** Of whom the name is, as far as somebody has said. */
export const saidKind = (choice: PartyChoice): PartySort | null => (isOpen(choice) ? null : choice.kind)

/** The choice after something was typed; what somebody has said of it stays said. */
export const typedChoice = (choice: PartyChoice, name: string): PartyChoice => ({
  ...choice,
  partyId: null,
  name,
  kind: isOpen(choice) ? kindOfName(name) : choice.kind,
})

/** What the form shows for a record that names a party by id. */
export const choiceOf = (partyId: PartyId | null, names: ReadonlyMap<string, string>): PartyChoice =>
  partyId === null ? NOBODY : { partyId, name: names.get(partyId) ?? '', kind: 'person' }

/** Whether nobody is named. */
export const isNobody = ({ partyId, name }: CheckedParty): boolean => partyId === null && name === ''

/** The record that is made for whoever is not in the vault. */
export const chosenParty = ({ name, kind, countMin, countMax }: CheckedParty): PartyInput => ({
  ...newParty(name, kind),
  ...(kind === 'group' ? { countMin, countMax } : {}),
})

/** The choice as the opening of a case takes it, with what is known of someone new. */
export const openingParty = (choice: CheckedParty, known: Partial<PartyInput> = {}): QuickEntry['party'] =>
  choice.partyId === null ? { id: null, value: { ...chosenParty(choice), ...known } } : { id: choice.partyId }
