import type { NameReasonCode } from './reasons.ts'

/** What two spellings of one name can differ in without being two names, and what speaks for one person beside the name. */
const SPELLING: ReadonlySet<NameReasonCode> = new Set([
  'same-text',
  'same-sounds',
  'script',
  'look-alikes',
  'order',
  'joined',
  'older-form',
  'patronymic-same',
  'patronymic-form',
  'patronymic-missing',
  'initial-only',
  'birth-same',
  'identity-same',
])

/** Whether two spellings say one name: in any script and order, with or without a patronymic, with initials. Two people can bear it. */
export const isSameName = ({
  verdict,
  codes,
}: {
  readonly verdict: 'match' | 'review'
  readonly codes: readonly NameReasonCode[]
}): boolean => {
  // A surname alone is read as the rest of a name joined.
  if (codes.includes('joined') && codes.includes('patronymic-missing')) return false
  return verdict === 'match' || codes.every((code) => SPELLING.has(code))
}
