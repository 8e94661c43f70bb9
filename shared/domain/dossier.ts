import * as z from 'zod'
import { isoDateSchema, partialDateSchema, timeOfDaySchema } from './dates.ts'
import { dossierLinkedSchema } from './dossier-links.ts'
import {
  dossierDecisionSchema,
  dossierEventSchema,
  dossierSentenceSchema,
  dossierStatusSchema,
  dossierStaySchema,
  printedLaw,
  printedLine,
  printedSources,
  printedText,
} from './dossier-parts.ts'
import {
  dossierFigureSchema,
  dossierInterventionSchema,
  dossierItemSchema,
  dossierRiskSchema,
  dossierStatementSchema,
} from './dossier-records.ts'
import { CASE_KINDS, CASE_STAGES, CASE_STATUSES, CONTEXT_KINDS } from './kinds/case.ts'
import { CHARGE_STATUSES } from './kinds/charge.ts'
import { DOCUMENT_KINDS, MEDIA_TYPES, readAsSchema } from './kinds/document.ts'
import { HEARING_KINDS, HEARING_STATUSES } from './kinds/hearing.ts'
import { ROLES } from './kinds/participation.ts'
import { NAME_KINDS, PARTY_KINDS, SEXES } from './kinds/party.ts'
import { RESTRAINT_ENDS, RESTRAINT_KINDS } from './kinds/restraint.ts'
import { documentLanguageSchema, languageSchema } from './language.ts'
import { partialMomentSchema } from './partial-moment.ts'

/**
 * What goes into a dossier: one plain JSON value.
 *
 * The vault makes it from a case and the user's choices, the document process sets it in type. It holds no markup, no
 * key and no path. An empty text means that nothing is said; every text is capped, so that one field cannot fill a book.
 */

/** Parts of the front matter the user can leave out. Cover and contents are always there. */
export const DOSSIER_SECTIONS = [
  'persons',
  'case',
  'statuses',
  'charges',
  'risks',
  'restraints',
  'stays',
  'events',
  'statements',
  'items',
  'hearings',
  'decisions',
  'sentences',
  'interventions',
  'figures',
  'links',
  'exhibits',
  'manifest',
] as const

/** What the defence fears is its own work: printed where it is asked for, and never by itself. */
const ON_REQUEST: ReadonlySet<DossierSection> = new Set(['risks'])

/** The sections of a dossier that nobody changed. */
export const USUAL_SECTIONS: readonly DossierSection[] = DOSSIER_SECTIONS.filter(
  (section) => !ON_REQUEST.has(section),
)

/** Where the stamp of an exhibit page goes: over the page's lower right corner, or on a strip added below the page. */
export const STAMP_PLACES = ['corner', 'strip'] as const

const line = printedLine
const paragraphs = printedText
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u)

export const dossierPersonSchema = z.strictObject({
  kind: z.enum(PARTY_KINDS),
  sex: z.enum(SEXES),
  /** The first name is the one shown. */
  names: z
    .array(z.strictObject({ text: line, kind: z.enum(NAME_KINDS) }))
    .min(1)
    .max(50),
  /** Persons with the role `client` stand first and are named on the cover. */
  role: z.enum(ROLES),
  /** What the role word leaves open. */
  detail: line,
  born: partialDateSchema.nullable(),
  /** How many a group has, as far as it is known. */
  countMin: z.int().positive().nullable(),
  countMax: z.int().positive().nullable(),
  /** Who says what is recorded of the person; of several entries of one person the first one has them. */
  sources: printedSources,
  /** Who says that the person has this part in the case. */
  roleSources: printedSources,
})

export const dossierChargeSchema = z.strictObject({
  /** Shown name of the person charged. */
  person: line,
  ...printedLaw,
  from: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
  conductDate: partialDateSchema.nullable(),
  announcedOn: partialDateSchema.nullable(),
  /** The charge that this one took the place of. */
  insteadOf: z.strictObject(printedLaw).nullable(),
  status: z.enum(CHARGE_STATUSES),
  sources: printedSources,
})

export const dossierRestraintSchema = z.strictObject({
  /** Shown name of the person under restraint. */
  person: line,
  kind: z.enum(RESTRAINT_KINDS),
  from: partialDateSchema.nullable(),
  /** Detention counts to the minute. */
  fromTime: timeOfDaySchema.nullable(),
  /** The last day as the order says it. */
  until: partialDateSchema.nullable(),
  /** When the measure really ended, and why, as far as somebody wrote it down. */
  endedOn: partialDateSchema.nullable(),
  endedTime: timeOfDaySchema.nullable(),
  endReason: z.enum(RESTRAINT_ENDS),
  place: line,
  /** Body, date and number of the order. */
  order: line,
  isExtension: z.boolean(),
  /** How long it was said to last. */
  termMonths: z.int().positive().nullable(),
  termDays: z.int().positive().nullable(),
  termHours: z.int().positive().nullable(),
  /** The last day that follows from that, where no paper names one, or names another; the rule is `case/restraint-in-force.ts`. */
  computed: z.strictObject({ day: isoDateSchema, time: timeOfDaySchema.nullable() }).nullable(),
  sources: printedSources,
})

export const dossierHearingSchema = z.strictObject({
  when: partialMomentSchema,
  /** Of a hearing that goes on for several days. */
  lastDay: isoDateSchema.nullable(),
  status: z.enum(HEARING_STATUSES),
  kind: z.enum(HEARING_KINDS),
  court: line,
  room: line,
  judge: line,
  purpose: line,
  result: paragraphs,
  sources: printedSources,
})

export const dossierExhibitSchema = z.strictObject({
  /** Printed as "Exhibit 1"; counts from 1 in the order of the list. */
  number: z.int().positive(),
  documentId: z.string().min(1).max(64),
  title: line,
  documentDate: partialDateSchema.nullable(),
  kind: z.enum(DOCUMENT_KINDS),
  language: documentLanguageSchema,
  originalName: z.string().max(1000),
  mediaType: z.enum(MEDIA_TYPES),
  /** In which encoding a text is read. */
  readAs: readAsSchema,
  sizeBytes: z.int().nonnegative(),
  /** Of the original bytes, as taken at intake. The document process checks the bytes it is given against it. */
  sha256: sha256Schema,
  source: line,
})

export const dossierInputSchema = z.strictObject({
  language: languageSchema,
  sections: z.array(z.enum(DOSSIER_SECTIONS)).max(DOSSIER_SECTIONS.length),
  stamp: z.enum(STAMP_PLACES),
  title: line,
  /** The lawyer's own number of the case. */
  caseNumber: line,
  /** What a context file is about; null for a case. */
  context: z.enum(CONTEXT_KINDS).nullable(),
  kind: z.enum(CASE_KINDS),
  stage: z.enum(CASE_STAGES),
  status: z.enum(CASE_STATUSES),
  /** Number in the register of pre-trial investigations. */
  registerNumber: line,
  courtNumber: line,
  /** The court or body that has the case now. */
  authority: line,
  openedOn: partialDateSchema.nullable(),
  /** Who says what is recorded of the case itself. */
  caseSources: printedSources,
  /** The day printed on the cover and written into the file as its date. */
  preparedOn: isoDateSchema,
  recipient: line,
  /** Who made it, as they call themselves. */
  preparedBy: line,
  /** Which one of several it is, as people say it: "2", "for the hearing". */
  version: line,
  confidentiality: line,
  /** What the reader should know first, in the words of whoever made it. */
  summary: paragraphs,
  persons: z.array(dossierPersonSchema).max(500),
  statuses: z.array(dossierStatusSchema).max(1000),
  charges: z.array(dossierChargeSchema).max(1000),
  risks: z.array(dossierRiskSchema).max(1000),
  restraints: z.array(dossierRestraintSchema).max(1000),
  stays: z.array(dossierStaySchema).max(1000),
  events: z.array(dossierEventSchema).max(5000),
  statements: z.array(dossierStatementSchema).max(5000),
  items: z.array(dossierItemSchema).max(5000),
  hearings: z.array(dossierHearingSchema).max(5000),
  decisions: z.array(dossierDecisionSchema).max(1000),
  sentences: z.array(dossierSentenceSchema).max(5000),
  interventions: z.array(dossierInterventionSchema).max(5000),
  figures: z.array(dossierFigureSchema).max(5000),
  links: z.array(dossierLinkedSchema).max(5000),
  exhibits: z.array(dossierExhibitSchema).max(2000),
})

/** Why an exhibit, or some of its pages, is shown as a sheet instead of its content. */
export const EXHIBIT_FAULTS = [
  'empty',
  'too-large',
  'changed',
  'unavailable',
  'password',
  'damaged',
  'unsupported',
  'too-slow',
  // Kinds of file that are known but not set on paper.
  'mail',
  'web-page',
  'drawing',
  'card',
  'archive',
  'office',
  'recording',
] as const

/** `whole`: the pages as they are; `converted`: set anew from text or Word; `partial`: some pages are sheets; `sheet`: all are. */
export const EXHIBIT_STATUSES = ['whole', 'converted', 'partial', 'sheet'] as const

/**
 * What a reader of an exhibit must know beside its pages: something of the file is not on them, or is there otherwise than in the file.
 * What stands in `detail`, where something does, is said with each.
 */
export const EXHIBIT_REMARKS = [
  'repaired',
  /** How many pages a form of Adobe's own kind has is not known; its only page asks for another program. */
  'xfa-form',
  /** A cover around files; their names. */
  'portfolio',
  /** Names of the files inside. */
  'attached-files',
  /** How many. */
  'comments',
  /** How many marks on its pages the file hides. */
  'hidden-marks',
  /** Names of fonts that the file does not bring; faces of ours stand in for them. */
  'font-stand-in',
  /** Names of fonts that the file does not bring, and that nothing stands in for. */
  'font-missing',
  /** The file breaks off. */
  'half-picture',
  /** Its size and the one it is drawn in, in pixels. */
  'drawn-smaller',
  /** On how many pages a tall picture goes on. */
  'over-pages',
  /** Of an animation, or of several pictures in one file, only the first or the main one is printed. */
  'first-picture',
  /** Numbers of pages that could not be read. */
  'pages-left-out',
  /** The name of the encoding. */
  'encoding-guessed',
  /** How many bytes stand for no letter. */
  'bad-bytes',
  'hidden-text',
  'deleted-text',
  'tracked-changes',
  /** They stand once in their section, not on every page. */
  'headers-footers',
  /** They stand after their paragraph, not where they lie on the page. */
  'text-boxes',
  'formulas',
  /** What Word would write anew: today's date, the page's number. */
  'stored-fields',
  /** What of a Word file is not printed: charts, embedded objects, pictures of unknown kinds. */
  'not-shown',
] as const

/** One remark; `detail` is empty where the kind says it all. */
export const exhibitRemarkSchema = z.strictObject({ kind: z.enum(EXHIBIT_REMARKS), detail: line })

/** What came of one exhibit. Running page numbers: the cover is page 1. */
export const exhibitResultSchema = z.strictObject({
  number: z.int().positive(),
  firstPage: z.int().positive(),
  pages: z.int().positive(),
  status: z.enum(EXHIBIT_STATUSES),
  fault: z.enum(EXHIBIT_FAULTS).nullable(),
  remarks: z.array(exhibitRemarkSchema).max(EXHIBIT_REMARKS.length),
})

/** What came of an export. */
export const dossierResultSchema = z.strictObject({
  pages: z.int().positive(),
  sizeBytes: z.int().positive(),
  sha256: sha256Schema,
  exhibits: z.array(exhibitResultSchema),
  /** Letters our fonts do not have; each was printed as a mark, and they are listed in the dossier. */
  missingLetters: z.array(z.string()),
})

/** How far an export has come. */
export const dossierProgressSchema = z.strictObject({
  step: z.enum(['exhibits', 'typesetting', 'writing', 'done']),
  exhibitsDone: z.int().nonnegative(),
  exhibits: z.int().nonnegative(),
  pagesDone: z.int().nonnegative(),
})

export type DossierSection = (typeof DOSSIER_SECTIONS)[number]
export type StampPlace = (typeof STAMP_PLACES)[number]
export type DossierPerson = z.infer<typeof dossierPersonSchema>
export type DossierCharge = z.infer<typeof dossierChargeSchema>
export type DossierRestraint = z.infer<typeof dossierRestraintSchema>
export type DossierHearing = z.infer<typeof dossierHearingSchema>
export type DossierExhibit = z.infer<typeof dossierExhibitSchema>
export type DossierInput = z.infer<typeof dossierInputSchema>
export type ExhibitFault = (typeof EXHIBIT_FAULTS)[number]
export type ExhibitStatus = (typeof EXHIBIT_STATUSES)[number]
export type ExhibitRemark = z.infer<typeof exhibitRemarkSchema>
export type RemarkKind = ExhibitRemark['kind']
export type ExhibitResult = z.infer<typeof exhibitResultSchema>
export type DossierResult = z.infer<typeof dossierResultSchema>
export type DossierProgress = z.infer<typeof dossierProgressSchema>
