import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { MOST_DOCUMENTS_AT_ONCE } from '../domain/kinds/document.ts'
import { nothing, procedure, tokenSchema } from './base.ts'

/** What is asked for. `save` wants a folder and a name in it. */
export const PICKER_MODES = ['folder', 'files', 'save'] as const

/** Places that every system has under its own path; the page names them in the user's language. */
export const PICKER_PLACES = ['home', 'documents', 'desktop', 'downloads', 'computer', 'removable'] as const

/** A question that waits for its answer. */
export const pickerRequestSchema = z.strictObject({
  /** Names this question; it is void once answered. */
  request: tokenSchema,
  mode: z.enum(PICKER_MODES),
  /** Where to begin. */
  folder: tokenSchema,
  /** For `save`: the name put forward. */
  suggestedName: z.string(),
})

/** One folder as the page may see it: names and tokens, no path. */
export const pickerFolderSchema = z.strictObject({
  folder: tokenSchema,
  name: z.string(),
  /** From the root down to the folder above this one. */
  parents: z.array(z.strictObject({ folder: tokenSchema, name: z.string() })),
  /** Hidden entries are left out; folders first, then files, each by name. At most 5,000. */
  entries: z.array(
    z.strictObject({
      entry: tokenSchema,
      kind: z.enum(['folder', 'file']),
      name: z.string(),
      sizeBytes: z.number(),
    }),
  ),
  places: z.array(z.strictObject({ folder: tokenSchema, place: z.enum(PICKER_PLACES), name: z.string() })),
})

/**
 * Choosing files and folders in a window of ours, where the host has no dialog of its own (a plain Chromium without zenity or
 * kdialog). Main lists the folders; the window sees names and opaque tokens only and never sends a path.
 */
export const filePicker = {
  /** The question that is open, or null; again whenever that changes. */
  watch: procedure.output(eventIterator(pickerRequestSchema.nullable())),
  /** What is in a folder that a token names. FOLDER_NOT_WRITABLE where it cannot be read. */
  list: procedure
    .input(z.strictObject({ request: tokenSchema, folder: tokenSchema }))
    .output(pickerFolderSchema),
  /** `folder` and `files`: the entries chosen. A folder that stands open can be chosen by its own token. */
  choose: procedure
    .input(
      z.strictObject({
        request: tokenSchema,
        entries: z.array(tokenSchema).min(1).max(MOST_DOCUMENTS_AT_ONCE),
      }),
    )
    .output(nothing),
  /** `save`: CONFLICT where the name is taken and `replace` is false; INVALID_INPUT where it is no file name. */
  save: procedure
    .input(
      z.strictObject({
        request: tokenSchema,
        folder: tokenSchema,
        name: z.string().min(1).max(200),
        replace: z.boolean(),
      }),
    )
    .output(nothing),
  cancel: procedure.input(z.strictObject({ request: tokenSchema })).output(nothing),
}

export type PickerMode = (typeof PICKER_MODES)[number]
export type PickerPlace = (typeof PICKER_PLACES)[number]
export type PickerRequest = z.infer<typeof pickerRequestSchema>
export type PickerFolder = z.infer<typeof pickerFolderSchema>
