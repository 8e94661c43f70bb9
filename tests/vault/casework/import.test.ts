import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openWith } from '../../support/entering.ts'
import { allDocuments, documentsOf } from '../../support/whole-lists.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, type Desk, deskWithVault, lock, NOON, newDesk } from './support/desk.ts'
import { bytesOf, documentFrom, fileWith, importOne, plainZip, wordFile } from './support/files.ts'
import { caseFile } from './support/samples.ts'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const paper = (name: string): Buffer => readFileSync(`tests/fixtures/papers/${name}`)

/** Names of all files under `blobs/` of a vault. */
const blobFiles = (folder: string): string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

const readAll = async (desk: Pick<Desk, 'client' | 'streams'>, id: string): Promise<Buffer> => {
  const { streamId } = await desk.client.internal.readDocument({ id: id as never })
  const pieces: Uint8Array[] = []
  for await (const piece of desk.streams.get(streamId) ?? []) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('a file comes in as it is, with its hash, its type and a first title, and goes out byte for byte', async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const { id: caseId } = await client.cases.create(caseFile())
  const content = bytesOf('', '%PDF-1.7\n1 0 obj постановление суда')
  const document = await documentFrom(client, caseId, fileWith('Постановление суда.PDF', content))
  expect(document).toEqual({
    id: document.id,
    revision: 1,
    caseId,
    title: 'Постановление суда',
    kind: 'other',
    dated: null,
    language: '',
    source: '',
    isPrivileged: false,
    notes: '',
    originalName: 'Постановление суда.PDF',
    mediaType: 'application/pdf',
    typeMismatch: false,
    readAs: '',
    sizeBytes: content.byteLength,
    sha256: document.sha256,
    importedAt: new Date(NOON).toISOString(),
  })
  expect((await readAll(desk, document.id)).equals(content)).toBe(true)
  expect(await client.documents.get({ id: document.id })).toEqual(document)
  const line = { ...document, caseTitle: 'Дело о митинге на площади' }
  expect(await documentsOf(client, caseId)).toEqual([line])
  expect(await allDocuments(client)).toEqual([line])

  const value = {
    title: 'О продлении',
    kind: 'order' as const,
    dated: null,
    language: 'ru' as const,
    source: 'суд',
    isPrivileged: false,
    notes: '',
  }
  const updated = await client.documents.update({ id: document.id, revision: 1, value })
  expect(updated).toEqual({ ...document, ...value, revision: 2 })
  await client.documents.remove({ id: document.id })
  expect(await documentsOf(client, caseId)).toEqual([])
  expect(await lock(desk)).toBe(true)
  expect(blobFiles(desk.folder)).toEqual([])
})

test('the bytes say what a file is, and an ending that promises something else is noted', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const cases: [string, Uint8Array | string, string, boolean][] = [
    ['a.pdf', '%PDF-1.4\n1', 'application/pdf', false],
    ['header.pdf', `X-Mail: yes\n%PDF-1.4\n1 0 obj\n2`, 'application/pdf', false],
    ['a.jpg', bytesOf('ff d8 ff e0 00 10'), 'image/jpeg', false],
    ['a.png', bytesOf('89 50 4e 47 0d 0a 1a 0a 00'), 'image/png', false],
    ['a.webp', bytesOf('52 49 46 46 00 00 00 00 57 45 42 50 00'), 'image/webp', false],
    ['a.gif', 'GIF89a...', 'image/gif', false],
    ['a.tif', bytesOf('49 49 2a 00 08'), 'image/tiff', false],
    ['b.tiff', bytesOf('4d 4d 00 2a 08'), 'image/tiff', false],
    ['big.tif', bytesOf('49 49 2b 00 08 00 00 00'), 'image/tiff', false],
    ['a.bmp', bytesOf('42 4d 36 00 00 00 00 00 00 00 36 00 00 00 28 00 00 00 01 00'), 'image/bmp', false],
    [
      'a.heic',
      bytesOf('00 00 00 18 66 74 79 70 68 65 69 63 00 00 00 00 6d 69 66 31 68 65 69 63'),
      'image/heic',
      false,
    ],
    ['b.heic', bytesOf('00 00 00 14 66 74 79 70 6d 69 66 31 00 00 00 00 6d 69 66 31'), 'image/heic', false],
    [
      'a.avif',
      bytesOf('00 00 00 18 66 74 79 70 6d 69 66 31 00 00 00 00 6d 69 66 31 61 76 69 66'),
      'image/avif',
      false,
    ],
    ['note.txt', 'BM 4 apples, 7 pears and 12 plums', 'text/plain', false],
    ['photo.jpg', bytesOf('00 00 00 14 66 74 79 70 68 65 69 63 00 00 00 00 6d 69 66 31'), 'image/heic', true],
    ['a.docx', wordFile(), WORD, false],
    ['web.docx', readFileSync('tests/fixtures/papers/document2-word-online.docx'), WORD, false],
    ['a.docm', wordFile('vnd.ms-word.document.macroEnabled.main'), WORD, false],
    ['a.dotx', wordFile('vnd.openxmlformats-officedocument.wordprocessingml.template.main'), WORD, false],
    ['a.dotm', wordFile('vnd.ms-word.template.macroEnabledTemplate.main', 'x/y.xml'), WORD, false],
    ['table.docx', wordFile('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main'), SHEET, true],
    ['bomb.docx', zipSync({ '[Content_Types].xml': new Uint8Array(40_000_000) }), 'application/zip', true],
    ['zip.docx', plainZip(), 'application/zip', true],
    ['cut.docx', wordFile().slice(0, 60), 'application/zip', true],
    ['a.txt', 'Обычный текст', 'text/plain', false],
    ['utf16le.txt', bytesOf('ff fe 1e 04 31 04'), 'text/plain', false],
    ['utf16be.txt', bytesOf('fe ff 04 1e 04 31'), 'text/plain', false],
    ['utf16.txt', Buffer.from('Протокол допроса', 'utf16le'), 'text/plain', false],
    ['cp1251.txt', bytesOf('cf f0 ee f2 ee ea ee eb 20 e4 ee ef f0 ee f1 e0'), 'text/plain', false],
    ['koi8r.txt', paper('koi8r.txt'), 'text/plain', false],
    ['cp1252.txt', paper('cp1252.txt'), 'text/plain', false],
    ['no-mark.txt', paper('utf16le-no-mark.txt'), 'text/plain', false],
    ['bad-byte.txt', paper('utf8-one-bad-byte-at-90k.txt').subarray(60_000), 'text/plain', false],
    ['image.pdf', bytesOf('ff d8 ff e1 00 10'), 'image/jpeg', true],
    ['page.pdf', '<html><script>1</script></html>', 'text/html', true],
    ['court.rtf', paper('court.rtf'), 'application/rtf', false],
    ['old.doc', '{\\rtf1 text}', 'application/rtf', true],
    ['table.xlsx', paper('birth-dates.xlsx'), SHEET, false],
    ['plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', false],
    ['voice.mp3', 'OggS\0\0', 'audio/ogg', false],
    ['quoted.txt', 'Начало файла: %PDF-1.4\nне открылось', 'text/plain', false],
    ['program.txt', bytesOf('7f 45 4c 46 02 01 01 00'), 'application/octet-stream', true],
    ['noise.bin', randomBytes(100_000), 'application/octet-stream', false],
    ['no ending', '%PDF-1.7 4', 'application/pdf', false],
  ]
  for (const [name, content, mediaType, typeMismatch] of cases) {
    const document = await documentFrom(client, caseId, fileWith(name, content))
    expect({ name, mediaType: document.mediaType, typeMismatch: document.typeMismatch }).toEqual({
      name,
      mediaType,
      typeMismatch,
    })
  }
})

test('the same bytes come into one case once, and into another case again', async () => {
  const { client, folder } = await deskWithVault()
  const one = await client.cases.create(caseFile())
  const other = await client.cases.create(caseFile({ title: 'Другое' }))
  const path = fileWith('a.txt', 'одно и то же')
  const document = await documentFrom(client, one.id, path)
  expect(await importOne(client, one.id, fileWith('b.txt', 'одно и то же'))).toEqual({
    kind: 'duplicate',
    document,
  })
  expect(blobFiles(folder)).toHaveLength(1)
  expect((await documentFrom(client, other.id, path)).sha256).toBe(document.sha256)
  expect(blobFiles(folder)).toHaveLength(2)
})

test('what is no readable file is refused with its reason and leaves nothing behind', async () => {
  const { client, folder } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const place = temporaryFolder()
  const target = fileWith('target.txt', 'text')
  const link = join(place, 'link.txt')
  symlinkSync(target, link)
  const pipe = join(place, 'pipe')
  execFileSync('mkfifo', [pipe])
  const sub = join(place, 'folder.pdf')
  mkdirSync(sub)
  const huge = fileWith('huge.mp4', '')
  truncateSync(huge, 4 * 1024 ** 3 + 1)
  const refusals: [string, string][] = [
    [join(place, 'gone.pdf'), 'FILE_GONE'],
    [join(target, 'below a file'), 'FILE_GONE'],
    [link, 'NOT_A_FILE'],
    [pipe, 'NOT_A_FILE'],
    [sub, 'NOT_A_FILE'],
    ['/dev/zero', 'NOT_A_FILE'],
    [fileWith('empty.pdf', ''), 'FILE_EMPTY'],
    [huge, 'FILE_TOO_LARGE'],
    [join(folder, 'database', 'vault.db'), 'FILE_UNREADABLE'],
    [join(folder, 'lock'), 'FILE_UNREADABLE'],
  ]
  for (const [path, code] of refusals) {
    expect([path, await importOne(client, caseId, path)]).toEqual([path, { kind: 'refused', code }])
  }
  const noCase = '0'.repeat(32) as typeof caseId
  expect(await importOne(client, noCase, target)).toEqual({ kind: 'refused', code: 'NOT_FOUND' })
  expect(await allDocuments(client)).toEqual([])
  expect(blobFiles(folder)).toEqual([])
})

if (process.getuid?.() === 0) {
  process.stdout.write('The import of a file without permission was not run: root may read every file.\n')
}

test.runIf(process.getuid?.() !== 0)('a file without permission is refused as unreadable', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const path = fileWith('secret.txt', 'text')
  chmodSync(path, 0)
  expect(await importOne(client, caseId, path)).toEqual({ kind: 'refused', code: 'FILE_UNREADABLE' })
})

test('a file that changes while it is read is refused and leaves nothing behind', async () => {
  const { client, folder } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  for (const meddle of [
    (path: string) => appendFileSync(path, 'more'),
    (path: string) => truncateSync(path, 1_000_000),
  ]) {
    const path = fileWith('growing.log', randomBytes(20_000_000))
    const events = []
    for await (const event of await client.internal.importFile({ caseId, path })) {
      if (events.length === 0) meddle(path)
      events.push(event)
    }
    expect(events.at(-1)).toEqual({ kind: 'refused', code: 'FILE_UNREADABLE' })
  }
  expect(await documentsOf(client, caseId)).toEqual([])
  expect(blobFiles(folder)).toEqual([])
})

test('a file that is removed while it is read counts as gone and leaves nothing behind', async () => {
  const desk = await deskWithVault()
  const { id: caseId } = await desk.client.cases.create(caseFile())
  const path = fileWith('usb.bin', randomBytes(20_000_000))
  let last: unknown
  for await (const event of await desk.client.internal.importFile({ caseId, path })) {
    rmSync(path, { force: true })
    last = event
  }
  expect(last).toEqual({ kind: 'refused', code: 'FILE_GONE' })
  expect(blobFiles(desk.folder)).toEqual([])
})

test('an import that is left in the middle leaves nothing behind', async () => {
  const { client, folder } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const path = fileWith('long.bin', randomBytes(40_000_000))
  for await (const event of await client.internal.importFile({ caseId, path })) {
    expect(event.kind).toBe('progress')
    break
  }
  const abort = new AbortController()
  const events = []
  for await (const event of await client.internal.importFile({ caseId, path }, { signal: abort.signal })) {
    abort.abort()
    events.push(event)
  }
  expect(events.at(-1)).toEqual({ kind: 'refused', code: 'CANCELLED' })
  expect(await documentsOf(client, caseId)).toEqual([])
  expect(blobFiles(folder)).toEqual([])
})

test('where the database has no room for the row, the file leaves nothing behind either', async () => {
  const { client, session, folder } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  session.work().vault.database.transaction((write) => {
    const pages = write.get<{ page_count: number }>('PRAGMA page_count')?.page_count
    write.exec(`PRAGMA max_page_count = ${pages}`)
  })
  const outcomes = []
  while (outcomes.at(-1) !== 'DISK_FULL' && outcomes.length < 200) {
    const event = await importOne(
      client,
      caseId,
      fileWith(`${outcomes.length}.txt`, `text ${outcomes.length}`),
    )
    outcomes.push(event.kind === 'refused' ? event.code : event.kind)
  }
  expect(outcomes.at(-1)).toBe('DISK_FULL')
  expect(await documentsOf(client, caseId)).toHaveLength(outcomes.length - 1)
  expect(blobFiles(folder)).toHaveLength(outcomes.length - 1)
})

test('names made to mislead are kept harmless and short, with their ending', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const longName = `${'д'.repeat(100)}.pdf`
  const names: [string, string, string][] = [
    ['счёт\u202Efdp.exe', 'счётfdp.exe', 'счётfdp'],
    ['..\\..\\windows\\hosts.txt', 'hosts.txt', 'hosts'],
    ['a\u0007b\u200Bc.txt', 'abc.txt', 'abc'],
    ['<img src=x onerror=alert(1)>.png', '<img src=x onerror=alert(1)>.png', '<img src=x onerror=alert(1)>'],
    ['.hidden', '.hidden', '.hidden'],
    [longName, longName, 'д'.repeat(100)],
  ]
  for (const [place, [name, originalName, title]] of names.entries()) {
    const document = await documentFrom(client, caseId, fileWith(name, `content ${place}`))
    expect([document.originalName, document.title]).toEqual([originalName, title])
  }
})

test('a damaged blob is reported before or at its end, never as a whole document', async () => {
  const desk = await deskWithVault()
  const { client, session, folder } = desk
  const { id: caseId } = await client.cases.create(caseFile())
  const document = await documentFrom(client, caseId, fileWith('a.bin', randomBytes(100_000)))
  // The stored hash is the last line of defence: it must be compared even where every chunk is authentic.
  session.work().vault.database.transaction((write) => {
    write.run('UPDATE document SET sha256 = ?', ['0'.repeat(64)])
  })
  expect(await codeOf(readAll(desk, document.id))).toBe('BLOB_DAMAGED')
  const [blob = ''] = blobFiles(folder)
  truncateSync(join(folder, 'blobs', blob.slice(0, 2), blob), 50_000)
  expect(await codeOf(readAll(desk, document.id))).toBe('BLOB_DAMAGED')
  rmSync(join(folder, 'blobs', blob.slice(0, 2), blob))
  expect(await codeOf(readAll(desk, document.id))).toBe('BLOB_DAMAGED')
})

test('leftovers of an interrupted import are swept at the next opening', async () => {
  const first = await deskWithVault()
  await first.session.close()
  const stray = join(first.folder, 'blobs', 'ab')
  mkdirSync(stray, { recursive: true })
  const part = join(stray, `${'ab'.repeat(16)}.part`)
  appendFileSync(part, 'half a blob')
  const later = newDesk()
  await openWith(later.client, {
    folder: first.folder,
    secret: { kind: 'passphrase', value: PASSPHRASE },
  })
  await expect.poll(() => blobFiles(first.folder)).toEqual([])
})
