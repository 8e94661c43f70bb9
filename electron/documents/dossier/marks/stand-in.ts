import type { PDFObject } from 'mupdf'

export type FaceFamily = 'Tinos' | 'Arimo' | 'Cousine'
export type FaceName = `${FaceFamily}-${'Regular' | 'Bold' | 'Italic' | 'BoldItalic'}`

/** Flags of a font descriptor (ISO 32000-2 table 121). */
const FIXED_PITCH = 1 << 0
const SERIF = 1 << 1
const ITALIC = 1 << 6
const FORCE_BOLD = 1 << 18

/** A name says more than the flags, which programs set carelessly. */
const FAMILIES: readonly (readonly [RegExp, FaceFamily])[] = [
  [/times|roman|(?<!sans)serif|georgia|garamond|cambria|bookman|palatino|tinos/iu, 'Tinos'],
  [/courier|mono|console|consolas|typewriter/iu, 'Cousine'],
  [/arial|helv|calibri|tahoma|verdana|segoe|sans/iu, 'Arimo'],
]

/** Fonts of signs rather than of letters: no face of ours stands for them. */
export const isOfSigns = (name: string): boolean =>
  /symbol|dingbat|zadb|wingding|webding|marlett/iu.test(name)

const familyOf = (name: string, flags: number): FaceFamily => {
  const named = FAMILIES.find(([pattern]) => pattern.test(name))
  if (named !== undefined) return named[1]
  if ((flags & FIXED_PITCH) !== 0) return 'Cousine'
  return (flags & SERIF) !== 0 ? 'Tinos' : 'Arimo'
}

/** The face that is nearest to a font by its name and flags. */
export const standInFor = (name: string, flags = 0): FaceName => {
  const isBold = /bold|black|heavy|demi/iu.test(name) || (flags & FORCE_BOLD) !== 0
  const isItalic = /italic|oblique/iu.test(name) || (flags & ITALIC) !== 0
  const family = familyOf(name, flags)
  if (isBold && isItalic) return `${family}-BoldItalic`
  if (isBold) return `${family}-Bold`
  return isItalic ? `${family}-Italic` : `${family}-Regular`
}

export const nameIn = (value: PDFObject): string => (value.isName() ? value.asName() : '')

export const numberIn = (value: PDFObject, otherwise = 0): number =>
  value.isNumber() ? value.asNumber() : otherwise

/** Without the six letters that mark a subset. */
export const plainFontName = (font: PDFObject): string =>
  nameIn(font.get('BaseFont')).replace(/^[A-Z]{6}\+/u, '')
