import type { Item, ItemInput } from '../../../../shared/domain/kinds/item.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useEnsureParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { ItemFields } from './ItemFields.tsx'
import { type CheckedItem, draftOfItem, itemFormSchema, newItemDraft, nextItemDraft } from './item-draft.ts'

export interface ItemDialogProps {
  readonly file: ShownCase
  /** The item to change; a new one is made where there is none. */
  readonly item: Item | undefined
  readonly onClose: () => void
}

const useShape = ({ names }: ShownCase) => {
  const ensureParty = useEnsureParty()
  return {
    schema: itemFormSchema,
    draftOf: (item: Item) => draftOfItem(item, names),
    inputOf: async ({ party, ...value }: CheckedItem): Promise<ItemInput> => ({
      ...value,
      partyId: await ensureParty(party),
    }),
  }
}

/** What a thing is, whose, when it was taken, copied, looked at and returned, and where it is now. */
export const ItemDialog = ({ file, item, onClose }: ItemDialogProps) => (
  <RecordDialog
    subject="item"
    record={item}
    shape={useShape(file)}
    start={() => newItemDraft(file.case.id)}
    removal={({ description }) => ({ name: description })}
    another={{ draftAfter: nextItemDraft, focus: 'description' }}
    size="xl"
    onClose={onClose}
  >
    {({ control }) => <ItemFields control={control} file={file} />}
  </RecordDialog>
)
