import { Worker } from 'node:worker_threads'
import type { ExhibitResult } from '../../../shared/domain/dossier.ts'
import '../../../electron/documents/dossier/thread/steady-wasm.ts'
import type { ComparedPage, PagesToCompare } from './compare-pages.ts'
import { compose } from './compose.ts'
import { sampleDossier } from './sample-dossier.ts'

export interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What came of one paper in the dossier, and how its pages compare. */
export interface ComparedPaper {
  readonly name: string
  readonly result: ExhibitResult
  readonly pages: readonly ComparedPage[]
  /** The second engine drew every page it was asked for. */
  readonly isDrawn: boolean
}

/** A page that takes an engine longer than this is one it will not come back from. */
const HANGS_AFTER_MS = 60_000

const comparePages = (workerData: PagesToCompare): Promise<Pick<ComparedPaper, 'pages' | 'isDrawn'>> =>
  new Promise((resolve) => {
    const pages: ComparedPage[] = []
    const thread = new Worker(new URL('compare-pages.ts', import.meta.url), { workerData })
    const end = (isDrawn: boolean): void => {
      clearTimeout(timer)
      resolve({ pages, isDrawn })
    }
    const give = (): void => void thread.terminate().then(() => end(false))
    let timer = setTimeout(give, HANGS_AFTER_MS)
    thread.on('message', (page: ComparedPage) => {
      pages.push(page)
      clearTimeout(timer)
      timer = setTimeout(give, HANGS_AFTER_MS)
    })
    thread.on('error', () => end(false)).on('exit', () => end(true))
  })

/** Makes one dossier of the papers and draws the pages of each, up to `mostPages`, from its own file and from the dossier. */
export const comparePapers = async (
  papers: readonly Paper[],
  mostPages: number,
): Promise<ComparedPaper[]> => {
  const exhibits = papers.map(
    ({ name, bytes }) => ({ title: name, name, mediaType: 'application/pdf', bytes }) as const,
  )
  const { pdf, result } = await compose(sampleDossier('en', exhibits, { sections: ['exhibits'] }), exhibits)
  const compared: ComparedPaper[] = []
  for (const [index, { name, bytes }] of papers.entries()) {
    const exhibit = result.exhibits[index]
    if (exhibit === undefined) throw new Error('an exhibit has no result')
    const { firstPage, pages, status } = exhibit
    const drawn =
      status === 'sheet'
        ? { pages: [], isDrawn: true }
        : await comparePages({
            original: bytes,
            dossier: pdf,
            firstPage: firstPage - 1,
            pages: Math.min(pages, mostPages),
          })
    compared.push({ name, result: exhibit, ...drawn })
  }
  return compared
}

/** What is blank in the original, and what differs from it; `nameOf` says what a page of a paper is called. */
export const faultsOf = (
  compared: readonly ComparedPaper[],
  nameOf: (paper: string, page: number) => string,
): { readonly blank: string[]; readonly different: string[] } => {
  const name = (paper: string, of: (page: ComparedPage) => boolean, pages: readonly ComparedPage[]) =>
    pages.filter(of).map(({ page }) => nameOf(paper, page))
  return {
    blank: compared.flatMap((paper) => name(paper.name, ({ isBlank }) => isBlank, paper.pages)),
    different: compared.flatMap((paper) =>
      paper.isDrawn && paper.result.status === 'whole' && paper.result.fault === null
        ? name(paper.name, ({ differing }) => differing > 0, paper.pages)
        : [paper.name],
    ),
  }
}
