import * as z from 'zod'

/**
 * What goes into a dossier: one plain JSON value.
 *
 * The vault makes it from a case and the user's choices, the document process sets it in type. It holds no markup, no
 * key and no path. Every text is capped, so that one field cannot fill a book.
 */

/** Languages a dossier can be set in. */
export const DOSSIER_LANGUAGES = ['en', 'ru', 'kk'] as const

/** Parts of the front matter the user can leave out. Cover and contents are always there. */
export const DOSSIER_SECTIONS = [
  'persons',
  'case',
  'charges',
  'restraints',
  'hearings',
  'exhibits',
  'manifest',
] as const

/** Where the stamp of an exhibit page goes: over the page's lower right corner, or on a strip added below it. */
export const STAMP_PLACES = ['corner', 'strip'] as const

const DAY = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?`
const DATE = new RegExp(`^(?:${DAY}~?|\\.\\./${DAY}|${DAY}/\\.\\.|${DAY}/${DAY})$`)

/**
 * A date as precise as it is known, in a subset of EDTF (ISO 8601-2): `2022`, `2022-07`, `2022-07-15`,
 * `2022-07-15T10:30` (civil time of the place), `2022-07~` about, `../2022-07-15` before, `2022-07-15/..` after,
 * `2022-07-01/2022-07-15` between.
 */
export const dossierDateSchema = z.string().max(40).regex(DATE)

const line = z.string().max(300)
const text = z.string().max(4000)
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A kind, role, status or measure: a code the dossier has words for (`electron/documents/dossier/words`) is printed
 * in the dossier's language, anything else is printed as it is.
 */
const termSchema = z.string().max(200)

export const dossierNameSchema = z.strictObject({
  text: line,
  /** `official`, `document`, `latin`, `former`, `alias`, `press` … or the user's own word. */
  kind: termSchema.optional(),
})

export const dossierPersonSchema = z.strictObject({
  /** The first name is the preferred one. */
  names: z.array(dossierNameSchema).min(1).max(20),
  role: termSchema,
  /** A client is listed before everyone else and named on the cover. */
  isClient: z.boolean().optional(),
  birth: dossierDateSchema.optional(),
  citizenship: line.optional(),
  status: termSchema.optional(),
  note: text.optional(),
})

export const dossierChargeSchema = z.strictObject({
  /** The person's preferred name. */
  person: line.optional(),
  /** The code of law, as it is to be printed: "CC RK", "УК РК", "ҚР ҚК". */
  code: line.optional(),
  article: line.optional(),
  part: line.optional(),
  title: line,
  from: dossierDateSchema.optional(),
  until: dossierDateSchema.optional(),
  status: termSchema.optional(),
  note: text.optional(),
})

export const dossierRestraintSchema = z.strictObject({
  person: line.optional(),
  kind: termSchema,
  from: dossierDateSchema,
  until: dossierDateSchema.optional(),
  place: line.optional(),
  /** Who ordered it, when, under which number. */
  order: line.optional(),
  /** True when this line extends the one before it. */
  isExtension: z.boolean().optional(),
  note: text.optional(),
})

export const dossierHearingSchema = z.strictObject({
  when: dossierDateSchema,
  court: line.optional(),
  judge: line.optional(),
  room: line.optional(),
  kind: termSchema.optional(),
  purpose: text.optional(),
  result: text.optional(),
})

export const dossierExhibitSchema = z.strictObject({
  /** As printed: "1", "2", "3a". */
  number: z.string().min(1).max(12),
  documentId: z.string().min(1).max(64),
  title: line,
  documentDate: dossierDateSchema.optional(),
  kind: termSchema.optional(),
  /** BCP 47 code ("ru", "kk", "en") or the user's own word. */
  language: termSchema.optional(),
  originalName: line,
  mediaType: z.string().max(120),
  sizeBytes: z.int().nonnegative(),
  /** Of the original bytes, as taken at intake. The document process checks the bytes it is given against it. */
  sha256: sha256Schema,
  source: line.optional(),
})

export const dossierInputSchema = z.strictObject({
  language: z.enum(DOSSIER_LANGUAGES),
  sections: z.array(z.enum(DOSSIER_SECTIONS)).max(DOSSIER_SECTIONS.length),
  stamp: z.enum(STAMP_PLACES),
  title: line,
  /** The lawyer's own number of the case. */
  caseNumber: line.optional(),
  kind: termSchema.optional(),
  stage: termSchema.optional(),
  status: termSchema.optional(),
  /** Numbers given by authorities: register of investigations, court. */
  authorityNumbers: z.array(z.strictObject({ label: termSchema, number: line })).max(20),
  summary: z.string().max(20_000).optional(),
  /** The day printed on the cover and written into the file as its date, `YYYY-MM-DD`. */
  preparedOn: z.iso.date(),
  preparedBy: line.optional(),
  purpose: line.optional(),
  recipient: line.optional(),
  confidentiality: line.optional(),
  contact: text.optional(),
  persons: z.array(dossierPersonSchema).max(200),
  charges: z.array(dossierChargeSchema).max(500),
  restraints: z.array(dossierRestraintSchema).max(500),
  hearings: z.array(dossierHearingSchema).max(2000),
  exhibits: z.array(dossierExhibitSchema).max(2000),
})

/** Why an exhibit, or some of its pages, are shown as a sheet instead of their content. */
export const EXHIBIT_FAULTS = [
  'EMPTY',
  'TOO_LARGE',
  'CHANGED',
  'UNREADABLE_BYTES',
  'PASSWORD',
  'DAMAGED',
  'UNSUPPORTED',
  'TOO_SLOW',
] as const

/** `whole`: every page as it is; `converted`: set anew from text or Word; `partial`: some pages are sheets; `sheet`: none could be shown. */
export const EXHIBIT_STATUSES = ['whole', 'converted', 'partial', 'sheet'] as const

/** What came of one exhibit: its place in the dossier (running page numbers, first page of the dossier is 1). */
export const dossierExhibitResultSchema = z.strictObject({
  number: z.string(),
  firstPage: z.int().positive(),
  pages: z.int().positive(),
  status: z.enum(EXHIBIT_STATUSES),
  fault: z.enum(EXHIBIT_FAULTS).optional(),
})

/** What came of an export: written to the audit log and shown to the user. */
export const dossierResultSchema = z.strictObject({
  pages: z.int().positive(),
  sizeBytes: z.int().positive(),
  sha256: sha256Schema,
  exhibits: z.array(dossierExhibitResultSchema),
  /** Letters our fonts do not have; each was printed as a mark and is listed in the dossier. */
  missingLetters: z.array(z.string()),
})

/** How far an export has come. Exhibits are counted from 0 to `exhibits`. */
export const dossierProgressSchema = z.strictObject({
  step: z.enum(['exhibits', 'typesetting', 'writing', 'done']),
  exhibitsDone: z.int().nonnegative(),
  exhibits: z.int().nonnegative(),
  pagesDone: z.int().nonnegative(),
})

export type DossierLanguage = (typeof DOSSIER_LANGUAGES)[number]
export type DossierSection = (typeof DOSSIER_SECTIONS)[number]
export type DossierDate = z.infer<typeof dossierDateSchema>
export type DossierPerson = z.infer<typeof dossierPersonSchema>
export type DossierCharge = z.infer<typeof dossierChargeSchema>
export type DossierRestraint = z.infer<typeof dossierRestraintSchema>
export type DossierHearing = z.infer<typeof dossierHearingSchema>
export type DossierExhibit = z.infer<typeof dossierExhibitSchema>
export type DossierInput = z.infer<typeof dossierInputSchema>
export type ExhibitFault = (typeof EXHIBIT_FAULTS)[number]
export type ExhibitStatus = (typeof EXHIBIT_STATUSES)[number]
export type DossierExhibitResult = z.infer<typeof dossierExhibitResultSchema>
export type DossierResult = z.infer<typeof dossierResultSchema>
export type DossierProgress = z.infer<typeof dossierProgressSchema>
