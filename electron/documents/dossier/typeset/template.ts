/** The Typst templates we ship, by file name. Nothing else is ever compiled. */
export const PRINT_TEMPLATES = [
  'comments',
  'front',
  'sheets',
  'stamp-letters',
  'table',
  'text',
  'word',
] as const
export type PrintTemplate = (typeof PRINT_TEMPLATES)[number]
