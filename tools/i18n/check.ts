import { codeProblems, parse, possibleKeys, textUses } from './code.ts'
import { compare } from './compare.ts'
import type { Translations } from './texts.ts'
import { pluralKeys } from './texts.ts'
import { wordingProblems } from './wording.ts'

/** One file of the page. */
export interface PageFile {
  readonly path: string
  readonly text: string
}

/** All that is wrong between the page's code and its texts, one line each. */
export function checkTranslations(translations: Translations, files: readonly PageFile[]): string[] {
  const trees = files.map(({ path, text }) => ({ path, tree: parse(path, text) }))
  const keys = [...translations.en.keys()]
  const unknown = trees.flatMap(({ path, tree }) =>
    textUses(tree)
      .filter((use) => !use.candidates.some((candidate) => keys.some((key) => candidate.test(key))))
      .map((use) => `${path}:${use.line} no such text: ${use.shown}`),
  )
  const inCode = trees.flatMap(({ path, tree }) =>
    codeProblems(tree).map(({ line, what }) => `${path}:${line} ${what}`),
  )
  const possible = trees.flatMap(({ tree }) => possibleKeys(tree))
  const plurals = pluralKeys(translations.en)
  const isUsed = (key: string) => {
    const base = key.replace(/_(one|other)$/, '')
    const asked = plurals.has(base) ? base : key
    // What is said of a context file instead is asked for by the same key.
    const own = asked.replace(/_context$/, '')
    return possible.some((pattern) => pattern.test(own.slice(own.indexOf(':') + 1)))
  }
  const unused = keys.filter((key) => !isUsed(key)).map((key) => `en ${key}: used nowhere`)
  return [...compare(translations), ...wordingProblems(translations), ...unknown, ...inCode, ...unused]
}
