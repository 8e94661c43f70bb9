import type { WorkLimit } from '../../../shared/port/work-limit.ts'

/**
 * What one exhibit and one dossier may cost.
 *
 * Exhibits come from hostile hands: every size is checked before memory is taken for it, and every step
 * has its processor time.
 */
export interface Limits {
  readonly exhibitBytes: number
  readonly exhibitPages: number
  readonly dossierPages: number
  /** Pixels of one picture. */
  readonly pixels: number
  /** Bytes of one page's drawing instructions after inflating. */
  readonly pageContentBytes: number
  /** Bytes of one stream that has to be inflated to be copied. */
  readonly streamBytes: number
  /** Bytes of a Word file after inflating, all parts together, and their number. */
  readonly wordBytes: number
  readonly wordParts: number
  /** Elements of all parts together: a page of text has some hundreds. */
  readonly wordElements: number
  /** Characters of a text exhibit: about a thousand pages. */
  readonly textCharacters: number
  /** What the whole process may weigh more than before the dossier, beside four times what the exhibit at hand weighs. */
  readonly memoryBytes: number
  /** More than that for pictures, texts and Word files, whose pixels, letters and elements are counted before. */
  readonly countedBytes: number
  /** What the process may weigh more than before the dossier, or one WASM memory hold, until the next exhibit gets a new thread. */
  readonly wornBytes: number
  /** One step of one exhibit: opening it, or about forty of its pages. */
  readonly step: WorkLimit
  /** Setting one of our own parts, beside what its letters take: it grows with the case, not with what others sent. */
  readonly typesetting: WorkLimit
}

/** What a letter may cost: some 14 µs where it was measured, so four times that where the machine is slow. */
const LETTER_MS = 0.06

/**
 * What setting one of our own parts may take. Typst takes as long for a letter in a table of thousands of rows as in one of ten, so the
 * time grows with the letters and nothing but them.
 */
export const typesettingLimit = (
  content: unknown,
  { typesetting }: Pick<Limits, 'typesetting'>,
): WorkLimit => ({
  ...typesetting,
  processorMs: typesetting.processorMs + Math.ceil(JSON.stringify(content).length * LETTER_MS),
})

const MIB = 1024 * 1024
const MINUTE_MS = 60_000

export const LIMITS: Limits = Object.freeze({
  exhibitBytes: 200 * MIB,
  exhibitPages: 5_000,
  dossierPages: 50_000,
  pixels: 100_000_000,
  pageContentBytes: 64 * MIB,
  streamBytes: 256 * MIB,
  wordBytes: 200 * MIB,
  wordParts: 2_000,
  wordElements: 8_000_000,
  textCharacters: 3_000_000,
  memoryBytes: 512 * MIB,
  countedBytes: 300 * MIB,
  wornBytes: 400 * MIB,
  step: { processorMs: 20_000, idleMs: 5 * MINUTE_MS },
  typesetting: { processorMs: 120_000, idleMs: 5 * MINUTE_MS },
})
