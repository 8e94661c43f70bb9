import { BLACK_RUNS, LONGEST, LONGEST_MODE, MODE_TABLE, type RunTable, WHITE_RUNS } from './ccitt-codes.ts'

/** How a fax is packed. */
export interface FaxCoding {
  /** `rows`: each row by itself from a byte on (TIFF's kind 2); `g3`: rows with marks between them; `g4`: each row by the one above. */
  readonly kind: 'rows' | 'g3' | 'g4'
  /** Rows of `g3` may stand by the one above; a bit before each says so. */
  readonly hasTwoDimensions: boolean
  readonly width: number
  readonly rows: number
}

class DamagedRow extends Error {}

class Bits {
  readonly #bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isOver(): boolean {
    return this.at >= this.#bytes.byteLength * 8
  }

  /** Up to 16 bits, zeros behind the end. */
  peek(count: number): number {
    const byte = this.at >> 3
    const bytes = this.#bytes
    const three = ((bytes[byte] ?? 0) << 16) | ((bytes[byte + 1] ?? 0) << 8) | (bytes[byte + 2] ?? 0)
    return (three >> (24 - (this.at & 7) - count)) & ((1 << count) - 1)
  }

  align(): void {
    this.at = (this.at + 7) & ~7
  }

  /** Goes past the mark of a row's beginning, eleven zeros or more and a one; false where something else comes first. */
  skipMark(): boolean {
    if (this.peek(11) !== 0) return false
    const from = this.at
    this.at += 11
    while (!this.isOver && this.peek(1) === 0) this.at += 1
    if (this.isOver) {
      this.at = from
      return false
    }
    this.at += 1
    return true
  }

  /** Goes to the next mark; false where there is none. */
  findMark(): boolean {
    while (!this.isOver && this.peek(12) !== 1) this.at += 1
    return !this.isOver
  }
}

const readRun = (bits: Bits, table: RunTable): number => {
  let run = 0
  for (;;) {
    const entry = table[bits.peek(LONGEST)] ?? 0
    if (entry === 0 || bits.isOver) throw new DamagedRow()
    bits.at += entry & 15
    run += entry >> 4
    if (entry >> 4 < 64) return run
  }
}

/** Where the colour changes in a row, from white on; closed by the width. */
type Changes = number[]

const runRow = (bits: Bits, width: number): Changes => {
  const changes: Changes = []
  let x = 0
  for (let isBlack = false; x < width; isBlack = !isBlack) {
    x += readRun(bits, isBlack ? BLACK_RUNS : WHITE_RUNS)
    if (x > width) throw new DamagedRow()
    changes.push(x)
  }
  return changes
}

const relativeRow = (bits: Bits, above: Changes, width: number): Changes => {
  const changes: Changes = []
  let x = 0
  let isStart = true
  let place = 0
  while (x < width) {
    const isBlack = changes.length % 2 === 1
    // The first change above to the right of here, towards the other colour; a row may begin with one at its very edge.
    const here = isStart ? -1 : x
    while (place > 0 && (above[place - 1] ?? width) > here) place -= 1
    while (place < above.length && (above[place] ?? width) <= here) place += 1
    if ((place % 2 === 1) !== isBlack) place += 1
    const [mode, length] = MODE_TABLE[bits.peek(LONGEST_MODE)] ?? []
    if (mode === undefined || length === undefined || bits.isOver) throw new DamagedRow()
    bits.at += length
    if (mode === 'pass') x = above[place + 1] ?? width
    else if (mode === 'horizontal') {
      const first = x + readRun(bits, isBlack ? BLACK_RUNS : WHITE_RUNS)
      x = first + readRun(bits, isBlack ? WHITE_RUNS : BLACK_RUNS)
      changes.push(first, x)
    } else {
      const next = (above[place] ?? width) + mode
      if (next < x) throw new DamagedRow()
      x = next
      changes.push(x)
    }
    if (x > width) throw new DamagedRow()
    isStart = false
  }
  return changes
}

/** Sets the bits from `from` to `to`. */
const blacken = (row: Uint8Array, from: number, to: number): void => {
  const [first, last] = [from >> 3, to >> 3]
  const [head, tail] = [0xff >> (from & 7), ~(0xff >> (to & 7)) & 0xff]
  if (first === last) {
    row[first] = (row[first] ?? 0) | (head & tail)
    return
  }
  row[first] = (row[first] ?? 0) | head
  row.fill(0xff, first + 1, last)
  if (tail !== 0) row[last] = (row[last] ?? 0) | tail
}

const draw = (changes: Changes, width: number, row: Uint8Array): void => {
  for (let place = 0; place < changes.length; place += 2) {
    blacken(row, changes[place] ?? width, Math.min(changes[place + 1] ?? width, width))
  }
}

/** Two marks in a row end a page; up to six are written. */
const skipMarks = (bits: Bits, hasTwoDimensions: boolean): { count: number; isOneDimensional: boolean } => {
  let [count, isOneDimensional] = [0, true]
  while (count < 6 && bits.skipMark()) {
    count += 1
    if (hasTwoDimensions) {
      isOneDimensional = bits.peek(1) === 1
      bits.at += 1
    }
  }
  return { count, isOneDimensional }
}

/**
 * Unpacks a fax into rows of one bit for a pixel, 1 being black. Tells how many rows came: fewer where the data breaks off. A row of
 * `g3` that is damaged repeats the one above, as fax machines do; in `g4` nothing after it can be known.
 */
export const unpackFax = (
  packed: Uint8Array,
  { kind, hasTwoDimensions, width, rows }: FaxCoding,
  out: Uint8Array,
): number => {
  const stride = Math.ceil(width / 8)
  const bits = new Bits(packed)
  let above: Changes = [width]
  for (let y = 0; y < rows; y += 1) {
    let isRelative = kind === 'g4'
    if (kind === 'rows') bits.align()
    if (kind === 'g3') {
      const { count, isOneDimensional } = skipMarks(bits, hasTwoDimensions)
      if (count > 1 && y > 0) return y
      isRelative = hasTwoDimensions && !isOneDimensional
    }
    if (bits.isOver) return y
    try {
      above = isRelative ? relativeRow(bits, above, width) : runRow(bits, width)
    } catch (error) {
      if (!(error instanceof DamagedRow)) throw error
      if (kind !== 'g3' || !bits.findMark()) return y
    }
    draw(above, width, out.subarray(y * stride, (y + 1) * stride))
  }
  return rows
}
