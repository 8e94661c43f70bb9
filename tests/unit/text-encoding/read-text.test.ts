import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ENCODING_NAMES, TEXT_ENCODINGS } from '../../../shared/text-encoding/encodings.ts'
import { guessEncoding, looksLikeText } from '../../../shared/text-encoding/guess-encoding.ts'
import { readText } from '../../../shared/text-encoding/read-text.ts'
import { encodeText } from '../../support/encode-text.ts'
import { guessesOver } from '../../support/guesses.ts'

const paper = (name: string): Uint8Array => readFileSync(`tests/fixtures/papers/${name}`)

describe('a paper whose encoding nobody names', () => {
  it('in KOI8-R is read', () => {
    const { text, ...how } = readText(paper('koi8r.txt'))
    expect(text).toContain('ОБЪЯСНЕНИЕ\nЯ, Касенова Айгерим Сериковна, 1990 года рождения')
    expect(how).toEqual({ encoding: 'koi8-r', isGuessed: true, badBytes: 0 })
  })

  it('in the encoding of Western Windows is read', () => {
    const { text, ...how } = readText(paper('cp1252.txt'))
    expect(text).toContain('Erklärung: Ich, Müller Jürgen, wohnhaft in Köln')
    expect(how).toEqual({ encoding: 'windows-1252', isGuessed: true, badBytes: 0 })
  })

  it('in UTF-16 without a mark is read', () => {
    const { text, ...how } = readText(paper('utf16le-no-mark.txt'))
    expect(text).toContain('ОБЪЯСНЕНИЕ\nЯ, Қасенова Әйгерім')
    expect(how).toEqual({ encoding: 'utf-16le', isGuessed: true, badBytes: 0 })
  })

  it('in UTF-8 with one bad byte keeps all the rest', () => {
    const bytes = paper('utf8-one-bad-byte-at-90k.txt')
    const { text, ...how } = readText(bytes)
    expect(text.match(/\uFFFD/gu)).toHaveLength(1)
    expect(text.startsWith('Показания свидетеля: сотрудники')).toBe(true)
    expect(how).toEqual({ encoding: 'utf-8', isGuessed: false, badBytes: 1 })
    expect(looksLikeText(bytes.subarray(85 * 1024))).toBe(true)
  })

  it.each([40, 120, 1000, 5000])('of %i letters is read in every encoding and language', (length) => {
    const { wrong, tried } = guessesOver({ length, times: 6, seed: length })
    expect(tried).toBeGreaterThan(150)
    expect(wrong).toEqual([])
  })
})

test('a text with a byte order mark is read by it, and the mark is no letter of it', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const) {
    const bytes = encodeText('\uFEFFҚаулы 😀', encoding) ?? new Uint8Array()
    expect(readText(bytes)).toEqual({ text: 'Қаулы 😀', encoding, isGuessed: false, badBytes: 0 })
    expect(looksLikeText(bytes)).toBe(true)
  }
})

test('a short word is read too', () => {
  expect(
    (['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const).map(
      (encoding) => readText(encodeText('Приговор', encoding) ?? new Uint8Array()).text,
    ),
  ).toEqual(['Приговор', 'Приговор', 'Приговор', 'Приговор'])
})

test('a letter above ASCII at the very end is one of the West and no broken one', () => {
  expect(readText(Buffer.from('Caf\xe9', 'latin1'))).toMatchObject({ text: 'Café', encoding: 'windows-1252' })
})

test('letters that an earlier program lost are not counted as bad bytes of this file', () => {
  const bytes = Buffer.concat([Buffer.from('Имя: \uFFFDванов, \uFFFD', 'utf8'), Buffer.from([0xff])])
  expect(readText(bytes)).toMatchObject({ text: 'Имя: \uFFFDванов, \uFFFD\uFFFD', badBytes: 1 })
})

test('a person can say which encoding it is, and no byte makes that fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...TEXT_ENCODINGS), (bytes, as) => {
      expect(readText(bytes, as)).toMatchObject({ encoding: as, isGuessed: false })
      expect(readText(bytes).text.isWellFormed()).toBe(true)
    }),
  )
  expect(Object.keys(ENCODING_NAMES)).toEqual([...TEXT_ENCODINGS])
})

test('what is no text is not called text', () => {
  const others = [
    randomBytes(100_000),
    Buffer.from('7f454c46020101000000', 'hex'),
    Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'),
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64)]),
    Buffer.from('504b0304140000000800', 'hex'),
    paper('photo.heic'),
    paper('chat.webp'),
    paper('birth-dates.xlsx'),
    paper('jpeg-cut.jpg'),
  ]
  expect(others.map((bytes) => looksLikeText(bytes))).toEqual(others.map(() => false))
})

test('a text that a program filled up with zeros, or has one among its letters, is text', () => {
  const text = 'Постановление следователя от 14 марта 2024 года.'
  const written = (['utf-8', 'windows-1251', 'ibm866'] as const).map(
    (encoding) => encodeText(text, encoding) ?? new Uint8Array(),
  )
  const filled = written.map((bytes) => Buffer.concat([bytes, Buffer.alloc(500)]))
  expect(filled.map((bytes) => [looksLikeText(bytes), readText(bytes).text])).toEqual(
    written.map(() => [true, text]),
  )
  const within = Buffer.concat([Buffer.from(text), Buffer.from([0]), Buffer.from(text)])
  expect(looksLikeText(within)).toBe(true)
  expect(readText(within).encoding).toBe('utf-8')
})

test('the doubt grows where two encodings read alike', () => {
  const sure = guessEncoding(
    encodeText('Суд постановил продлить срок содержания под стражей.', 'koi8-r') ?? new Uint8Array(),
  )
  const unsure = guessEncoding(encodeText('СТРАЖА', 'ibm866') ?? new Uint8Array())
  expect(sure.confidence).toBeGreaterThan(0.99)
  expect(unsure.confidence).toBeLessThan(0.9)
})
