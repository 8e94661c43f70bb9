/** Groups in a recovery key (`docs/vault-format.md` §7). */
export const RECOVERY_KEY_GROUPS = 8
/** Digits in a group: five carry 16 bits, the sixth checks them and the group's place. */
export const RECOVERY_KEY_GROUP_DIGITS = 6
/** Bytes of the key itself. */
export const RECOVERY_KEY_BYTES = 16

/** How one group of a typed recovery key looks, so that the page can point at the one to correct. */
export type RecoveryKeyGroupState = 'empty' | 'incomplete' | 'mistyped' | 'good'

/** Damm's totally anti-symmetric quasigroup of order 10 (H. M. Damm, doctoral thesis, Marburg 2004); a row per interim digit. */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

/** Damm's interim digit after all digits; 0 for digits that end with their right check digit. */
const dammOf = (digits: string): number => {
  let interim = 0
  for (const digit of digits) interim = Number(QUASIGROUP[interim]?.[Number(digit)])
  return interim
}

/** The group's number (1–8) takes part, so that two exchanged groups are found as well. */
const withPlace = (index: number, digits: string): string => `${index + 1}${digits}`

const formatGroup = (index: number, value: number): string => {
  const digits = String(value).padStart(RECOVERY_KEY_GROUP_DIGITS - 1, '0')
  return `${digits}${dammOf(withPlace(index, digits))}`
}

/** Writes 16 bytes as eight groups of six digits joined by hyphens. */
export const formatRecoveryKey = (key: Uint8Array): string => {
  if (key.length !== RECOVERY_KEY_BYTES) throw new RangeError('A recovery key has 16 bytes')
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength)
  return Array.from({ length: RECOVERY_KEY_GROUPS }, (_, index) =>
    formatGroup(index, view.getUint16(index * 2)),
  ).join('-')
}

/** Judges one group by itself. `index` counts from 0. */
export const checkRecoveryKeyGroup = (index: number, digits: string): RecoveryKeyGroupState => {
  if (digits === '') return 'empty'
  if (!/^[0-9]+$/.test(digits)) return 'mistyped'
  if (digits.length < RECOVERY_KEY_GROUP_DIGITS) return 'incomplete'
  if (digits.length > RECOVERY_KEY_GROUP_DIGITS) return 'mistyped'
  const isInRange = Number(digits.slice(0, -1)) <= 0xffff
  return isInRange && dammOf(withPlace(index, digits)) === 0 ? 'good' : 'mistyped'
}

/**
 * Cuts what was typed or pasted into groups. Any separators are taken; where the separated pieces are not groups but
 * the digits are complete or were typed in one piece, they are cut every six digits.
 */
export const splitRecoveryKey = (typed: string): string[] => {
  const pieces = typed.normalize('NFKC').match(/[0-9]+/g) ?? []
  const digits = pieces.join('')
  const areGroups = pieces.length > 1 && pieces.every((piece) => piece.length <= RECOVERY_KEY_GROUP_DIGITS)
  const isComplete = digits.length === RECOVERY_KEY_GROUPS * RECOVERY_KEY_GROUP_DIGITS
  if (areGroups && !(isComplete && pieces.length !== RECOVERY_KEY_GROUPS)) return pieces
  return digits.match(/[0-9]{1,6}/g) ?? []
}

/** One state for each of the eight groups of what was typed. */
export const checkRecoveryKey = (typed: string): RecoveryKeyGroupState[] => {
  const groups = splitRecoveryKey(typed)
  return Array.from({ length: RECOVERY_KEY_GROUPS }, (_, index) =>
    checkRecoveryKeyGroup(index, groups[index] ?? ''),
  )
}

/** The 16 bytes of a typed recovery key, or undefined when any group is wrong or there are too many. */
export const parseRecoveryKey = (typed: string): Uint8Array | undefined => {
  const groups = splitRecoveryKey(typed)
  if (groups.length !== RECOVERY_KEY_GROUPS) return undefined
  if (!groups.every((digits, index) => checkRecoveryKeyGroup(index, digits) === 'good')) return undefined
  const key = new Uint8Array(RECOVERY_KEY_BYTES)
  const view = new DataView(key.buffer)
  for (const [index, digits] of groups.entries()) view.setUint16(index * 2, Number(digits.slice(0, -1)))
  return key
}
