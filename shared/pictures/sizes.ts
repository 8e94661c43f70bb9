/** Pixels of a picture whose decoder makes all of them at once. */
export const MOST_DECODED_PIXELS = 64_000_000

/** Pixels of a picture that is read row by row: what can be gone through while a person waits. */
export const MOST_READ_PIXELS = 2_000_000_000

/** Of a WebP or AVIF for the dossier: its decoder holds them twice over, and the whole process has its limit. */
export const MOST_COPIED_PIXELS = 32_000_000
