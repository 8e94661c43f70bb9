import { randomBytes } from 'node:crypto'

const MAX_COUNT = 0xfff

/** The time and the count of the last id of this process. */
const last = { ms: 0, count: 0 }

const advance = (nowMs: number): void => {
  if (nowMs > last.ms) {
    last.ms = nowMs
    last.count = 0
  } else if (last.count < MAX_COUNT) {
    last.count += 1
  } else {
    last.ms += 1
    last.count = 0
  }
}

/**
 * A new record id: a UUID v7 (RFC 9562 §5.7) without hyphens, whose first 48 bits are the time. The next 12 count the ids of
 * one millisecond (§6.2, method 1), so that records made in one change sort in the order in which they were made; a clock
 * that is put back does not change that.
 *
 * @param nowMs milliseconds since 1970
 */
export const newId = (nowMs: number): string => {
  advance(nowMs)
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last.ms, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f)
  return bytes.toString('hex')
}
