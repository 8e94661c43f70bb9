import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as mupdf from 'mupdf'
import { textPdf } from '../documents/support/make-exhibits.ts'
import { sampleDossier } from '../documents/support/sample-dossier.ts'
import { median } from './support/figures.ts'

/*
 * A dossier of 1,000 exhibit pages (50 PDFs of 20 pages: half text, half colour scans at 200 dpi) against qpdf merging the same
 * files, in turn, medians of three. Run with Node: it prints one line of JSON. Target: at most 1.5 times qpdf, at most 500 MB.
 */

const FILES = 50
const PAGES = 20
const ROUNDS = 3
const SCAN = { width: 1654, height: 2339 }

const noise = (seed: number): Uint8Array => {
  const picture = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, SCAN.width, SCAN.height], false)
  const pixels = picture.getPixels()
  let state = seed * 2_654_435_761
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    pixels[at] = at % 7 === 0 ? state >>> 24 : 230
  }
  return picture.asJPEG(60, false).slice()
}

const scanPdf = (scans: readonly Uint8Array[]): Uint8Array => {
  const document = new mupdf.PDFDocument()
  for (let page = 0; page < PAGES; page += 1) {
    const image = document.addImage(new mupdf.Image(scans[page % scans.length] ?? new Uint8Array()))
    const resources = { XObject: { I: image } }
    document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, resources, 'q 595 0 0 842 0 0 cm /I Do Q'))
  }
  return document.saveToBuffer('').asUint8Array().slice()
}

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
try {
  const scans = [1, 2, 3, 4].map(noise)
  const lines = Array.from({ length: PAGES }, (_, page) => `Бет ${page + 1}: ${'мәтін '.repeat(12)}`)
  const files = Array.from({ length: FILES }, (_, index) => {
    const file = path.join(folder, `${index}.pdf`)
    writeFileSync(file, index % 2 === 0 ? textPdf(lines) : scanPdf(scans))
    return file
  })
  const exhibits = files.map((file) => ({
    title: path.basename(file),
    name: path.basename(file),
    mediaType: 'application/pdf' as const,
    bytes: new Uint8Array(readFileSync(file)),
  }))
  const job = path.join(folder, 'job.json')
  const target = path.join(folder, 'dossier.pdf')
  writeFileSync(job, JSON.stringify({ dossier: sampleDossier('ru', exhibits), files, target }))

  const ours: number[] = []
  const merging: number[] = []
  let peakMb = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    const script = path.join(import.meta.dirname, 'support', 'compose-job.ts')
    const child = spawnSync(process.execPath, [script, job], { encoding: 'utf8' })
    ours.push(performance.now() - start)
    peakMb = Math.max(peakMb, Number(child.stdout))
    const merge = performance.now()
    spawnSync('qpdf', ['--empty', '--pages', ...files, '--', path.join(folder, 'merged.pdf')])
    merging.push(performance.now() - merge)
  }
  const report = {
    pages: FILES * PAGES,
    inputMb: Math.round(exhibits.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 1e6),
    oursMs: Math.round(median(ours)),
    qpdfMs: Math.round(median(merging)),
    ratio: Number((median(ours) / median(merging)).toFixed(2)),
    peakMb,
    sha256: createHash('sha256').update(readFileSync(target)).digest('hex'),
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
