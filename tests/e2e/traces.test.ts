import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startProgram } from './fixture/start-program.ts'
import {
  addFiles,
  addHearing,
  addPerson,
  exportDossier,
  lock,
  makeVault,
  openCase,
  sitDown,
} from './person/person.ts'
import { noneLeft, ownProcesses } from './traces/processes.ts'
import { filesWith } from './traces/search.ts'

// A home and a temporary folder of its own, so that whatever the program or the browser writes lands where this test looks.
const all = mkdtempSync(path.join(tmpdir(), 'sandyq-traces-'))
const at = (...parts: string[]): string => path.join(all, ...parts)
for (const folder of ['home', 'tmp', 'vaults', 'given', 'export']) mkdirSync(at(folder))
process.env.HOME = at('home')
process.env.TMPDIR = at('tmp')
for (const name of ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'])
  delete process.env[name]
afterAll(() => rmSync(all, { recursive: true, force: true }))

const NAME = 'Қырмызыханов Өркенқазына'
const TITLE = 'Zhylqyshylar murdered silence'
const COURT = 'Суд Несуществующеграда'
const CONTENT = 'Құпияхат мазмұны CanaryOfTheLetter'
const FILE_NAME = 'canaryfilename.txt'
const CANARIES = [NAME, TITLE, COURT, CONTENT, 'canaryfilename']

const places = [all, '/dev/shm', '/var/tmp']
/** What the test itself wrote, and what the user asked to have written. */
const leftOut = [at('given'), at('export')]
const found = (words: readonly string[]): string[] => filesWith(words, { places, leftOut })

test('the search itself finds a word in every form in which it might lie on a disk', () => {
  const planted = at('tmp', 'planted')
  const carriers = [
    Buffer.from(`x${NAME}y`),
    Buffer.from(NAME, 'utf16le'),
    Buffer.from(NAME, 'utf16le').swap16(),
    ...['', 'a', 'ab'].map((lead) => Buffer.from(Buffer.from(`${lead}${NAME} and more`).toString('base64'))),
  ]
  for (const carrier of carriers) {
    writeFileSync(planted, carrier)
    expect(found([NAME])).toEqual([planted])
  }
  rmSync(planted)
})

test('after the whole job nothing readable is outside the export, and a lock leaves no trace in the page and no vault process', async () => {
  writeFileSync(at('given', FILE_NAME), CONTENT)
  await using program = await startProgram({ configFolder: at('home', 'config') })
  const person = await sitDown(program, 'en')
  const { page, t } = person
  const papers = await makeVault(person, at('vaults'), 'Office')
  await addPerson(person, [NAME])
  await openCase(person, { typed: NAME.slice(0, 6), client: NAME, title: TITLE })
  await addHearing(person, { date: '15.12.2030', time: '09:00', kind: t('calendar:kind.main'), court: COURT })
  await addFiles(person, [at('given', FILE_NAME)])
  await page.getByRole('link', { name: /canaryfilename/u }).click()
  await page.frameLocator('iframe').getByText(CONTENT).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: t('search:title') }).fill(TITLE.slice(0, 8))
  await page.getByRole('option', { name: TITLE }).first().click()
  await exportDossier(person, at('export', 'dossier.pdf'))
  const secrets = [...CANARIES, papers.passphrase, papers.recoveryKey]
  expect(found(secrets)).toEqual([])
  await noneLeft('documents-process')
  expect(ownProcesses('vault-process')).toHaveLength(1)

  await lock(person)
  // The page is cleared at once; the process may still be writing its last page down.
  await noneLeft('vault-process')
  const html = await page.content()
  expect(secrets.filter((word) => html.includes(word))).toEqual([])
  await expect.poll(() => page.frames().length).toBe(1)
  // The new page forgets which pages came before it as the last thing of a lock.
  await expect.poll(() => page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  expect(await page.evaluate(() => [document.title, location.href])).toEqual([
    'Sandyq',
    expect.stringMatching(/^(https:\/\/sandyq\.invalid|sandyq:\/\/app)\/$/u),
  ])

  await program.stop()
  expect(found(secrets)).toEqual([])
})
