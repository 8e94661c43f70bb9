/** Grounds of Word's marker pen (ECMA-376 part 1, 17.18.40); those that are dark are drawn lighter, or ink would not be read on them. */
const MARKERS: Readonly<Record<string, string>> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  blue: '#0000ff',
  red: '#ff0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#c0c0c0',
  black: '#000000',
}

const HEX = /^#?([0-9a-f]{6})$/iu

const partsOf = (colour: string): readonly number[] | undefined => {
  const hex = HEX.exec(colour)?.[1]
  return hex === undefined ? undefined : [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** How light a colour is for the eye, from 0 to 1. */
const lightness = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  (0.299 * red + 0.587 * green + 0.114 * blue) / 255

const hexOf = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Letters lighter than this are taken for written in white, which paper does not show. */
const WHITE = 0.97
const LIGHTEST_INK = 0.62
const DARKEST_GROUND = 0.8

export const isWhite = (colour: string | undefined): boolean => {
  const parts = colour === undefined ? undefined : partsOf(colour)
  return parts !== undefined && lightness(parts) > WHITE
}

/** A colour letters can be printed in, undefined for ink. */
export const inkColour = (colour: string | undefined): string | undefined => {
  const parts = colour === undefined ? undefined : partsOf(colour)
  if (parts === undefined || lightness(parts) > LIGHTEST_INK) return undefined
  return Math.max(...parts) < 48 ? undefined : hexOf(parts)
}

/** A ground that ink can be read on, undefined for paper. */
export const groundColour = (colour: string | undefined): string | undefined => {
  const parts = colour === undefined ? undefined : partsOf(MARKERS[colour] ?? colour)
  if (parts === undefined) return undefined
  const light = lightness(parts)
  if (light > WHITE) return undefined
  const share = light >= DARKEST_GROUND ? 0 : (DARKEST_GROUND - light) / (1 - light)
  return hexOf(parts.map((part) => part + (255 - part) * share))
}
