/**
 * What one exhibit and one dossier may cost.
 *
 * Exhibits come from hostile hands: every size is checked before memory is taken for it, and every step has its time.
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
  /** Characters of a text exhibit: about a thousand pages. */
  readonly textCharacters: number
  /** Time of one step of one exhibit: opening it, or about forty of its pages. */
  readonly stepMs: number
  /** Time for setting the front matter. */
  readonly typesettingMs: number
}

const MIB = 1024 * 1024

export const LIMITS: Limits = Object.freeze({
  exhibitBytes: 200 * MIB,
  exhibitPages: 5_000,
  dossierPages: 50_000,
  pixels: 100_000_000,
  pageContentBytes: 64 * MIB,
  streamBytes: 256 * MIB,
  wordBytes: 200 * MIB,
  wordParts: 2_000,
  textCharacters: 3_000_000,
  stepMs: 20_000,
  typesettingMs: 120_000,
})
