import * as z from 'zod'

/**
 * Text as people enter it, made safe to keep without changing what it says.
 *
 * Kept: markup, right-to-left and zero-width marks, any script; they are shown as text and isolated where shown.
 * Taken out: control characters (NUL among them) and halves of surrogate pairs, which no font shows and SQLite
 * or a PDF may trip over. Put into NFC so that two spellings of `й` are one.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )

/** One line of text, trimmed; at most `max` UTF-16 units after cleaning. */
export const lineText = (max: number) =>
  z
    .string()
    .max(max * 2)
    .transform((text) =>
      cleanText(text)
        .replace(/[\n\t]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(max))

/** One line that must say something. */
export const requiredLine = (max: number) => lineText(max).pipe(z.string().min(1))

/** Several lines of text; at most `max` UTF-16 units after cleaning. */
export const longText = (max: number) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(max))
