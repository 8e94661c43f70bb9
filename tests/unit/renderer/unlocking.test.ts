import { describe, expect, it } from 'vitest'
import { typedScript } from '../../../renderer/app/secrets/typed-script.ts'
import { waitAfter } from '../../../renderer/features/unlock/backoff.ts'

describe('after a wrong secret', () => {
  it('the wait doubles up to half a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 100].map(waitAfter)).toEqual([0, 1, 2, 4, 8, 16, 30, 30, 30])
  })
})

describe('the hint beside a hidden passphrase', () => {
  it('tells which letters are being typed', () => {
    expect(
      ['correct horse', 'верный конь', 'дұрыс ат', 'верный horse', '1234 !', ''].map(typedScript),
    ).toEqual(['latin', 'cyrillic', 'cyrillic', 'mixed', 'none', 'none'])
  })
})
