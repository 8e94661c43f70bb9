import { parentPort, workerData } from 'node:worker_threads'
import { differingPixels, isBlank, SecondEngine } from './second-engine.ts'

/** One paper with the dossier it is in; `firstPage` counts from 0. */
export interface PagesToCompare {
  readonly original: Uint8Array
  readonly dossier: Uint8Array
  readonly firstPage: number
  readonly pages: number
}

/** What came of one page. */
export interface ComparedPage {
  /** Counted from 1. */
  readonly page: number
  readonly isBlank: boolean
  /** Pixels outside the stamp that differ, and all there are. */
  readonly differing: number
  readonly pixels: number
}

/** Draws every page twice. Runs in a thread of its own: a hostile page can hang an engine or bring it down. */
const compare = async ({ original, dossier, firstPage, pages }: PagesToCompare): Promise<void> => {
  using before = await SecondEngine.open(original)
  using after = await SecondEngine.open(dossier)
  for (let page = 0; page < Math.min(pages, before.pageCount); page += 1) {
    const first = await before.draw(page)
    const second = await after.draw(firstPage + page)
    const compared: ComparedPage = {
      page: page + 1,
      isBlank: isBlank(first),
      differing: differingPixels(first, second),
      pixels: first.width * first.height,
    }
    parentPort?.postMessage(compared)
  }
}

await compare(workerData as PagesToCompare)
