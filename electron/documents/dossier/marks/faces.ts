import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Font } from 'mupdf'
import type { FaceName } from './stand-in.ts'

/** A face of ours that takes the place of a font which a PDF does not bring. */
export interface Face {
  readonly name: FaceName
  readonly bytes: Uint8Array
  readonly font: Font
  /** The glyph of a character; 0 where there is none. */
  glyphOf(character: number): number
  /** Width of a glyph, in parts of the size. */
  widthOf(glyph: number): number
}

/** Reads the faces that are asked for, each once. */
export class Faces {
  readonly #folder: string
  readonly #read = new Map<FaceName, Face>()

  /** @param fontFolder the folder of our fonts, in which `stand-in` lies */
  constructor(fontFolder: string) {
    this.#folder = join(fontFolder, 'stand-in')
  }

  get(name: FaceName): Face {
    const known = this.#read.get(name)
    if (known !== undefined) return known
    const bytes = new Uint8Array(readFileSync(join(this.#folder, `${name}.ttf`)))
    const font = new Font(name, bytes)
    const face: Face = {
      name,
      bytes,
      font,
      glyphOf: (character) => font.encodeCharacter(character),
      widthOf: (glyph) => font.advanceGlyph(glyph),
    }
    this.#read.set(name, face)
    return face
  }
}
