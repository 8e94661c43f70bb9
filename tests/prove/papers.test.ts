import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as mupdf from 'mupdf'
import { expect, it } from 'vitest'
import { type ComparedPaper, comparePapers } from '../documents/support/compare-dossier.ts'

/**
 * A folder of PDFs, with all below it, such as the documentation of a distribution or the test files of a PDF library:
 * `SANDYQ_PAPERS=/folder npm run prove -- papers`.
 */
const FOLDER = process.env.SANDYQ_PAPERS ?? ''

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Papers in one dossier: the pages of all of them are in memory. */
const BATCH = 20
const LARGEST_BYTES = 8 * 1024 * 1024
const MOST_PAGES = 25

const papersIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf') && statSync(path.join(folder, name)).isFile())
    .filter((name) => statSync(path.join(folder, name)).size <= LARGEST_BYTES)
    .sort()

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, name)))

/** Forms and annotations bring their look with them or leave it to the program; then two programs draw two looks. */
const hasMarks = (name: string, pages: readonly number[]): boolean => {
  const document = new mupdf.PDFDocument(bytesOf(name))
  return pages.some((page) => document.findPage(page - 1).get('Annots').length > 0)
}

const outcomeOf = ({ name, result, isDrawn, pages }: ComparedPaper): string => {
  if (result.status === 'sheet') return `a sheet, ${result.fault}`
  if (!isDrawn) return 'the second engine could not draw it'
  const differing = pages.filter((page) => page.differing > 0)
  if (differing.length === 0) return 'the same'
  const worst = Math.max(...differing.map((page) => page.differing / page.pixels))
  const numbers = differing.map(({ page }) => page)
  const said = result.remarks.some(({ kind }) => kind === 'repaired')
  const why = hasMarks(name, numbers) ? 'marks' : said ? 'said to be mended' : 'NOT EXPLAINED'
  return `${why}: pages ${numbers.join(' ')}, at most ${(worst * 100).toFixed(2)} %`
}

it('every page of every paper in a folder is drawn alike', async () => {
  if (FOLDER === '') {
    say('Not compared: SANDYQ_PAPERS names no folder of PDFs.')
    return
  }
  const names = papersIn(FOLDER)
  const counts = { pages: 0, alike: 0, mended: 0 }
  const unexplained: string[] = []
  for (let at = 0; at < names.length; at += BATCH) {
    const papers = names.slice(at, at + BATCH).map((name) => ({ name, bytes: bytesOf(name) }))
    for (const paper of await comparePapers(papers, MOST_PAGES)) {
      counts.pages += paper.pages.length
      counts.alike += paper.pages.filter(({ differing }) => differing === 0).length
      counts.mended += paper.result.remarks.filter(({ kind }) => kind === 'repaired').length
      const outcome = outcomeOf(paper)
      if (outcome !== 'the same') say(`${paper.name}: ${outcome}`)
      if (outcome.startsWith('NOT')) unexplained.push(paper.name)
    }
  }
  const { pages, alike, mended } = counts
  say(
    `${names.length} papers, ${pages} pages compared, ${alike} alike to the pixel outside the stamp; ${mended} papers said to be mended`,
  )
  expect(pages).toBeGreaterThan(0)
  expect(unexplained).toEqual([])
})
