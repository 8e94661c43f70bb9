import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { type ComparedPaper, comparePapers } from '../documents/support/compare-dossier.ts'

/** A folder of PDFs, with all below it. */
const FOLDER = process.env['SANDYQ_PAPERS'] ?? ''

/** Papers in one dossier: the pages of all of them are in memory. */
const BATCH = 20
const LARGEST_BYTES = 8 * 1024 * 1024
const MOST_PAGES = 25

const papersIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf') && statSync(path.join(folder, name)).isFile())
    .filter((name) => statSync(path.join(folder, name)).size <= LARGEST_BYTES)
    .sort()

const outcomeOf = ({ result, isDrawn, pages }: ComparedPaper): string => {
  if (result.status === 'sheet') return `a sheet, ${result.fault}`
  if (!isDrawn) return 'the second engine could not draw it'
  const differing = pages.filter((page) => page.differing > 0)
  if (differing.length === 0) return 'the same'
  const isSaid = result.remarks.some(({ kind }) => kind === 'repaired')
    ? ', and is said to have been mended'
    : ''
  const worst = Math.max(...differing.map((page) => page.differing / page.pixels))
  return `pages that differ: ${differing.map(({ page }) => page).join(' ')} (at most ${(worst * 100).toFixed(2)} %)${isSaid}`
}

it('every page of every paper in a folder is drawn alike', async () => {
  if (FOLDER === '') {
    console.log('Not compared: SANDYQ_PAPERS names no folder of PDFs.')
    return
  }
  const names = papersIn(FOLDER)
  let pages = 0
  let alike = 0
  let mended = 0
  for (let at = 0; at < names.length; at += BATCH) {
    const papers = names
      .slice(at, at + BATCH)
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(FOLDER, name))) }))
    for (const paper of await comparePapers(papers, MOST_PAGES)) {
      pages += paper.pages.length
      alike += paper.pages.filter(({ differing }) => differing === 0).length
      if (paper.result.remarks.some(({ kind }) => kind === 'repaired')) mended += 1
      const outcome = outcomeOf(paper)
      if (outcome !== 'the same') console.log(`${paper.name}: ${outcome}`)
    }
  }
  console.log(
    `${names.length} papers, ${pages} pages compared, ${alike} alike to the pixel outside the stamp`,
  )
  expect(pages).toBeGreaterThan(0)
})
