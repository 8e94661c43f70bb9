import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WORDS as KAZAKH_WORDS } from '../../shared/domain/passphrase/wordlists/kk.ts'
import { WORDS as RUSSIAN_WORDS } from '../../shared/domain/passphrase/wordlists/ru.ts'
import { CYRILLIC_LETTERS } from '../../shared/text-encoding/cyrillic-letters.ts'
import { UKRAINIAN } from './ukrainian.ts'

/**
 * Writes how likely each pair of Cyrillic letters is: node tools/make-letter-pairs/make-letter-pairs.ts
 *
 * Counted in the program's own texts in Russian and Kazakh, in its word lists of these languages and in a page of Ukrainian; of the three
 * languages the one in which a pair is most likely counts. A digit is the logarithm to the base 2 of the likelihood of the second letter after
 * the first, against that of a letter drawn at random, plus 5.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

const textsIn = (folder: string): string =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

/** Words of the lists stand for themselves a few times only: texts say better how words follow each other. */
const sources: readonly string[] = [
  `${textsIn('renderer/i18n/ru').repeat(3)} ${RUSSIAN_WORDS.join(' ')}`,
  `${textsIn('renderer/i18n/kk').repeat(3)} ${KAZAKH_WORDS.join(' ')}`,
  UKRAINIAN.repeat(20),
]

const SYMBOLS = CYRILLIC_LETTERS.length + 1

const likelihoods = (text: string): number[][] => {
  const counts = Array.from({ length: SYMBOLS }, () => Array<number>(SYMBOLS).fill(0))
  let before = 0
  for (const letter of text.toLowerCase()) {
    const at = CYRILLIC_LETTERS.indexOf(letter) + 1
    const row = counts[before]
    if (row !== undefined && (at > 0 || before > 0)) row[at] = (row[at] ?? 0) + 1
    before = at
  }
  return counts.map((row) => {
    const all = row.reduce((sum, count) => sum + count, 0)
    return row.map((count) => (count + 0.02) / (all + 0.02 * SYMBOLS + 20))
  })
}

const tables = sources.map(likelihoods)

const digitOf = (first: number, second: number): string => {
  const best = Math.max(...tables.map((table) => table[first]?.[second] ?? 0))
  return String(Math.min(9, Math.max(0, Math.round(Math.log2(best * SYMBOLS)) + 5)))
}

const rows = Array.from({ length: SYMBOLS }, (_, first) =>
  Array.from({ length: SYMBOLS }, (_, second) => digitOf(first, second)).join(''),
)
writeFileSync(
  join(root, 'shared/text-encoding/letter-pairs.ts'),
  `/** How likely each pair of Cyrillic letters is; written by tools/make-letter-pairs, which says how it is counted. */
export const LETTER_PAIRS: readonly string[] = [
${rows.map((row) => `  '${row}',`).join('\n')}
]
`,
)
