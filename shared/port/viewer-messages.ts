import * as z from 'zod'
import { MEDIA_TYPES, readAsSchema } from '../domain/kinds/document.ts'
import { languageSchema } from '../domain/language.ts'
import { TEXT_ENCODINGS } from '../text-encoding/encodings.ts'

/** What the frame has to say to the reader, in the language of the page; `{}` in `page` stands for its number. */
export const viewerWordsSchema = z.strictObject({
  xfa: z.string(),
  portfolio: z.string(),
  leftOut: z.string(),
  halfPicture: z.string(),
  smallerPicture: z.string(),
  mainPicture: z.string(),
  files: z.string(),
  comments: z.string(),
  page: z.string(),
  rich: z.string(),
  hidden: z.string(),
  deleted: z.string(),
  close: z.string(),
})

/**
 * What the page and the viewer frame say to each other by `postMessage`.
 *
 * The viewer parses what hostile hands may have made, so the page believes it nothing but the few words of
 * `fromViewerSchema`: no text of the document, no address, no markup ever comes back.
 */
export const toViewerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('show'),
    bytes: z.instanceof(ArrayBuffer),
    mediaType: z.enum(MEDIA_TYPES),
    /** In which encoding a text is read. */
    readAs: readAsSchema,
    isDark: z.boolean(),
    /** Spoken by screen readers as the name of an image. */
    title: z.string(),
    language: languageSchema,
    words: viewerWordsSchema,
    /** What opened the document before; empty where nothing is kept. */
    password: z.string().max(1_000),
  }),
  z.strictObject({ kind: z.literal('theme'), isDark: z.boolean() }),
  z.strictObject({ kind: z.literal('zoom'), to: z.enum(['in', 'out', 'width', 'page']) }),
  z.strictObject({ kind: z.literal('rotate') }),
  z.strictObject({ kind: z.literal('go'), page: z.int().min(1) }),
  /** An empty text ends the search. */
  z.strictObject({
    kind: z.literal('find'),
    text: z.string().max(200),
    direction: z.enum(['first', 'next', 'previous']),
  }),
  z.strictObject({ kind: z.literal('password'), text: z.string().max(1_000) }),
])

/** Keys that work everywhere in the program and so must leave the frame. */
const VIEWER_KEYS = ['lock', 'palette', 'find', 'back', 'help', 'next', 'previous'] as const

export const fromViewerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('shown'), pages: z.int().min(1).max(1_000_000) }),
  /** How a text was read: in which encoding, whether that was guessed, and how many of its bytes stand for no letter. */
  z.strictObject({
    kind: z.literal('read'),
    encoding: z.enum(TEXT_ENCODINGS),
    isGuessed: z.boolean(),
    badBytes: z.int().min(0),
  }),
  /** What was recorded as text is something else by its bytes, and is not shown. */
  z.strictObject({ kind: z.literal('foreign'), mediaType: z.enum(MEDIA_TYPES) }),
  z.strictObject({ kind: z.literal('position'), page: z.int().min(1), zoomPercent: z.int().min(1) }),
  z.strictObject({ kind: z.literal('found'), current: z.int().min(0), total: z.int().min(0) }),
  z.strictObject({ kind: z.literal('needs-password'), wasWrong: z.boolean() }),
  z.strictObject({ kind: z.literal('failed'), code: z.enum(['DOCUMENT_UNREADABLE', 'DOCUMENT_TOO_LARGE']) }),
  z.strictObject({ kind: z.literal('key'), key: z.enum(VIEWER_KEYS) }),
  /**
   * Somebody reads: puts off the idle lock, as touching the page does. A frame taken over by a document could say it
   * for ever; the lock key, sleep and screen lock do not depend on it.
   */
  z.strictObject({ kind: z.literal('touched') }),
])

export type ToViewer = z.infer<typeof toViewerSchema>
export type FromViewer = z.infer<typeof fromViewerSchema>
export type ViewerWords = z.infer<typeof viewerWordsSchema>
export type ViewerKey = (typeof VIEWER_KEYS)[number]
