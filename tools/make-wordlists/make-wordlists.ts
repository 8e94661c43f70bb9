import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnglish } from './english.ts'
import { lookOfKazakh, rankKazakh } from './kazakh.ts'
import { pickPrefixFree } from './prefix-free.ts'
import { rankRussian } from './russian.ts'

/**
 * Writes the three word lists: node tools/make-wordlists/make-wordlists.ts <folder>
 *
 * The folder holds the unpacked Debian packages named in shared/domain/passphrase/wordlists/README.md
 * (dpkg-deb -x each of them into it). Same packages, same lists.
 */
const WORD_COUNT = 7776

const here = fileURLToPath(new URL('.', import.meta.url))
const target = join(here, '../../shared/domain/passphrase/wordlists')

const leftOut = (language: string): Set<string> =>
  new Set(
    readFileSync(join(here, 'left-out', `${language}.txt`), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/\s+/u)),
  )

const itself = (word: string): string => word

const pick = (language: string, ranked: string[], lookOf = itself): string[] => {
  const unwanted = leftOut(language)
  return pickPrefixFree(
    ranked.filter((word) => !unwanted.has(word)),
    WORD_COUNT,
    lookOf,
  ).sort()
}

const write = (language: string, source: string, words: string[]): void => {
  if (words.length !== WORD_COUNT) throw new Error(`${language}: ${words.length} words`)
  const text = `// ${source} See README.md for sources and licences.\nexport const WORDS: readonly string[] =\n  '${words.join(' ')}'.split(' ')\n`
  writeFileSync(join(target, `${language}.ts`), text)
}

const packages = process.argv[2]
if (packages === undefined) throw new Error('Name the folder with the unpacked packages.')
write('en', 'EFF large word list, CC BY 3.0 US.', readEnglish(packages))
write(
  'ru',
  'Chosen from the dictionary of A. I. Lebedev by tools/make-wordlists.',
  pick('ru', rankRussian(packages)),
)
write(
  'kk',
  'Chosen from the Kazakh hunspell dictionary by tools/make-wordlists.',
  pick('kk', rankKazakh(packages), lookOfKazakh),
)
