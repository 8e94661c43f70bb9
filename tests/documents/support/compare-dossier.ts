import type { ExhibitResult } from '../../../shared/domain/dossier.ts'
import { compose } from './compose.ts'
import { sampleDossier } from './sample-dossier.ts'
import { type Drawn, differingPixels, isBlank, SecondEngine } from './second-engine.ts'

export interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One page of a paper, as the second engine draws it and as it draws the same page of the dossier. */
export interface PagePair {
  readonly paper: string
  /** Counted from 1. */
  readonly page: number
  readonly original: Drawn
  readonly copy: Drawn
}

/** Makes one dossier of the papers and shows each page twice; papers that the second engine cannot open, or of which there is only a sheet, are told of. */
export const pairs = async (
  papers: readonly Paper[],
  onPair: (pair: PagePair) => void,
): Promise<readonly (ExhibitResult & { readonly paper: string; readonly isOpened: boolean })[]> => {
  const exhibits = papers.map(
    ({ name, bytes }) => ({ title: name, name, mediaType: 'application/pdf', bytes }) as const,
  )
  const { pdf, result } = await compose(sampleDossier('en', exhibits, { sections: ['exhibits'] }), exhibits)
  using dossier = await SecondEngine.open(pdf)
  const outcomes = []
  for (const [index, { name, bytes }] of papers.entries()) {
    const exhibit = result.exhibits[index]
    if (exhibit === undefined) throw new Error('an exhibit has no result')
    const isOpened =
      exhibit.status === 'sheet' || (await showPairs({ name, bytes }, { dossier, exhibit }, onPair))
    outcomes.push({ ...exhibit, paper: name, isOpened })
  }
  return outcomes
}

const showPairs = async (
  { name, bytes }: Paper,
  { dossier, exhibit }: { dossier: SecondEngine; exhibit: ExhibitResult },
  onPair: (pair: PagePair) => void,
): Promise<boolean> => {
  using original = await SecondEngine.open(bytes).catch(() => undefined)
  if (original === undefined) return false
  for (let page = 0; page < Math.min(original.pageCount, exhibit.pages); page += 1) {
    onPair({
      paper: name,
      page: page + 1,
      original: await original.draw(page),
      copy: await dossier.draw(exhibit.firstPage - 1 + page),
    })
  }
  return true
}

export interface Comparison {
  readonly blank: string[]
  readonly different: string[]
}

/** What is blank in the original, and what differs outside the stamp; `nameOf` says what a page is called. */
export const compared = async (
  papers: readonly Paper[],
  nameOf: (pair: PagePair) => string,
): Promise<Comparison> => {
  const comparison: Comparison = { blank: [], different: [] }
  const outcomes = await pairs(papers, (pair) => {
    if (isBlank(pair.original)) comparison.blank.push(nameOf(pair))
    if (differingPixels(pair.original, pair.copy) > 0) comparison.different.push(nameOf(pair))
  })
  for (const { paper, isOpened, status, fault } of outcomes) {
    if (!isOpened || status !== 'whole' || fault !== null) comparison.different.push(paper)
  }
  return comparison
}
