import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit,
  IconFileExport,
  IconFileImport,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import type { HistoryAction } from '../../../shared/domain/history.ts'

/** A small picture beside the word for each thing that can be done to a record. */
export const ACTION_ICONS: Readonly<Record<HistoryAction, typeof IconPlus>> = {
  create: IconPlus,
  update: IconPencil,
  remove: IconTrash,
  import: IconFileImport,
  export: IconFileExport,
  merge: IconArrowMerge,
  unmerge: IconArrowsSplit,
  restore: IconArrowBackUp,
}
