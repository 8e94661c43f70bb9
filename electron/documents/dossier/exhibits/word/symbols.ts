/** Stands for a sign of a pictorial font that no letter of ours is like. */
export const UNKNOWN_SIGN = '\uFFFD'

/** Adobe's Symbol encoding from its place 0x21 on, as far as there are letters like it. */
const SYMBOL_SIGNS =
  '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const UPPER_SYMBOL_SIGNS = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑'

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x21, '✎'],
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x6c, '●'],
  [0x6d, '○'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '□'],
  [0x72, '□'],
  [0x73, '◊'],
  [0x74, '◊'],
  [0x75, '◊'],
  [0x76, '◊'],
  [0x77, '▪'],
  [0x78, '☒'],
  [0x9e, '·'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa2, '○'],
  [0xa3, '○'],
  [0xa4, '○'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd5, '←'],
  [0xd8, '→'],
  [0xdc, '→'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '→'],
  [0xf0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

const wingdings2: ReadonlyMap<number, string> = new Map([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0x97, '•'],
  [0x98, '•'],
  [0xa3, '☐'],
])

const signOf = (code: number, font: string): string | undefined => {
  if (/^wingdings 2$/iu.test(font)) return wingdings2.get(code)
  if (/^wingdings$/iu.test(font)) return wingdings.get(code)
  if (/^symbol$/iu.test(font)) {
    return code >= 0xa0 ? UPPER_SYMBOL_SIGNS.charAt(code - 0xa0) : SYMBOL_SIGNS.charAt(code - 0x21)
  }
  return undefined
}

const isPictorial = (font: string): boolean => /^(?:wingdings|webdings|symbol$)/iu.test(font)

/** Signs that our fonts lack, by what everyone reads as the same. */
const LIKENESSES: ReadonlyMap<string, string> = new Map([
  ['☐', '[  ]'],
  ['☑', '[×]'],
  ['☒', '[×]'],
  ['✓', '√'],
  ['✔', '√'],
  ['✗', '×'],
  ['✘', '×'],
  ['−', '–'],
  ['∗', '*'],
  ['⋅', '·'],
  ['∑', 'Σ'],
  ['∏', 'Π'],
  ['∼', '~'],
  ['‾', '¯'],
  ['∆', 'Δ'],
  ['Ω', 'Ω'],
  ['➢', '→'],
  ['➔', '→'],
  ['❖', '◊'],
  ['◆', '◊'],
  ['\u2011', '-'],
])

const likeness = (sign: string): string => LIKENESSES.get(sign) ?? sign

/** Word keeps a sign of a pictorial font at a place for private use, or as the letter that lies there. */
const PRIVATE = 0xf000

/** Text as it is read, whatever the font it is written in. */
export const symbolText = (text: string, font: string): string => {
  let read = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isPrivate = code >= PRIVATE && code <= PRIVATE + 0xff
    // A pictorial font has no letters beyond its 256 places: Word takes them from another.
    if (!isPrivate && (code > 0xff || !isPictorial(font))) read += likeness(character)
    else if (character === ' ') read += ' '
    else {
      const place = isPrivate ? code - PRIVATE : code
      // A bullet of a list names its font; without it Symbol is meant.
      const sign = signOf(place, isPictorial(font) ? font : 'Symbol')
      read += sign === undefined || sign === '' ? UNKNOWN_SIGN : likeness(sign)
    }
  }
  return read
}
