import type { PDFDocument, PDFObject } from 'mupdf'
import type { StampFont } from '../thread/protocol.ts'
import type { ObjectCopier } from './copy-objects.ts'
import { elementsOf } from './pdf-object.ts'

/** Code and letter of every pair in a ToUnicode map of two-byte codes (ISO 32000-1, 9.10.3), for letters of one UTF-16 unit. */
const lettersByCode = (map: string): Map<number, string> => {
  const letters = new Map<number, string>()
  for (const [, section = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gsu)) {
    for (const [, code = '', letter = ''] of section.matchAll(/<([\da-f]{4})>\s*<([\da-f]{4})>/giu)) {
      letters.set(Number.parseInt(code, 16), String.fromCharCode(Number.parseInt(letter, 16)))
    }
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gsu)) {
    const ranges = section.matchAll(/<([\da-f]{4})>\s*<([\da-f]{4})>\s*<([\da-f]{4})>/giu)
    for (const [, first = '', last = '', letter = ''] of ranges) {
      const start = Number.parseInt(first, 16)
      for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
        letters.set(code, String.fromCharCode(Number.parseInt(letter, 16) + code - start))
      }
    }
  }
  return letters
}

/** Widths of a CID font (ISO 32000-1, 9.7.4.3), in thousandths of the size. */
const widthsByCode = (font: PDFObject): Map<number, number> => {
  const widths = new Map<number, number>()
  const entries = elementsOf(font.get('W'))
  for (let at = 0; at + 1 < entries.length; ) {
    const first = entries[at]?.asNumber() ?? 0
    const second = entries[at + 1]
    if (second?.isArray() === true) {
      elementsOf(second).forEach((width, index) => {
        widths.set(first + index, width.asNumber())
      })
      at += 2
    } else {
      const last = second?.asNumber() ?? 0
      const width = entries[at + 2]?.asNumber() ?? 0
      for (let code = first; code <= last; code += 1) widths.set(code, width)
      at += 3
    }
  }
  return widths
}

const stampFont = (font: PDFObject, objects: ObjectCopier): StampFont => {
  const letters = lettersByCode(font.get('ToUnicode').readStream().asString())
  const descendant = font.get('DescendantFonts', 0)
  const widths = widthsByCode(descendant)
  const standard = descendant.get('DW').isNumber() ? descendant.get('DW').asNumber() : 1000
  return {
    isBold: font.get('BaseFont').asName().includes('Bold'),
    object: Number.parseInt(objects.write(font, 'font'), 10),
    glyphs: [...letters].map(([code, letter]) => [letter, code, widths.get(code) ?? standard] as const),
  }
}

/** Takes the fonts of our sheet of letters, so that stamps can be written without setting each one in type. */
export const stampFontsOf = (document: PDFDocument, objects: ObjectCopier): StampFont[] => {
  const fonts: StampFont[] = []
  document
    .findPage(0)
    .get('Resources', 'Font')
    .forEach((font) => {
      fonts.push(stampFont(font, objects))
    })
  objects.flush()
  return fonts
}
