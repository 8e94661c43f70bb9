import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTranslations } from '../../tools/i18n/texts.ts'
import { root } from './guards/source-tree.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))

/** The cells of every row of every table of a page, without the heads. */
function tableRows(text: string): string[][] {
  const lines = text.split('\n')
  const isHead = (index: number) => /^\|[-|: ]+\|$/.test(lines[index + 1] ?? '')
  return lines
    .filter((line, index) => line.startsWith('|') && !/^\|[-|: ]+\|$/.test(line) && !isHead(index))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

/** What a page in backticks says exists and does not: a command of npm, or a file or folder of the project. */
function dangling(text: string): string[] {
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  const commands = named.flatMap((code) => /^npm (?:run )?([\w:]+)/.exec(code)?.[1] ?? [])
  const places = named.filter((code) =>
    /^(docs|electron|renderer|shared|tests|tools|resources)\/[\w./-]*$/.test(code),
  )
  return [
    ...commands.filter((command) => scripts[command] === undefined && command !== 'ci'),
    ...places.filter((place) => !/NNNN/.test(place) && !existsSync(path.join(root, place))),
  ]
}

describe('docs/security-target.md', () => {
  const promises = tableRows(read('docs/security-target.md')).filter(([first = '']) => /^P\d+$/.test(first))

  it('numbers its promises without gaps', () => {
    expect(promises.map(([number]) => number)).toEqual(promises.map((_, index) => `P${index + 1}`))
    expect(promises.length).toBeGreaterThan(15)
  })

  it('names for every promise a test or a command that exists', () => {
    const unproved = promises.filter(([, , proof = '']) => !/`(tests\/|npm run )/.test(proof))
    expect(unproved).toEqual([])
    expect(
      promises.flatMap(([number, , proof = '']) => dangling(proof).map((place) => `${number} ${place}`)),
    ).toEqual([])
  })
})

describe('the papers', () => {
  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'docs/security-target.md',
    'docs/glossary.md',
    'docs/map.md',
    'docs/vault-format.md',
  ])('%s name no command and no file that does not exist', (file) => {
    expect(dangling(read(file))).toEqual([])
  })

  it('would be caught naming one that does not', () => {
    expect(dangling('Run `npm run fly`, see `tests/nowhere` and `tools/setup.mjs`.')).toEqual([
      'fly',
      'tests/nowhere',
    ])
  })
})

/** Folders of the program that hold code or texts of their own. */
function foldersOf(place: string): string[] {
  const entries = readdirSync(path.join(root, place), { withFileTypes: true })
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => foldersOf(`${place}/${name}`))
  return entries.some((entry) => entry.isFile()) ? [place, ...below] : below
}

describe('docs/map.md', () => {
  const named = new Set(tableRows(read('docs/map.md')).map(([first = '']) => first.replaceAll('`', '')))

  it('has a line for every folder of the program', () => {
    const folders = ['electron', 'renderer', 'shared'].flatMap(foldersOf)
    expect(folders.filter((folder) => !named.has(folder))).toEqual([])
    expect(folders.length).toBeGreaterThan(80)
  })

  it('names no folder that is gone', () => {
    const gone = [...named].filter(
      (place) => /^(electron|renderer|shared)\//.test(place) && !existsSync(path.join(root, place)),
    )
    expect(gone).toEqual([])
  })
})

describe('docs/glossary.md', () => {
  const rows = tableRows(read('docs/glossary.md'))

  it('has a meaning, a Russian and a Kazakh word for every term, once', () => {
    const incomplete = rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))
    const foreign = rows.filter(([, , ...words]) => !words.every((word) => /\p{Script=Cyrillic}/u.test(word)))
    const terms = rows.map(([term]) => term)
    expect({
      incomplete,
      foreign,
      twice: terms.filter((term, index) => terms.indexOf(term) !== index),
    }).toEqual({
      incomplete: [],
      foreign: [],
      twice: [],
    })
    expect(rows.length).toBeGreaterThan(60)
  })
})

describe('the words of the program', () => {
  /** Promises that nobody can keep, as they are usually made. */
  const boasts =
    /unbreakable|uncrackable|(military|bank)[- ]grade|100 ?%|fully (secure|safe)|completely (secure|safe)|untraceable|невзламываем|абсолютн\S* (защи|безопас|надёж)|военн\S* уров|полностью безопас|бұзу мүмкін емес|абсолютті|толығымен қауіпсіз|дәлелденбей/iu

  it('promise nothing that nobody can keep', () => {
    const { en, ru, kk } = readTranslations(path.join(root, 'renderer', 'i18n'))
    const found = [en, ru, kk].flatMap((texts) => [...texts].filter(([, text]) => boasts.test(text)))
    expect(found).toEqual([])
  })

  it.each(['Military-grade encryption', 'Абсолютная защита', 'Толығымен қауіпсіз'])(
    'would be caught saying: %s',
    (text) => {
      expect(text).toMatch(boasts)
    },
  )
})
