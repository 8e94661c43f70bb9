import { randomBytes } from 'node:crypto'

/**
 * A new record id: a UUID v7 (RFC 9562 §5.7) without hyphens, whose first 48 bits are the time.
 *
 * @param nowMs milliseconds since 1970
 */
export const newId = (nowMs: number): string => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(nowMs, 0, 6)
  bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f)
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f)
  return bytes.toString('hex')
}
