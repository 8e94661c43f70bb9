import type { PickerFolder } from '../../shared/contract/file-picker.ts'

export type Entry = PickerFolder['entries'][number]

/** How a file was clicked: alone, added to the others, or as the end of a stretch. */
export interface Click {
  readonly isAdded: boolean
  readonly isStretch: boolean
}

/** The marked files after one more click; `last` is the file clicked before. */
export const afterClick = (
  files: readonly Entry[],
  marked: ReadonlySet<string>,
  { entry, last, click }: { entry: Entry; last: string | undefined; click: Click },
): ReadonlySet<string> => {
  if (click.isStretch && last !== undefined) {
    const at = [files.findIndex((file) => file.entry === last), files.indexOf(entry)].sort((a, b) => a - b)
    return new Set(files.slice(at[0], (at[1] ?? 0) + 1).map((file) => file.entry))
  }
  if (!click.isAdded) return new Set([entry.entry])
  const next = new Set(marked)
  if (!next.delete(entry.entry)) next.add(entry.entry)
  return next
}
