import { expect, test } from 'vitest'
import { ONE_BYTE_ENCODINGS, ONE_BYTE_UNITS } from '../../../shared/text-encoding/one-byte-tables.ts'

const read = (units: Uint16Array): string => String.fromCharCode(...units)

test.each(ONE_BYTE_ENCODINGS.filter((encoding) => encoding !== 'kz-1048'))(
  'the table of %s is that of the Encoding Standard, control characters left out',
  (encoding) => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const standard = new TextDecoder(encoding).decode(all).replace(/[\u0080-\u009F]/gu, '\uFFFD')
    expect(read(ONE_BYTE_UNITS[encoding])).toBe(standard)
  },
)

test('the table of KZ-1048 is that of windows-1251 with the Kazakh letters of its registration', () => {
  const differing = [...ONE_BYTE_UNITS['kz-1048'].entries()].filter(
    ([byte, unit]) => ONE_BYTE_UNITS['windows-1251'][byte] !== unit,
  )
  expect(
    differing.map(([byte, unit]) => `${byte.toString(16)} ${String.fromCharCode(unit)}`).join(', '),
  ).toBe('8d Қ, 8e Һ, 9d қ, 9e һ, a1 Ұ, a2 ұ, a3 Ә, a5 Ө, aa Ғ, af Ү, b4 ө, ba ғ, bc ә, bd Ң, be ң, bf ү')
})
