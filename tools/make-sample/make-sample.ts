import { readFileSync, writeFileSync } from 'node:fs'
import { makeLetter } from './letter.ts'
import { withExif } from './photo/exif.ts'
import { photograph, turnedLeft } from './photo/photograph.ts'
import { sceneOf } from './photo/scene.ts'
import { encodeJpeg, renderPage } from './picture.ts'
import { scanOf } from './scan.ts'
import { createTypesetter } from './typeset.ts'

/**
 * Draws the documents of the sample case: node tools/make-sample/make-sample.ts <font folder>
 *
 * The folder holds the four Tinos fonts (Debian package fonts-croscore; SIL Open Font License 1.1), which have the
 * measures of Times and every Kazakh letter. Same fonts, same bytes. Everything in the documents is invented.
 */
const target = new URL('../../tests/fixtures/sample/documents/', import.meta.url)

const PAPERS = {
  'custody-order.pdf': 'custody-ru',
  'qualification-order.pdf': 'qualification-kk',
  'extension-order.pdf': 'extension-kk',
  'appeal-order.pdf': 'appeal-ru',
}
const SCAN_DPI = 130
const SCAN_QUALITY = 55
const PHOTO_SIZE = { width: 960, height: 1280 }
const PHOTO_QUALITY = 78

const fonts = process.argv[2]
if (fonts === undefined) throw new Error('Name the folder with the Tinos fonts.')
const typeset = await createTypesetter(fonts)
const save = (name: string, bytes: Uint8Array): void => writeFileSync(new URL(name, target), bytes)
const print = async (paper: string) => renderPage(await typeset(paper), 150)

for (const [name, paper] of Object.entries(PAPERS)) save(name, await typeset(paper))

save(
  'search-record-scan.jpg',
  encodeJpeg(scanOf(renderPage(await typeset('seizure-ru'), SCAN_DPI)), SCAN_QUALITY),
)

const scene = sceneOf({
  tag: await print('tag'),
  marker: await print('marker'),
  sticker: await print('sticker'),
})
const stored = turnedLeft(photograph(scene, PHOTO_SIZE.width, PHOTO_SIZE.height))
save(
  'seized-laptop.jpg',
  withExif(encodeJpeg(stored, PHOTO_QUALITY), { ...stored, takenAt: '2026:09:11 09:14:32' }),
)

save('letter-medical.docx', await makeLetter())
save('visit-notes.txt', readFileSync(new URL('papers/visit-notes.txt', import.meta.url)))
