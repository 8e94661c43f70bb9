import * as z from 'zod'
import { packIdSchema } from './forms.ts'

/** What a law is made of: rules, and the days off by which they are counted. */
export const FILE_KINDS = ['pack', 'calendar'] as const

/** Lists of a pack or a calendar of which single parts can be changed. */
export const PART_LISTS = ['rules', 'triggers', 'sources', 'holidays', 'days', 'moved', 'years'] as const

/** As a pack, a calendar or a part of one is kept: JSON. So long as no file that is read can be longer. */
export const MOST_FILE_SIGNS = 8_000_000
const content = z.string().max(MOST_FILE_SIGNS)

const fileIdShape = { kind: z.enum(FILE_KINDS), file: packIdSchema }

/** What a part of a file is called in it: the id of a rule, the date of a day off, a year. */
const keySchema = z.string().min(1).max(64)

const standing = z.enum(['default', 'used', 'unused'])

/** A pack or a calendar of which the vault keeps more than single parts. */
export const keptFileSchema = z.strictObject({
  ...fileIdShape,
  /** What was brought in; empty where the program has the file itself. */
  content,
  /** Of a pack the calendar by which it counts; empty for the one that is called as the pack is. */
  calendar: z.union([packIdSchema, z.literal('')]),
  /** Of a pack whether cases can be counted by it, and whether it is that of a case which names no country. */
  standing,
})

/** What somebody has changed in a pack or a calendar, one part of it. */
export const keptPartSchema = z.strictObject({
  ...fileIdShape,
  list: z.enum(PART_LISTS),
  key: keySchema,
  /** As the file had it when it was changed; null for what somebody has added. */
  original: content.nullable(),
  /** As it is now; null where it was taken out, or where a rule is only switched off. */
  changed: content.nullable(),
  /** Of a rule: no term is counted by it any more. Deadlines that were keep their working. */
  isOff: z.boolean(),
})

/** All that a vault keeps of its laws: what is not as the program brings it. */
export const keptLawsSchema = z.strictObject({
  files: z.array(keptFileSchema),
  parts: z.array(keptPartSchema),
})

export type FileKind = (typeof FILE_KINDS)[number]
export type PartList = (typeof PART_LISTS)[number]
export type LawStanding = z.infer<typeof standing>
export type KeptFile = Readonly<z.infer<typeof keptFileSchema>>
export type KeptPart = Readonly<z.infer<typeof keptPartSchema>>
export type KeptLaws = { readonly files: readonly KeptFile[]; readonly parts: readonly KeptPart[] }

/** A file by its kind and what it is called. */
export type FileId = Pick<KeptFile, 'kind' | 'file'>

export const isOfFile =
  ({ kind, file }: FileId) =>
  (one: FileId): boolean =>
    one.kind === kind && one.file === file

/** The vault as the program brings it. */
export const NOTHING_KEPT: KeptLaws = { files: [], parts: [] }
