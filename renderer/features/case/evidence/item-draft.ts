import * as z from 'zod'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  blankItem,
  type Item,
  type ItemInput,
  itemInputSchema,
} from '../../../../shared/domain/kinds/item.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import { choiceOf, NOBODY, partyChoiceSchema } from '../../../records/people/party-choice.ts'

const { partyId: _partyId, ...shape } = itemInputSchema.shape

/** In the form the owner may still be a name without a record. */
export const itemFormSchema = z.strictObject({ ...shape, party: partyChoiceSchema })

export type ItemDraft = z.input<typeof itemFormSchema>
export type CheckedItem = z.output<typeof itemFormSchema>

export const draftOfItem = (item: Item, names: ReadonlyMap<string, string>): ItemDraft => {
  const { partyId, ...fields } = fieldsOf<ItemInput>(item)
  return { ...fields, party: choiceOf(partyId, names) }
}

export const newItemDraft = (caseId: CaseId): ItemDraft => {
  const { partyId: _owner, ...blank } = blankItem({ caseId, description: '' })
  return { ...blank, kind: 'device', party: NOBODY }
}

/** The next thing of the same record: of the same owner, taken by the same hands. */
export const nextItemDraft = (saved: CheckedItem): ItemDraft => {
  const { caseId, kind, party, seizedOn, seizedBy, seizedAt, eventId, documentId, state, custody } = saved
  const same = { kind, party, seizedOn, seizedBy, seizedAt, eventId, documentId, state, custody }
  return { ...newItemDraft(caseId), ...same }
}
