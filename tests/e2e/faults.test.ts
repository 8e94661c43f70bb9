import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startProgram } from './fixture/start-program.ts'
import {
  addPerson,
  chooseFolder,
  lock,
  makeVault,
  openCase,
  type Person,
  sitDown,
  tryToOpen,
  unlock,
} from './person/person.ts'
import { seen } from './person/seen.ts'
import { withPlainSpaces } from './person/words.ts'
import { noneLeft } from './traces/processes.ts'

const CLIENT = 'Қасенов Дәурен'

/** The sentence and the next step that the page shows for a code. */
const shown = async ({ page, t }: Person, code: string): Promise<void> => {
  const notice = page.getByRole('alert').filter({ hasText: t(`errors:${code}.what`) })
  await notice.waitFor()
  expect(withPlainSpaces(await notice.innerText())).toContain(t(`errors:${code}.next`))
}

/** Locks and waits until the vault process has written its last page: only then are the files ours to damage. */
const lockWhole = async (person: Person): Promise<void> => {
  await lock(person)
  await noneLeft('vault-process')
}

const damage = (file: string): void => {
  const bytes = readFileSync(file)
  bytes.fill(0, 0, 4_096)
  writeFileSync(file, bytes)
}

test('every fault of a vault has its own words and a next step, and nothing is lost by any of them', async () => {
  const all = mkdtempSync(path.join(tmpdir(), 'sandyq-faults-'))
  const vault = path.join(all, 'vaults', 'Қойма.sandyq')
  const copy = path.join(all, 'copy')
  mkdirSync(path.join(all, 'vaults'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t, goTo } = person
    const { passphrase } = await makeVault(person, path.join(all, 'vaults'), 'Қойма')
    await addPerson(person, [CLIENT])
    await lockWhole(person)
    cpSync(vault, copy, { recursive: true })
    const restore = (): void => {
      rmSync(vault, { recursive: true })
      cpSync(copy, vault, { recursive: true })
    }

    await tryToOpen(person, 'Қойма', 'совсем другие шесть слов здесь')
    await shown(person, 'WRONG_SECRET')

    damage(path.join(vault, 'header.a'))
    await person.button(t('unlock:open.submit')).and(page.locator(':enabled')).waitFor()
    await unlock(person, 'Қойма', passphrase)
    await page.getByText(t('unlock:notice.HEADER_COPY_MENDED')).waitFor()
    await goTo('people')
    await page.getByText(CLIENT).waitFor()
    await lockWhole(person)

    damage(path.join(vault, 'header.a'))
    damage(path.join(vault, 'header.b'))
    await tryToOpen(person, 'Қойма', passphrase)
    await shown(person, 'HEADER_DAMAGED')
    restore()

    rmSync(path.join(vault, 'database', 'vault.db'))
    await tryToOpen(person, 'Қойма', passphrase)
    await shown(person, 'DATABASE_MISSING')
    restore()

    damage(path.join(vault, 'database', 'vault.db'))
    await tryToOpen(person, 'Қойма', passphrase)
    await shown(person, 'DATABASE_DAMAGED')
    restore()

    const letter = path.join(all, 'letter.txt')
    writeFileSync(letter, 'of the user')
    rmSync(path.join(vault, 'lock'))
    symlinkSync(letter, path.join(vault, 'lock'))
    await tryToOpen(person, 'Қойма', passphrase)
    await shown(person, 'LINK_IN_VAULT')
    expect(readFileSync(letter, 'utf8')).toBe('of the user')
    restore()

    mkdirSync(path.join(all, 'vaults', '.stfolder'))
    await using second = await startProgram()
    const other = await sitDown(second, 'kk')
    await unlock(person, 'Қойма', passphrase)
    await page.getByText(t('unlock:notice.FOLDER_MAY_SYNC')).waitFor()
    await other.press(other.t('unlock:language.kk.choose'))
    await chooseFolder(other, path.join(all, 'vaults'))
    await tryToOpen(other, 'Қойма', passphrase)
    await shown(other, 'VAULT_IN_USE')

    await goTo('people')
    await page.getByText(CLIENT).waitFor()
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
})

test('files that cannot be kept are refused one by one with a reason, and strange ones are kept as they are', async () => {
  const all = mkdtempSync(path.join(tmpdir(), 'sandyq-files-'))
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(path.join(all, name), content)
    return path.join(all, name)
  }
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'kk')
    const { page, t, press } = person
    mkdirSync(path.join(all, 'vaults'))
    await makeVault(person, path.join(all, 'vaults'), 'Қойма')
    await addPerson(person, [CLIENT])
    await openCase(person, { typed: CLIENT.slice(0, 5), client: CLIENT, title: 'Іс' })
    const huge = file('huge.bin', 'x')
    truncateSync(huge, 5 * 1024 ** 3)
    const longName = `${'ұ'.repeat(110)}.txt`
    const rightToLeft = 'акт\u202Efdp.exe'
    program.answer([
      file('empty.pdf', ''),
      huge,
      path.join(all, 'vaults'),
      path.join(all, 'gone.pdf'),
      file('not-a.pdf', '<html>no pdf</html>'),
      file(longName, 'ұзын ат'),
      file(rightToLeft, 'MZ program'),
    ])
    await page
      .getByRole('navigation', { name: t('cases:tab.label') })
      .getByRole('link', { name: t('cases:tab.documents') })
      .click()
    await press(t('documents:addFiles'))
    await page.getByText(t('documents:importDone', { count: 3 })).waitFor()
    const report = withPlainSpaces(
      await page
        .getByRole('status')
        .filter({ hasText: t('documents:importDone', { count: 3 }) })
        .innerText(),
    )
    for (const code of ['FILE_EMPTY', 'FILE_TOO_LARGE', 'NOT_A_FILE', 'FILE_GONE']) {
      expect(report).toContain(t(`errors:${code}.what`))
    }
    const kept = page.getByRole('table', { name: t('documents:title') }).locator('tbody tr')
    await seen(kept, 3)
    const mismatch = page.getByText(t('documents:typeMismatchShort'), { exact: true })
    await seen(kept.filter({ has: mismatch }), 1)
    await seen(kept.filter({ has: mismatch, hasText: 'not-a' }), 1)
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
})
