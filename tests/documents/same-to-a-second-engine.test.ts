import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compared } from './support/compare-dossier.ts'
import { type PicturePage, picturesPdf } from './support/picture-forms.ts'
import { filterPages, kindPages } from './support/picture-kinds.ts'

const comparedPictures = (pages: readonly PicturePage[]) =>
  compared([{ name: 'pictures', bytes: picturesPdf(pages) }], ({ page }) => pages[page - 1]?.name ?? '')

const WRITTEN_BY_COPIERS = [
  'ccitt-small-dict',
  'ccitt-one-filter-dict',
  'ccitt-array-is-right',
  'flate-predictor-dict',
]

describe('a picture is drawn from the dossier as from its own file, by an engine that had no part in making it', () => {
  it('however it is packed, and whichever way its packing is written', async () => {
    expect(await comparedPictures(filterPages())).toEqual({ blank: [], different: [] })
  })

  it('whatever its colours, masks and depth', async () => {
    expect(await comparedPictures(kindPages())).toEqual({ blank: [], different: [] })
  })

  it('as copiers and libraries write it', async () => {
    const papers = WRITTEN_BY_COPIERS.map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(new URL(`../fixtures/papers/${name}.pdf`, import.meta.url))),
    }))
    expect(await compared(papers, ({ paper }) => paper)).toEqual({ blank: [], different: [] })
  })
})
