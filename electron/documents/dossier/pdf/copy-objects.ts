import { zlibSync } from 'fflate'
import type { PDFObject } from 'mupdf'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Limits } from '../limits.ts'
import { ByteList } from './byte-list.ts'
import { inflatedSize } from './inflated-size.ts'
import { type KindName, kindOf, type Rule } from './object-kinds.ts'
import { isPacked, type Packing, packingOf } from './packing.ts'
import { direct, elementsOf, rawBytes, unpackedBytes } from './pdf-object.ts'
import { pdfHex, pdfName, pdfReference } from './syntax.ts'

/** Nesting of arrays and dictionaries inside one object; deeper ones are cut off. */
const DEEPEST = 24

/** Values written for one object; arrays that name each other many times over could otherwise grow without end. */
const MOST_VALUES = 1_000_000

/** Below this size the packer's own tables cost more than packing saves. */
const PACK_FROM_BYTES = 2048

/** Where the copies go. */
export interface CopyTarget {
  /** Takes the next object number. */
  allocate(): number
  /** Takes one object that is complete, without its `n 0 obj` frame. */
  emit(objectNumber: number, body: ByteList): void
  /** Told of every optional-content layer: its number in the exhibit and in the dossier. */
  onLayer(sourceNumber: number, objectNumber: number): void
}

interface Waiting {
  readonly source: PDFObject
  readonly kind: KindName
  readonly objectNumber: number
}

/**
 * Copies what a page draws with, by the allow-list of `object-kinds.ts`, as new objects.
 * An object used by many pages is copied once.
 */
export class ObjectCopier {
  readonly #target: CopyTarget
  readonly #limits: Limits
  readonly #copied = new Map<string, number>()
  readonly #unsafe = new Set<string>()
  readonly #sinceFlush: string[] = []
  #waiting: Waiting[] = []
  #values = 0
  #hasLost = false

  constructor(target: CopyTarget, limits: Limits) {
    this.#target = target
    this.#limits = limits
  }

  /** Whether something to draw with was referred to that is not in the file, or could not be read. */
  get hasLost(): boolean {
    return this.#hasLost
  }

  /** The object as text to stand inside another one; objects it refers to are copied by `flush`. */
  write(source: PDFObject, rule: Rule, depth = 0): string {
    if (depth === 0) this.#values = 0
    this.#values += 1
    if (this.#values > MOST_VALUES) throw new SandyqError('DOCUMENT_TOO_LARGE')
    if (depth > DEEPEST || source.isNull()) return this.#nothing(source, rule)
    if (source.isNumber()) return numberText(source)
    if (source.isName()) return direct(source).toString(true, true)
    if (source.isBoolean()) return source.asBoolean() ? 'true' : 'false'
    if (source.isString()) {
      return rule === 'text' || rule === 'colour' ? pdfHex(source.asByteString()) : 'null'
    }
    if (source.isArray()) return this.#writeArray(source, rule, depth)
    if (source.isDictionary() || source.isStream()) return this.#writeDictionary(source, rule, depth)
    return this.#nothing(source, rule)
  }

  #nothing(source: PDFObject, rule: Rule): string {
    this.#hasLost ||= source.isIndirect() && rule !== 'plain'
    return 'null'
  }

  /** Copies everything that was referred to since the last time. */
  flush(): void {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      this.#target.emit(next.objectNumber, this.#body(next))
    }
    this.#sinceFlush.length = 0
  }

  /**
   * Gives up what was begun since the last `flush`, after an error. Whatever was met since then may lack a part, so that other
   * pages which use it fail too, instead of being shown with something missing.
   */
  abandon(): void {
    for (const key of this.#sinceFlush) this.#unsafe.add(key)
    this.#sinceFlush.length = 0
    this.#waiting = []
  }

  /** The stream's bytes and the entries that say how they are packed; unknown packings are undone first. */
  packed(source: PDFObject): { entries: string; bytes: Uint8Array } {
    const packing = packingOf(source)
    if (packing !== undefined) return { entries: this.#packingEntries(packing), bytes: rawBytes(source) }
    if (!isPacked(source)) return pack(rawBytes(source))
    this.#checkInflated(source)
    return pack(unpackedBytes(source))
  }

  #packingEntries({ filters, parameters }: Packing): string {
    const names = typeof filters === 'string' ? pdfName(filters) : `[${filters.map(pdfName).join('')}]`
    return `/Filter${names}${parameters.isNull() ? '' : `/DecodeParms ${this.write(parameters, 'decoding')}`}`
  }

  #checkInflated(source: PDFObject): void {
    if (inflatedSize(rawBytes(source), this.#limits.streamBytes) > this.#limits.streamBytes) {
      throw new SandyqError('DOCUMENT_TOO_LARGE')
    }
  }

  #writeArray(source: PDFObject, rule: Rule, depth: number): string {
    return `[${elementsOf(source)
      .map((element) => this.write(element, rule === 'mask' ? 'plain' : rule, depth + 1))
      .join(' ')}]`
  }

  #writeDictionary(source: PDFObject, rule: Rule, depth: number): string {
    const kind = kindFor(source, rule)
    if (kind === undefined) return 'null'
    if (!source.isIndirect()) return `<<${this.#entries(source, kind, depth)}>>`
    return pdfReference(this.#numberOf(source, kind))
  }

  #numberOf(source: PDFObject, kind: KindName): number {
    const key = `${source.asIndirect()} ${kind}`
    if (this.#unsafe.has(key)) throw new SandyqError('DOCUMENT_UNREADABLE')
    const known = this.#copied.get(key)
    if (known !== undefined) return known
    const objectNumber = this.#target.allocate()
    this.#copied.set(key, objectNumber)
    this.#sinceFlush.push(key)
    this.#waiting.push({ source, kind, objectNumber })
    if (kind === 'layer') this.#target.onLayer(source.asIndirect(), objectNumber)
    return objectNumber
  }

  #entries(source: PDFObject, kindName: KindName, depth: number): string {
    const kind = kindOf(kindName)
    let text = kindName === 'external' ? '/Type/XObject' : ''
    source.forEach((value, key) => {
      const name = String(key)
      const rule = Object.hasOwn(kind.entries, name) ? kind.entries[name] : kind.any
      if (rule === undefined) return
      const written = this.write(value, rule, depth + 1)
      if (written !== 'null') text += `${pdfName(name)} ${written}`
    })
    return text
  }

  #body({ source, kind }: Waiting): ByteList {
    const body = new ByteList()
    this.#values = 0
    if (!source.isStream()) return body.text(`<<${this.#entries(source, kind, 0)}>>`)
    // The bytes of such a stream lie in another file.
    if (!source.get('F').isNull()) return body.text('null')
    if (kind === 'external') this.#checkPixels(source)
    const { entries, bytes } = this.packed(source)
    return body
      .text(`<<${this.#entries(source, kind, 0)}${entries}/Length ${bytes.byteLength}>>\nstream\n`)
      .bytes(bytes)
      .text('\nendstream')
  }

  #checkPixels(source: PDFObject): void {
    const pixels = source.get('Width').asNumber() * source.get('Height').asNumber()
    // A black-and-white scan takes an eighth of a byte for a pixel.
    const allowed = this.#limits.pixels * (source.get('BitsPerComponent').asNumber() <= 1 ? 8 : 1)
    if (pixels > allowed) throw new SandyqError('DOCUMENT_TOO_LARGE')
  }
}

/** Packs bytes in the same way on every machine: zlib's own output differs between builds of Node. */
export const pack = (bytes: Uint8Array): { entries: string; bytes: Uint8Array } =>
  bytes.byteLength < PACK_FROM_BYTES
    ? { entries: '', bytes }
    : { entries: '/Filter/FlateDecode', bytes: zlibSync(bytes, { level: 6 }) }

const numberText = (source: PDFObject): string => {
  const text = direct(source).toString(true, true).trim()
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(text) ? text : '0'
}

/** What a dictionary or stream is copied as, or undefined where it has no business there. */
const kindFor = (source: PDFObject, rule: Rule): KindName | undefined => {
  if (rule === 'plain' || rule === 'text') return undefined
  if (rule === 'colour') return source.isStream() ? colourStreamKind(source) : colourDictionaryKind(source)
  if (rule === 'mask') return source.isStream() ? 'external' : undefined
  if (rule === 'external') {
    const subtype = source.get('Subtype').asName()
    return source.isStream() && (subtype === 'Image' || subtype === 'Form') ? rule : undefined
  }
  if (rule === 'layer') {
    const type = source.get('Type').asName()
    return type === 'OCG' || type === 'OCMD' ? rule : undefined
  }
  return rule
}

const colourStreamKind = (source: PDFObject): KindName => {
  if (!source.get('FunctionType').isNull()) return 'function'
  return source.get('N').isNull() ? 'binary' : 'colourProfile'
}

const colourDictionaryKind = (source: PDFObject): KindName =>
  source.get('FunctionType').isNull() ? 'colourParameters' : 'function'
