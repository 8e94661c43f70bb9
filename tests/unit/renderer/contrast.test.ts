import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')

/** The colours of the first rule with a selector. */
const coloursOf = (selector: string): Map<string, string> => {
  const start = css.indexOf(`${selector} {`)
  const rule = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

const light = coloursOf(':root')
const themes = {
  light,
  dark: new Map([...light, ...coloursOf(':root[data-mantine-color-scheme="dark"]')]),
}

/** Relative luminance (WCAG 2.2, definition of the same name). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const SURFACES = ['paper', 'paper-raised', 'paper-sunken', 'hover']

const pairs: readonly (readonly [text: string, surfaces: readonly string[], least: number])[] = [
  ['ink', SURFACES, 7],
  ['ink-soft', ['paper', 'paper-raised'], 7],
  ['ink-soft', SURFACES, 4.5],
  ['ink-faint', SURFACES, 4.5],
  ['accent', SURFACES, 4.5],
  ['red', SURFACES, 4.5],
  ['amber', SURFACES, 4.5],
  ['field-edge', ['paper', 'paper-raised', 'paper-sunken'], 3],
  ['on-accent', ['accent', 'accent-hover'], 4.5],
  ['on-red', ['red', 'red-hover'], 4.5],
  ['accent', ['accent-soft'], 4.5],
  ['red', ['red-soft'], 4.5],
  ['amber', ['amber-soft'], 4.5],
  ['ink', ['accent-soft', 'red-soft', 'amber-soft'], 7],
  ['ink-soft', ['accent-soft'], 4.5],
]

describe.each(Object.entries(themes))('the %s theme', (_, colours) => {
  const hex = (name: string): string => {
    const found = colours.get(name)
    if (found === undefined) throw new Error(`no colour ${name}`)
    return found
  }

  it.each(pairs)('shows %s on %s at a contrast of at least %s', (text, surfaces, least) => {
    const tooFaint = surfaces.filter((surface) => contrast(hex(text), hex(surface)) < least)
    expect(tooFaint).toEqual([])
  })
})
