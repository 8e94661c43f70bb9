/** About three lines of the dialog; with less than this to gain nothing is folded. */
const MAX_LENGTH = 220
const MAX_LINES = 5
const WORTH_FOLDING = 80

/** The beginning that stands for a long text; undefined where all of it can be shown. */
export const foldedPart = (text: string): string | undefined => {
  const lines = text.split('\n')
  const few = lines.slice(0, MAX_LINES).join('\n')
  const isShort = text.length <= MAX_LENGTH + WORTH_FOLDING && lines.length <= MAX_LINES
  if (isShort) return
  return `${few.slice(0, MAX_LENGTH).toWellFormed().trimEnd()}…`
}
