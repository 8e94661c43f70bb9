import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparePapers, faultsOf } from './support/compare-dossier.ts'
import { picturesPdf } from './support/picture-forms.ts'
import { filterPages, kindPages } from './support/picture-kinds.ts'

const paper = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../fixtures/papers/${name}.pdf`, import.meta.url))),
})

describe('a picture is drawn from the dossier as from its own file, by an engine that had no part in making it', () => {
  it('however it is packed, whichever way its packing is written, whatever its colours, masks and depth', async () => {
    const pages = [...filterPages(), ...kindPages()]
    const compared = await comparePapers(
      [
        { name: 'pictures', bytes: picturesPdf(pages) },
        ...['ccitt-small-dict', 'ccitt-one-filter-dict', 'ccitt-array-is-right', 'flate-predictor-dict'].map(
          paper,
        ),
      ],
      pages.length,
    )
    expect(compared.map(({ pages: drawn }) => drawn.length)).toEqual([pages.length, 1, 1, 1, 1])
    expect(
      faultsOf(compared, (name, page) => (name === 'pictures' ? (pages[page - 1]?.name ?? '') : name)),
    ).toEqual({
      blank: [],
      different: [],
    })
  })
})
