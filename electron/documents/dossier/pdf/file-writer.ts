import { createHash } from 'node:crypto'
import type { Batch } from '../thread/protocol.ts'
import { pdfHex } from './syntax.ts'

/** Takes the bytes of the file, in order. */
export type Sink = (chunk: Uint8Array) => Promise<void>

/** Small writes are gathered up to this size. */
const GATHER_BYTES = 256 * 1024

/**
 * Writes a PDF file front to back: objects in any order, then the cross-reference table and the trailer
 * (ISO 32000-1, 7.5). Holds nothing but the place of each object.
 */
export class FileWriter {
  readonly #sink: Sink
  readonly #hash = createHash('sha256')
  readonly #places: number[] = [0]
  #nextObject = 1
  #size = 0
  #gathered: Uint8Array[] = []
  #gatheredBytes = 0

  constructor(sink: Sink) {
    this.#sink = sink
  }

  get sizeBytes(): number {
    return this.#size
  }

  /** The number the next object will have. */
  get nextObject(): number {
    return this.#nextObject
  }

  async begin(): Promise<void> {
    // The second line tells transport programs that the file is binary.
    await this.#write(Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1'))
  }

  allocate(): number {
    this.#nextObject += 1
    return this.#nextObject - 1
  }

  async object(objectNumber: number, body: string): Promise<void> {
    this.#places[objectNumber] = this.#size
    await this.#write(Buffer.from(`${objectNumber} 0 obj\n${body}\nendobj\n`, 'latin1'))
  }

  async stream(objectNumber: number, entries: string, bytes: Uint8Array): Promise<void> {
    this.#places[objectNumber] = this.#size
    const head = `${objectNumber} 0 obj\n<<${entries}/Length ${bytes.byteLength}>>\nstream\n`
    await this.#write(Buffer.from(head, 'latin1'))
    await this.#write(bytes)
    await this.#write(Buffer.from('\nendstream\nendobj\n', 'latin1'))
  }

  /** Takes over objects written by the working thread, and its count of object numbers. */
  async batch({ pieces, offsets, nextObject }: Batch): Promise<void> {
    for (let at = 0; at + 1 < offsets.length; at += 2) {
      this.#places[offsets[at] ?? 0] = this.#size + (offsets[at + 1] ?? 0)
    }
    this.#nextObject = nextObject
    for (const piece of pieces) await this.#write(piece)
  }

  /** Writes the end. The file's id is the hash of what was written before it: same content, same id. */
  async end(root: number, info: number): Promise<{ sizeBytes: number; sha256: string }> {
    const id = pdfHex(this.#hash.copy().digest().subarray(0, 16))
    const start = this.#size
    const count = this.#nextObject
    const lines = [`xref\n0 ${count}\n0000000000 65535 f \n`]
    for (let objectNumber = 1; objectNumber < count; objectNumber += 1) {
      const place = this.#places[objectNumber]
      lines.push(
        place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`,
      )
    }
    lines.push(`trailer\n<</Size ${count}/Root ${root} 0 R/Info ${info} 0 R/ID[${id}${id}]>>\n`)
    lines.push(`startxref\n${start}\n%%EOF\n`)
    await this.#write(Buffer.from(lines.join(''), 'latin1'))
    await this.#flush()
    return { sizeBytes: this.#size, sha256: this.#hash.digest('hex') }
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes)
    this.#size += bytes.byteLength
    if (bytes.byteLength >= GATHER_BYTES) {
      await this.#flush()
      await this.#sink(bytes)
      return
    }
    this.#gathered.push(bytes)
    this.#gatheredBytes += bytes.byteLength
    if (this.#gatheredBytes >= GATHER_BYTES) await this.#flush()
  }

  async #flush(): Promise<void> {
    if (this.#gatheredBytes === 0) return
    const chunk = this.#gathered.length === 1 ? this.#gathered[0] : Buffer.concat(this.#gathered)
    this.#gathered = []
    this.#gatheredBytes = 0
    if (chunk !== undefined) await this.#sink(chunk)
  }
}
