import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  checkRecoveryKey,
  checkRecoveryKeyGroup,
  formatRecoveryKey,
  parseRecoveryKey,
  splitRecoveryKey,
} from '../../shared/domain/recovery-key.ts'

const SAMPLES = 40
const keys = Array.from({ length: SAMPLES }, () => new Uint8Array(randomBytes(16)))
const groupsOf = (key: Uint8Array): string[] => formatRecoveryKey(key).split('-')

const singleDigitErrors = (group: string): string[] =>
  [...group].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => group.slice(0, at) + other + group.slice(at + 1)),
  )

const neighbourSwaps = (group: string): string[] =>
  [...group.slice(1)].flatMap((right, at) => {
    const left = group[at] ?? ''
    return left === right ? [] : [group.slice(0, at) + right + left + group.slice(at + 2)]
  })

describe('the recovery key', () => {
  it('is written as eight groups of six digits and read back to the same bytes', () => {
    for (const key of keys) {
      expect(formatRecoveryKey(key)).toMatch(/^\d{6}(-\d{6}){7}$/)
      expect(parseRecoveryKey(formatRecoveryKey(key))).toEqual(key)
    }
  })

  it('has the check digits that the format document defines', () => {
    const zeros = formatRecoveryKey(new Uint8Array(16))
    expect(zeros.split('-').map((group) => group.slice(0, 5))).toEqual(Array(8).fill('00000'))
    expect(new Set(zeros.split('-')).size).toBeGreaterThan(1)
  })

  it('finds every single wrong digit, in the group where it is', () => {
    for (const key of keys) {
      for (const [index, group] of groupsOf(key).entries()) {
        for (const wrong of singleDigitErrors(group))
          expect(checkRecoveryKeyGroup(index, wrong)).toBe('mistyped')
      }
    }
  })

  it('finds every swap of neighbouring digits, in the group where it is', () => {
    for (const key of keys) {
      for (const [index, group] of groupsOf(key).entries()) {
        for (const wrong of neighbourSwaps(group))
          expect(checkRecoveryKeyGroup(index, wrong)).toBe('mistyped')
      }
    }
  })

  it('finds two exchanged groups', () => {
    for (const key of keys) {
      const groups = groupsOf(key)
      for (let left = 0; left < 8; left += 1) {
        for (let right = left + 1; right < 8; right += 1) {
          const exchanged = groups.with(left, groups[right] ?? '').with(right, groups[left] ?? '')
          expect(parseRecoveryKey(exchanged.join(' '))).toBeUndefined()
        }
      }
    }
  })

  it('accepts spaces, dashes of any kind, line breaks, full-width digits, or no separators at all', () => {
    const key = keys[0] ?? new Uint8Array(16)
    const groups = groupsOf(key)
    const fullWidth = groups.join('').replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    for (const typed of [
      groups.join(' '),
      groups.join(' – '),
      groups.join('\r\n'),
      groups.join(''),
      fullWidth,
    ]) {
      expect(parseRecoveryKey(typed)).toEqual(key)
    }
  })

  it('reads a complete key whose digits were grouped differently', () => {
    const key = keys[1] ?? new Uint8Array(16)
    const byFour = groupsOf(key).join('').match(/\d{4}/g)?.join(' ') ?? ''
    expect(parseRecoveryKey(byFour)).toEqual(key)
  })

  it('tells for each group whether it is good, wrong, unfinished or still empty', () => {
    const groups = groupsOf(keys[2] ?? new Uint8Array(16))
    const [first = '', second = '', third = ''] = groups
    const wrong = singleDigitErrors(second)[0] ?? ''
    const typed = `${first}-${wrong}-${third.slice(0, 3)}`
    expect(checkRecoveryKey(typed)).toEqual([
      'good',
      'mistyped',
      'incomplete',
      'empty',
      'empty',
      'empty',
      'empty',
      'empty',
    ])
  })

  it('refuses what is too short, too long or has a group above 65535', () => {
    const typed = formatRecoveryKey(keys[3] ?? new Uint8Array(16))
    expect(parseRecoveryKey('')).toBeUndefined()
    expect(parseRecoveryKey(typed.slice(0, -1))).toBeUndefined()
    expect(parseRecoveryKey(`${typed}-000000`)).toBeUndefined()
    const tooHigh = Array.from({ length: 10 }, (_, check) => checkRecoveryKeyGroup(0, `65536${check}`))
    expect(new Set(tooHigh)).toEqual(new Set(['mistyped']))
    expect(splitRecoveryKey('слово')).toEqual([])
  })
})
