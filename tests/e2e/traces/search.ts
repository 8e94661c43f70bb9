import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The three ways in which base64 can hold a text, by where in a group of three bytes it begins; the cut ends are left out. */
const base64Forms = (bytes: Buffer): Buffer[] =>
  [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/u, '')
    return Buffer.from(encoded.slice(shift === 0 ? 0 : shift + 1, -2))
  })

/** A word as it may lie on a disk: UTF-8, UTF-16 in both orders, base64 at each alignment of the two most likely ones. */
export const formsOf = (word: string): Buffer[] => {
  const utf8 = Buffer.from(word)
  const utf16 = Buffer.from(word, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  return [utf8, utf16, swapped, ...base64Forms(utf8), ...base64Forms(utf16)]
}

/** The browser and other programs make and remove files while this looks; one that is gone holds nothing. */
const unlessGone = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return otherwise
  }
}

const filesBelow = (place: string, leftOut: readonly string[]): string[] => {
  if (leftOut.some((folder) => place === folder || place.startsWith(`${folder}${path.sep}`))) return []
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found?.isFile()) return [place]
  if (!found?.isDirectory()) return []
  const names = unlessGone(() => readdirSync(place), [])
  return names.flatMap((name) => filesBelow(path.join(place, name), leftOut))
}

/** The files below these places in whose name or content any of the words stands in any form. */
export const filesWith = (
  words: readonly string[],
  { places, leftOut }: { places: readonly string[]; leftOut: readonly string[] },
): string[] => {
  const forms = words.flatMap(formsOf)
  return places
    .flatMap((place) => filesBelow(place, leftOut))
    .filter((file) => {
      const bytes = unlessGone(() => readFileSync(file), Buffer.alloc(0))
      const content = Buffer.concat([Buffer.from(path.basename(file)), bytes])
      return forms.some((form) => content.includes(form))
    })
}
