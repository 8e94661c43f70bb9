import { expect, test } from 'vitest'
import type { FrontBlock } from '../../electron/documents/dossier/front/content.ts'
import type { DossierSection } from '../../shared/domain/dossier.ts'
import { LANGUAGES } from '../../shared/domain/language.ts'
import { blocksOf } from './support/front-blocks.ts'
import { sampleDossier } from './support/sample-dossier.ts'

const says = (text: string) => ({
  kind: 'organisation',
  text,
  page: '14',
  paper: null,
  reportedOn: '2022-03',
  asOf: null,
  stance: 'stated',
  says: '',
  contradicts: false,
  quote: `«${text}»`,
})

const textsOf = (blocks: readonly FrontBlock[]): string =>
  JSON.stringify(
    blocks.flatMap((block): readonly unknown[] => {
      if (block.kind === 'table') return [block.rows]
      return block.kind === 'lines' ? [block.lines] : []
    }),
  )

const dossierIn = (language: (typeof LANGUAGES)[number]) => {
  const plain = sampleDossier(language, [])
  const persons = plain.persons.map((one, at) =>
    at === 0 ? { ...one, sources: [says('PERSON-SOURCE')], roleSources: [says('ROLE-SOURCE')] } : one,
  )
  return sampleDossier(language, [], { persons, caseSources: [says('CASE-SOURCE')] })
}

test.for(LANGUAGES)('under a person, a role and the case stands who says so, in %s', (language) => {
  const input = dossierIn(language)
  const printed = (section: DossierSection) => textsOf(blocksOf(input, section))
  expect(printed('persons').match(/[A-Z]+-SOURCE/gu)).toEqual([
    'PERSON-SOURCE',
    'PERSON-SOURCE',
    'ROLE-SOURCE',
    'ROLE-SOURCE',
  ])
  expect(printed('case').match(/[A-Z]+-SOURCE/gu)).toEqual(['CASE-SOURCE', 'CASE-SOURCE'])
  expect(textsOf(blocksOf(sampleDossier(language, []), 'case'))).toBe('[]')
})
