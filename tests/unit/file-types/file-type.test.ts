import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { showLetters } from '../../../renderer/viewer/letters.ts'
import { fileTypeOf } from '../../../shared/file-types/file-type.ts'
import type { FromViewer } from '../../../shared/port/viewer-messages.ts'
import { encodeText } from '../../support/encode-text.ts'
import { FOREIGN_FILES } from '../../support/foreign-files.ts'

const bytesOf = (content: string): Uint8Array => Buffer.from(content, 'utf8')
const hex = (digits: string): Uint8Array =>
  Buffer.concat([Buffer.from(digits.replaceAll(' ', ''), 'hex'), Buffer.alloc(32)])

it.each(Object.entries(FOREIGN_FILES))(
  '%s is known for what it is, in every encoding',
  (_name, { text, type }) => {
    const written = (['utf-8', 'utf-16le', 'windows-1251'] as const).map((encoding) =>
      encodeText(`${text}`, encoding),
    )
    expect(written.map((bytes) => fileTypeOf(bytes ?? new Uint8Array(), ''))).toEqual([type, type, type])
    expect(fileTypeOf(bytesOf(`\uFEFF${text}`), '')).toBe(type)
  },
)

it('rich text is known, whatever its name', () => {
  expect(fileTypeOf(readFileSync('tests/fixtures/papers/court.rtf'), '')).toBe('application/rtf')
})

it.each([
  [
    'a letter copied from a mail program',
    'From: Ахметов Нуржан\nSent: 2 декабря 2024 г.\nTo: суд\nSubject: жалоба\n\nПрошу рассмотреть.',
  ],
  ['a note that quotes mail', 'Мне написали:\nFrom: a@example.kz\nMessage-ID: <1@example>\n\nтекст'],
  ['a note that begins with an angle bracket', '<без подписи> Прошу принять меры.'],
  ['a formula', '<5 лет лишения свободы'],
  ['a table', 'Имя;Место\nАхметов;Алматы\n'],
  ['data', '{"name": "Ахметов", "rtf": "{\\\\rtf1"}'],
  ['XML that is no page', '<?xml version="1.0"?>\n<table><row name="Ахметов"/></table>'],
  ['a note that quotes the head of a PDF', 'Файл начинается так:\n%PDF-1.4\nи больше ничего не открылось.'],
  [
    'a note that begins with the head of a PDF',
    '%PDF-1.4 — так начинается файл, который прислал следователь.\nНичего больше в нём нет.',
  ],
  ['a note with a head like that of mail', 'Subject: тест\nContent-Type: что это значит?\n\nОбъясните.'],
  ['a letter about a PDF', 'В заголовке стоит "%PDF-1.4", а в конце 1 0 obj нет.'],
])('%s is text', (_name, content) => {
  expect(fileTypeOf(bytesOf(content), '')).toBe('text/plain')
})

test('a PDF with something in front of it is a PDF', () => {
  const pdf = readFileSync('tests/fixtures/papers/ccitt-small-dict.pdf')
  const inFront = [
    Buffer.from('HTTP/1.1 200 OK\r\nX-Scan: yes\r\n\r\n'),
    Buffer.from([0, 1, 2, 0xff]),
    Buffer.alloc(1000, 0x20),
  ]
  expect(inFront.map((junk) => fileTypeOf(Buffer.concat([junk, pdf]), ''))).toEqual(
    inFront.map(() => 'application/pdf'),
  )
  expect(fileTypeOf(bytesOf('%PDF-1.7\ncut off'), '')).toBe('application/pdf')
})

it.each([
  ['mail with a date in letters', 'From: a@b.kz\nDate: Thu, 14 Mar 2024 10:00:00 GMT\n\nx', 'message/rfc822'],
  ['a piece of a page', '<h2 class="x">Новость</h2>', 'text/html'],
  ['a list of a page', '<!-- меню --><ul><li>Новость</ul>', 'text/html'],
  ['a page in frames', '<frameset cols="20%,*"></frameset>', 'text/html'],
  [
    'what Word 2003 wrote as XML',
    '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="x"></w:wordDocument>',
    'application/x-ole-storage',
  ],
  [
    'a Word file in one piece',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"></pkg:package>',
    'application/x-ole-storage',
  ],
  [
    'a workbook of Excel 2003 as XML',
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
    'application/x-ole-storage',
  ],
  [
    'an OpenDocument in one piece',
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"></office:document>',
    'application/vnd.oasis.opendocument.text',
  ],
])('%s is known for what it is', (_name, content, type) => {
  expect(fileTypeOf(bytesOf(content), '')).toBe(type)
})

it.each([
  ['d0cf11e0a1b11ae1', 'application/x-ole-storage'],
  ['526172211a0700', 'application/vnd.rar'],
  ['377abcaf271c', 'application/x-7z-compressed'],
  ['1f8b08', 'application/gzip'],
  ['504b0304', 'application/zip'],
  ['49443304', 'audio/mpeg'],
  ['fffb9064', 'audio/mpeg'],
  ['4f676753', 'audio/ogg'],
  ['52494646 00000000 57415645', 'audio/wav'],
  ['2321414d520a', 'audio/amr'],
  ['0000001c 66747970 4d344120', 'audio/mp4'],
  ['0000001c 66747970 69736f6d', 'video/mp4'],
  ['00000014 66747970 71742020', 'video/quicktime'],
  ['00000014 66747970 33677034', 'video/3gpp'],
  ['1a45dfa3', 'video/x-matroska'],
  ['52494646 00000000 41564920', 'video/x-msvideo'],
  ['41542654 464f524d 00000000 444a564d', 'image/vnd.djvu'],
  ['25215053 2d41646f6265', 'application/postscript'],
  ['7f454c46 0201', 'application/octet-stream'],
])('a file that begins with %s is %s', (start, type) => {
  expect(fileTypeOf(hex(start), '')).toBe(type)
})

test('an Office file is known by the content types of its parts, an OpenDocument by its first part', () => {
  const zip = hex('504b0304')
  const part = (type: string): string =>
    `<Override ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/>`
  expect(
    ['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation', 'other'].map((type) =>
      fileTypeOf(zip, part(type)).replace('application/vnd.openxmlformats-officedocument.', ''),
    ),
  ).toEqual([
    'wordprocessingml.document',
    'spreadsheetml.sheet',
    'presentationml.presentation',
    'application/zip',
  ])
  const odt = Buffer.concat([
    Buffer.from('504b0304', 'hex'),
    Buffer.alloc(26),
    Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text'),
  ])
  expect(fileTypeOf(odt, '')).toBe('application/vnd.oasis.opendocument.text')
})

test('the viewer shows no source of what an earlier version took for text, and says what it is', () => {
  const said: FromViewer[] = []
  for (const { text } of Object.values(FOREIGN_FILES)) {
    const bytes = Uint8Array.from(bytesOf(text)).buffer
    const shown = showLetters(
      {} as HTMLElement,
      { bytes, readAs: '', words: {} as never, beside: {} as never },
      (message) => said.push(message),
    )
    expect(shown).toBe(undefined)
  }
  expect(said).toEqual(Object.values(FOREIGN_FILES).map(({ type }) => ({ kind: 'foreign', mediaType: type })))
})
