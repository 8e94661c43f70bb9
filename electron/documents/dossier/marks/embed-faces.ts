import type { PDFDocument, PDFObject } from 'mupdf'
import { inflatedSize } from '../pdf/inflated-size.ts'
import { elementsOf, rawBytes, unpackedBytes } from '../pdf/pdf-object.ts'
import type { Face, Faces } from './faces.ts'
import { isOfSigns, nameIn, numberIn, plainFontName, standInFor } from './stand-in.ts'
import { readToUnicode } from './to-unicode.ts'

/** Objects of the largest file that is looked through for fonts. */
const MOST_OBJECTS = 300_000
const MOST_MAP_BYTES = 2 * 1024 * 1024

const SYMBOLIC = 1 << 2
const NONSYMBOLIC = 1 << 5

/** Names of Cyrillic letters in an encoding (Adobe Glyph List). Every reader has a face for the others. */
const CYRILLIC_NAME = /^(afii10\d{3}|uni0[45]|u0?0[45]|.+cyrillic)/iu

const isCyrillic = (character: number): boolean => character >= 0x400 && character < 0x530

/** Names of the fonts that were put in, and of those for which nothing could be. */
export interface FontsBrought {
  readonly standIns: ReadonlySet<string>
  readonly missing: ReadonlySet<string>
}

const isEmbedded = (font: PDFObject): boolean =>
  ['FontFile', 'FontFile2', 'FontFile3'].some((key) => !font.get('FontDescriptor', key).isNull())

const flagsOf = (font: PDFObject): number => numberIn(font.get('FontDescriptor', 'Flags'))

const differencesOf = (font: PDFObject): string[] => {
  const list = font.get('Encoding', 'Differences')
  return list.isArray() ? elementsOf(list).map(nameIn) : []
}

/** Puts our faces into one document, each at most once. */
class Embedding {
  readonly standIns = new Set<string>()
  readonly missing = new Set<string>()
  readonly #document: PDFDocument
  readonly #faces: Faces
  readonly #files = new Map<string, PDFObject>()

  constructor(document: PDFDocument, faces: Faces) {
    this.#document = document
    this.#faces = faces
  }

  font(font: PDFObject): void {
    const subtype = nameIn(font.get('Subtype'))
    if (subtype === 'Type0') this.#composite(font)
    else if (subtype === 'Type1' || subtype === 'TrueType' || subtype === 'MMType1') this.#simple(font)
  }

  #fileOf(face: Face): PDFObject {
    const known = this.#files.get(face.name)
    if (known !== undefined) return known
    const file = this.#document.addStream(face.bytes, { Length1: face.bytes.byteLength })
    this.#files.set(face.name, file)
    return file
  }

  /** A simple font keeps its codes, its widths and its names of letters, by which the glyphs of ours are found. */
  #simple(font: PDFObject): void {
    const name = plainFontName(font)
    if (isEmbedded(font) || isOfSigns(name)) return
    if (!differencesOf(font).some((letter) => CYRILLIC_NAME.test(letter))) return
    const face = this.#faces.get(standInFor(name, flagsOf(font)))
    font.put('Subtype', this.#document.newName('TrueType'))
    if (!font.get('Widths').isArray()) this.#giveWidths(font, face)
    font.put('FontDescriptor', this.#descriptor(name, face, flagsOf(font)))
    this.standIns.add(name)
  }

  #descriptor(name: string, face: Face, flags: number): PDFObject {
    const document = this.#document
    return document.addObject({
      Type: document.newName('FontDescriptor'),
      FontName: document.newName(name),
      Flags: (flags & ~SYMBOLIC) | NONSYMBOLIC,
      FontBBox: [-500, -300, 1500, 1100],
      ItalicAngle: face.name.includes('Italic') ? -12 : 0,
      Ascent: 905,
      Descent: -212,
      CapHeight: 700,
      StemV: face.name.includes('Bold') ? 140 : 80,
      FontFile2: this.#fileOf(face),
    })
  }

  /** Only the standard fourteen fonts may leave their widths out; ours are as wide. */
  #giveWidths(font: PDFObject, face: Face): void {
    const characters = [
      ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code)),
    ]
    const names = new Map<number, string>()
    let code = 0
    for (const element of elementsOf(font.get('Encoding', 'Differences'))) {
      if (element.isNumber()) code = element.asNumber()
      else names.set(code++, nameIn(element))
    }
    const widths = characters.map((character, at) => {
      const letter = names.get(at)
      const named = letter === undefined ? character.codePointAt(0) : cyrillicOf(letter)
      return Math.round(face.widthOf(face.glyphOf(named ?? 0x430)) * 1000)
    })
    font.put('FirstChar', 0)
    font.put('LastChar', 255)
    font.put('Widths', widths)
  }

  /** A font of many letters is written by numbers of glyphs; which letter each is only its map for copying says. */
  #composite(font: PDFObject): void {
    const descendant = font.get('DescendantFonts', 0)
    const name = plainFontName(font)
    if (!descendant.isDictionary() || isEmbedded(descendant) || isOfSigns(name)) return
    const letters = this.#lettersOf(font)
    if (letters.size === 0) {
      this.missing.add(name)
      return
    }
    if (![...letters.values()].some(isCyrillic)) return
    const face = this.#faces.get(standInFor(name, flagsOf(descendant)))
    const map = new Uint8Array((Math.max(...letters.keys()) + 1) * 2)
    const view = new DataView(map.buffer)
    for (const [code, character] of letters) view.setUint16(code * 2, face.glyphOf(character))
    descendant.put('Subtype', this.#document.newName('CIDFontType2'))
    descendant.put('CIDToGIDMap', this.#document.addStream(map, {}))
    descendant.put('FontDescriptor', this.#descriptor(name, face, flagsOf(descendant)))
    this.standIns.add(name)
  }

  #lettersOf(font: PDFObject): ReadonlyMap<number, number> {
    const map = font.get('ToUnicode')
    if (!/^Identity-/u.test(nameIn(font.get('Encoding'))) || !map.isStream()) return new Map()
    if (inflatedSize(rawBytes(map), MOST_MAP_BYTES) > MOST_MAP_BYTES) return new Map()
    return readToUnicode(Buffer.from(unpackedBytes(map)).toString('latin1'))
  }
}

/** The Cyrillic letters of the Adobe Glyph List, which are numbered in the order of the alphabet, and names that are their own number. */
const cyrillicOf = (name: string): number | undefined => {
  const own = /^(?:uni|u)([\dA-F]{4})$/u.exec(name)?.[1]
  if (own !== undefined) return Number.parseInt(own, 16)
  const number = Number(/^afii(10\d{3})$/u.exec(name)?.[1])
  if (number === 10023 || number === 10071) return number === 10023 ? 0x401 : 0x451
  if (number >= 10017 && number <= 10049) return 0x410 + number - 10017 - (number > 10023 ? 1 : 0)
  if (number >= 10065 && number <= 10097) return 0x430 + number - 10065 - (number > 10071 ? 1 : 0)
  return undefined
}

/** Fonts stand by themselves or inside lists of resources. */
const fontsIn = (object: PDFObject): PDFObject[] => {
  if (nameIn(object.get('Type')) === 'Font') return [object]
  const lists = [object.get('Font'), object.get('Resources', 'Font'), object.get('DR', 'Font')]
  return lists.flatMap((list) => {
    const found: PDFObject[] = []
    if (list.isDictionary()) list.forEach((font) => void (font.isDictionary() && found.push(font.resolve())))
    return found
  })
}

/**
 * Gives Cyrillic fonts that the file only names a face of ours with the same widths: what a reader of the dossier has is not known, and many
 * have none.
 */
export const embedFaces = (document: PDFDocument, faces: Faces): FontsBrought => {
  const embedding = new Embedding(document, faces)
  const count = document.countObjects()
  for (let number = 1; number < count && count <= MOST_OBJECTS; number += 1) {
    const object = document.newIndirect(number).resolve()
    if (!object.isDictionary()) continue
    for (const font of fontsIn(object)) embedding.font(font)
  }
  return embedding
}
