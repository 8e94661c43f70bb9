import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readRtf } from '../../../shared/rtf/read-rtf.ts'

const MANY = 1_000_000

const textOf = (source: string): string => readRtf(Buffer.from(source, 'latin1'), MANY).text

const cyrillic = (text: string, first: number): string =>
  Array.from(text, (letter) => `\\'${(letter.charCodeAt(0) - 0x410 + first).toString(16)}`).join('')

test('a court paper in rich text is read', () => {
  expect(readRtf(readFileSync('tests/fixtures/papers/court.rtf'), MANY)).toEqual({
    text: 'ПОСТАНОВЛЕНИЕ\nСуд постановил: продлить срок содержания под стражей Касеновой А.С. до 14 мая 2024 года.\n',
    hasHidden: false,
    hasDeleted: false,
    hasPictures: false,
    isCut: false,
  })
})

it.each([
  [
    'letters by their number',
    String.raw`{\rtf1\ansi\uc1 \u1178?\u1199?\u-10179?\u-8704? \uc0\u8376 }`,
    'Қү😀 ₸',
  ],
  ['several letters in place of one', String.raw`{\rtf1\uc2\u8364\'80\'80x{\uc0\u8364 }\u8364 ab.}`, '€x€€.'],
  [
    'a font with a code page of its own',
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204{\*\panose 02}Arial CYR;}}\f0\'e9 \f1\'e9}`,
    'é й',
  ],
  ['a file that names no code page', `{\\rtf1\\ansi ${cyrillic('ПРИГОВОР', 0xc0)}}`, 'ПРИГОВОР'],
  ['a file of DOS', `{\\rtf1\\pc ${cyrillic('СУД', 0x80)}}`, 'СУД'],
  [
    'paragraphs, tabs and signs',
    String.raw`{\rtf1 a\par b\tab c\line d\emdash e\~f\{g\}\\h\-i\_j}`,
    'a\nb\tc\nd—e\u00A0f{g}\\hi\u2011j',
  ],
  ['a table', String.raw`{\rtf1\trowd a\cell b\cell\row c\cell d\cell\row}`, 'a\tb\nc\td\n'],
  [
    'a field by its result',
    String.raw`{\rtf1 {\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt words}}}`,
    'words',
  ],
  [
    'labels of lists',
    String.raw`{\rtf1 {\pntext\f0 1.\tab}{\*\pn\pnlvlbody}one\par {\listtext 2.\tab}two}`,
    '1.\tone\n2.\ttwo',
  ],
  [
    'headers and notes as lines of their own',
    String.raw`{\rtf1 {\header Court\par}a{\footnote note}b}`,
    'Court\na\nnote\nb',
  ],
  [
    'text of a box',
    String.raw`{\rtf1 {\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt in the box}}{\shprslt again}}}`,
    'in the box\n',
  ],
  [
    'no tables, pictures or unknown groups',
    String.raw`{\rtf1{\stylesheet{\s0 Normal;}}{\info{\author X}}{\*\unknown Y}{\pict\wmetafile8 0102}a}`,
    'a',
  ],
  ['raw bytes that are announced', String.raw`{\rtf1 {\pict\bin6 }}}}}}}b}`, 'b'],
])('%s is read', (_name, source, text) => {
  expect(textOf(source)).toBe(text)
})

test('what is marked as hidden is left out and told', () => {
  expect(
    readRtf(Buffer.from(String.raw`{\rtf1 a{\v secret}b\v secret\v0 c\v d\plain e}`), MANY),
  ).toMatchObject({
    text: 'abce',
    hasHidden: true,
  })
})

test('what is marked as deleted is left out and told, what was added stays', () => {
  const source = String.raw`{\rtf1 a{\deleted\revauthdel1 old}{\revised\revauth1 new}\deleted gone\deleted0 b\deleted x\plain c}`
  expect(readRtf(Buffer.from(source), MANY)).toMatchObject({
    text: 'anewbc',
    hasHidden: false,
    hasDeleted: true,
  })
})

test('no depth of groups and no bytes make it fail, and no more text comes than is wanted', () => {
  expect(textOf(`{\\rtf1 ${'{'.repeat(2_000_000)}deep${'}'.repeat(2_000_000)}`)).toBe('deep')
  expect(readRtf(Buffer.from(`{\\rtf1 ${'a'.repeat(5_000)}}`), 100)).toMatchObject({
    text: 'a'.repeat(100),
    isCut: true,
  })
  const pieces = fc.constantFrom(
    '{',
    '}',
    '\\',
    "\\'",
    '\\u',
    '\\bin',
    '\\*',
    'fonttbl',
    '-',
    '9',
    ' ',
    '\\f',
    'pict',
    '\\uc',
    'a',
    '\xff',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      expect(textOf(`{\\rtf1${parts.join('')}`).isWellFormed()).toBe(true)
    }),
  )
})
