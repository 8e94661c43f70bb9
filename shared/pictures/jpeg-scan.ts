import type { Jpeg, JpegComponent, JpegFrame } from './jpeg.ts'
import { type HuffmanTable, huffmanTable, ScanBits, ScanEnd } from './jpeg-bits.ts'

const TABLES = 0xc4
const RESTART_INTERVAL = 0xdd
const SCAN = 0xda
const PROGRESSIVE = 0xc2

/** Blocks of a picture whose filled places are remembered, eight bytes each. */
const MOST_BLOCKS = 8_000_000
/** Blocks that are gone through in all scans together; a small file can ask for any number. */
const MOST_STEPS = 200_000_000

/** What is known of a component while its scans are gone through. */
interface Plane {
  readonly component: JpegComponent
  /** Blocks that the picture needs, and those of whole groups. */
  readonly across: number
  readonly down: number
  readonly fullAcross: number
  /** Bits for the places that are not zero; only of pictures that come in steps. */
  readonly filled: Uint8Array | undefined
  /** For each place how many lower bits are still to come; 255 where nothing came. */
  readonly missing: Uint8Array
}

interface ScanPart {
  readonly plane: Plane
  readonly dc: HuffmanTable | undefined
  readonly ac: HuffmanTable | undefined
}

interface Scan {
  readonly parts: readonly ScanPart[]
  readonly first: number
  readonly last: number
  readonly isRefining: boolean
  readonly shift: number
}

class TooMuch extends Error {}

class Progress {
  readonly #frame: JpegFrame
  readonly #planes: readonly Plane[]
  readonly #tables = new Map<number, HuffmanTable>()
  #interval = 0
  #steps = 0
  #endRun = 0

  constructor(frame: JpegFrame) {
    this.#frame = frame
    const mostAcross = Math.max(...frame.components.map(({ across }) => across))
    const mostDown = Math.max(...frame.components.map(({ down }) => down))
    const isInSteps = frame.marker === PROGRESSIVE
    const groups = [
      Math.ceil(frame.width / (8 * mostAcross)),
      Math.ceil(frame.height / (8 * mostDown)),
    ] as const
    const blocks = frame.components.map(({ across, down }) => groups[0] * across * groups[1] * down)
    if (isInSteps && blocks.reduce((sum, count) => sum + count, 0) > MOST_BLOCKS) throw new TooMuch()
    this.#planes = frame.components.map((component, index) => ({
      component,
      across: Math.ceil((frame.width * component.across) / (8 * mostAcross)),
      down: Math.ceil((frame.height * component.down) / (8 * mostDown)),
      fullAcross: groups[0] * component.across,
      filled: isInSteps ? new Uint8Array(8 * (blocks[index] ?? 0)) : undefined,
      missing: new Uint8Array(64).fill(255),
    }))
  }

  /** Whether every place of every component has come in full. */
  get isComplete(): boolean {
    return this.#planes.every(({ missing }) => missing.every((bits) => bits === 0))
  }

  tables(body: Uint8Array): void {
    for (let at = 0; at + 17 <= body.byteLength; ) {
      const counts = body.subarray(at + 1, at + 17)
      const total = counts.reduce((sum, count) => sum + count, 0)
      this.#tables.set(body[at] ?? 0, huffmanTable(counts, body.subarray(at + 17, at + 17 + total)))
      at += 17 + total
    }
  }

  interval(body: Uint8Array): void {
    this.#interval = ((body[0] ?? 0) << 8) | (body[1] ?? 0)
  }

  /** @throws ScanEnd where the scan's data ends before its last block, or is no picture's */
  scan(head: Uint8Array, data: Uint8Array): void {
    const scan = this.#read(head)
    const bits = new ScanBits(data)
    const only = scan.parts.length === 1 ? scan.parts[0] : undefined
    const groups = only === undefined ? this.#groups() : only.plane.across * only.plane.down
    this.#endRun = 0
    for (let group = 0; group < groups; group += 1) {
      if (this.#interval > 0 && group > 0 && group % this.#interval === 0) {
        this.#endRun = 0
        if (!bits.restart()) throw new ScanEnd()
      }
      try {
        this.#group(scan, bits, group)
      } catch (error) {
        // With restarts only what lies before the next one is lost.
        const next = this.#interval > 0 ? (Math.floor(group / this.#interval) + 1) * this.#interval : groups
        if (!(error instanceof ScanEnd) || next >= groups) throw error
        group = next - 1
      }
    }
    for (const { plane } of scan.parts) plane.missing.fill(scan.shift, scan.first, scan.last + 1)
  }

  #groups(): number {
    const [plane] = this.#planes
    if (plane === undefined) return 0
    const across = plane.fullAcross / plane.component.across
    const blocks = Math.max(...this.#frame.components.map(({ down }) => down))
    return across * Math.ceil(this.#frame.height / (8 * blocks))
  }

  #read(head: Uint8Array): Scan {
    const count = head[0] ?? 0
    const at = 1 + 2 * count
    const parts = Array.from({ length: count }, (_, index): ScanPart => {
      const plane = this.#planes.find(({ component }) => component.id === head[1 + 2 * index])
      const tables = head[2 + 2 * index] ?? 0
      if (plane === undefined) throw new ScanEnd()
      return { plane, dc: this.#tables.get(tables >> 4), ac: this.#tables.get(0x10 | (tables & 15)) }
    })
    const isInSteps = this.#frame.marker === PROGRESSIVE
    return {
      parts,
      first: isInSteps ? (head[at] ?? 0) : 0,
      last: isInSteps ? Math.min(63, head[at + 1] ?? 0) : 63,
      isRefining: isInSteps && (head[at + 2] ?? 0) >> 4 !== 0,
      shift: isInSteps ? (head[at + 2] ?? 0) & 15 : 0,
    }
  }

  #group(scan: Scan, bits: ScanBits, group: number): void {
    const [part] = scan.parts
    if (scan.parts.length === 1 && part !== undefined) {
      const { across, fullAcross } = part.plane
      const block = Math.floor(group / across) * fullAcross + (group % across)
      this.#block({ scan, part, bits, block })
      return
    }
    for (const each of scan.parts) {
      const { component, fullAcross } = each.plane
      const groupsAcross = fullAcross / component.across
      const [x, y] = [
        (group % groupsAcross) * component.across,
        Math.floor(group / groupsAcross) * component.down,
      ]
      for (let down = 0; down < component.down; down += 1) {
        for (let across = 0; across < component.across; across += 1) {
          this.#block({ scan, part: each, bits, block: (y + down) * fullAcross + x + across })
        }
      }
    }
  }

  #block({ scan, part: { plane, dc, ac }, bits, block }: BlockAt): void {
    this.#steps += 1
    if (this.#steps > MOST_STEPS) throw new TooMuch()
    if (scan.first === 0) {
      if (scan.isRefining) bits.take(1)
      else {
        if (dc === undefined) throw new ScanEnd()
        bits.take(bits.code(dc) & 15)
      }
      if (this.#frame.marker === PROGRESSIVE) return
    }
    if (ac === undefined) throw new ScanEnd()
    const { filled } = plane
    if (filled === undefined) this.#plain(ac, bits)
    else if (scan.isRefining) this.#refine(scan, { ac, bits, filled, block })
    else this.#begin(scan, { ac, bits, filled, block })
  }

  #plain(ac: HuffmanTable, bits: ScanBits): void {
    for (let place = 1; place < 64; place += 1) {
      const symbol = bits.code(ac)
      const size = symbol & 15
      if (size === 0 && symbol >> 4 !== 15) return
      place += symbol >> 4
      bits.take(size)
    }
  }

  #begin({ first, last }: Scan, { ac, bits, filled, block }: Steps): void {
    if (this.#endRun > 0) {
      this.#endRun -= 1
      return
    }
    for (let place = first; place <= last; place += 1) {
      const symbol = bits.code(ac)
      const [run, size] = [symbol >> 4, symbol & 15]
      if (size === 0 && run < 15) {
        this.#endRun = (1 << run) - 1 + bits.take(run)
        return
      }
      place += run
      if (size > 0) mark(filled, block, place)
      bits.take(size)
    }
  }

  /** Another bit for the places that are filled, and new places (ITU-T T.81 §G.1.2.3). */
  #refine({ first, last }: Scan, { ac, bits, filled, block }: Steps): void {
    let place = first
    while (place <= last && this.#endRun === 0) {
      const symbol = bits.code(ac)
      let run = symbol >> 4
      const isNew = (symbol & 15) > 0
      if (isNew) bits.take(1)
      else if (run < 15) {
        this.#endRun = (1 << run) + bits.take(run)
        break
      }
      for (; place <= last; place += 1) {
        if (isMarked(filled, block, place)) bits.take(1)
        else if (run === 0) break
        else run -= 1
      }
      if (isNew && place <= last) mark(filled, block, place)
      place += 1
    }
    if (this.#endRun === 0) return
    for (; place <= last; place += 1) if (isMarked(filled, block, place)) bits.take(1)
    this.#endRun -= 1
  }
}

interface BlockAt {
  readonly scan: Scan
  readonly part: ScanPart
  readonly bits: ScanBits
  readonly block: number
}

interface Steps {
  readonly ac: HuffmanTable
  readonly bits: ScanBits
  readonly filled: Uint8Array
  readonly block: number
}

const mark = (filled: Uint8Array, block: number, place: number): void => {
  if (place > 63) throw new ScanEnd()
  const at = 8 * block + (place >> 3)
  filled[at] = (filled[at] ?? 0) | (1 << (place & 7))
}

const isMarked = (filled: Uint8Array, block: number, place: number): boolean =>
  (((filled[8 * block + (place >> 3)] ?? 0) >> (place & 7)) & 1) === 1

/**
 * Whether a JPEG with Huffman codes has all of its picture. Its data is gone through code by code, without making pixels of it: a
 * file without an end can be whole, and one with an end can lack half of it. What would take too long counts as whole if it has
 * an end.
 */
export const isWholeJpeg = ({ frame, segments, hasEnd }: Jpeg): boolean => {
  try {
    const progress = new Progress(frame)
    for (const { marker, body, scan } of segments) {
      if (marker === TABLES) progress.tables(body)
      if (marker === RESTART_INTERVAL) progress.interval(body)
      if (marker === SCAN) progress.scan(body, scan)
    }
    return hasEnd || progress.isComplete
  } catch (error) {
    if (error instanceof TooMuch) return hasEnd
    if (error instanceof ScanEnd) return false
    throw error
  }
}
