import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { KINDS } from '../../../shared/domain/kinds/index.ts'
import type { ExportList } from '../../../shared/domain/table-export.ts'
import { TABLE_LISTS } from '../../../shared/domain/table-lists.ts'
import { allText, openResult } from '../../documents/support/read-pdf.ts'
import { turnTo } from '../../e2e/person/case-work.ts'
import { openFromMore } from '../../e2e/person/forms.ts'
import { exportDossier, type Person } from '../../e2e/person/person.ts'
import type { Fact, Report } from './fact.ts'

/** One kind of blank between words, however a page or a line of paper sets them. */
export const plain = (text: string): string =>
  text
    .replaceAll('\u2011', '-')
    .replaceAll('\u00AD', '')
    .replace(/[\s\u200B\u2060]+/gu, ' ')
    .trim()

const missing = (said: string, place: string, text: string, words: readonly string[]): string[] => {
  const read = plain(text).toLocaleLowerCase('ru')
  return words
    .filter((word) => !read.includes(plain(word).toLocaleLowerCase('ru')))
    .map((word) => `${place}: "${word}" of "${said}"`)
}

/** What of the facts is not on the pages of the case that is open. */
export const missingOnPage = async (person: Person, facts: readonly Fact[]): Promise<string[]> => {
  const byTab = Map.groupBy(facts, ({ subject }) => KINDS[subject].tab)
  const found: string[] = []
  for (const [tab, own] of byTab) {
    await turnTo(person, tab)
    const text = await person.page.getByRole('main').innerText()
    for (const { said, page } of own) found.push(...missing(said, tab, text, page))
  }
  return found
}

/** What of the facts is not in the dossier of the case that is open. */
export const missingOnPaper = async (person: Person, { facts }: Report): Promise<string[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-facts-'))
  try {
    const file = path.join(folder, 'dossier.pdf')
    await exportDossier(person, file, ['risks'])
    const text = allText(openResult(await readFile(file)))
    return facts.flatMap(({ said, paper = [] }) => missing(said, 'dossier', text, paper))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What of the facts the search does not offer. */
export const missingInSearch = async ({ page, t }: Person, facts: readonly Fact[]): Promise<string[]> => {
  const found: string[] = []
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: t('search:title') })
  for (const { said, search } of facts) {
    if (search === undefined) continue
    await field.fill(search[0])
    const offered = page.getByRole('option').filter({ hasText: search[1] }).first()
    await offered.waitFor({ timeout: 20_000 }).catch(() => found.push(`search: "${search[0]}" of "${said}"`))
  }
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'hidden' })
  return found
}

const readTable = async (person: Person, list: ExportList, target: string): Promise<string> => {
  const { page, t, program } = person
  const form = await openFromMore(person, t('tables:export'))
  await form.choose(t('tables:whichList'), t(`tables:listOf.${list}`))
  await form.dialog.getByRole('radio', { name: t('tables:formatOf.csv'), exact: true }).check()
  await form.tick(t('tables:includesSensitive'))
  program.answer(target)
  await form.press(t('tables:start'))
  await form.dialog.getByText(path.basename(target)).waitFor()
  await form.dialog
    .getByRole('button', { name: t('tables:close'), exact: true })
    .last()
    .click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  return readFile(target, 'utf8')
}

/** What of the facts is not in the tables of the case that is open. */
export const missingInTables = async (person: Person, facts: readonly Fact[]): Promise<string[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-facts-'))
  try {
    const found: string[] = []
    for (const list of Object.keys(TABLE_LISTS) as ExportList[]) {
      const own = facts.filter(
        (fact) => fact.table !== undefined && fact.subject === TABLE_LISTS[list].subject,
      )
      if (own.length === 0) continue
      const text = await readTable(person, list, path.join(folder, `${list}.csv`))
      for (const { said, table = [] } of own) found.push(...missing(said, `table ${list}`, text, table))
    }
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
