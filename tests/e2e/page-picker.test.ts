import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { PICKER_ORIGIN } from '../../shared/port/origins.ts'
import { type RunningProgram, startProgram } from './fixture/start-program.ts'
import { addPerson, makeVault, openCase, type Person, sitDown } from './person/person.ts'

// The picker begins at home; a home of its own keeps the test out of the user's.
const home = mkdtempSync(path.join(tmpdir(), 'sandyq-home-'))
process.env.HOME = home
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The window that shows the question; it comes and goes with it. */
const pickerWindow = async ({ page }: Pick<RunningProgram, 'page'>): Promise<Page> => {
  const find = () =>
    page
      .context()
      .pages()
      .find((other) => other.url() === `${PICKER_ORIGIN}/`)
  await expect.poll(find).toBeDefined()
  const found = find()
  if (found === undefined) throw new Error('no window')
  return found
}

const pickerOf = async ({ program, t }: Person, mode: 'folder' | 'files' | 'save'): Promise<Locator> => {
  const picker = (await pickerWindow(program)).getByRole('main', { name: t(`filePicker:title_${mode}`) })
  await picker.waitFor()
  return picker
}

/** The window closes under the press, perhaps before the browser has said that it was pressed. */
const pressAndClose = async (button: Locator): Promise<void> => {
  const picker = button.page()
  const closed = picker.waitForEvent('close')
  await button.click().catch((error) => {
    if (!picker.isClosed()) throw error
  })
  await closed
}

test('where the host has no file dialogs a window of ours asks, and a path reaches neither it nor the page', async () => {
  mkdirSync(path.join(home, 'Қоймалар'))
  writeFileSync(path.join(home, 'хат.txt'), 'мәтін')
  writeFileSync(path.join(home, 'dossier.pdf'), 'older')
  await using program = await startProgram({ usesPagePicker: true })
  const person = await sitDown(program, 'kk')
  const { page, t } = person
  const chooseInPage = async (): Promise<void> => {
    const folders = await pickerOf(person, 'folder')
    await folders.getByRole('button', { name: 'Қоймалар' }).click()
    await folders.getByText(t('filePicker:empty')).waitFor()
    expect(await (await pickerWindow(program)).content()).not.toContain(home)
    expect(await page.content()).not.toContain(home)
    await pressAndClose(folders.getByRole('button', { name: t('filePicker:chooseThisFolder') }))
  }
  await Promise.all([makeVault(person, path.join(home, 'Қоймалар'), 'Қойма'), chooseInPage()])
  expect(existsSync(path.join(home, 'Қоймалар', 'Қойма.sandyq', 'header.a'))).toBe(true)

  await addPerson(person, ['Қасенов Дәурен'])
  await openCase(person, { typed: 'Қасен', client: 'Қасенов Дәурен', title: 'Іс' })
  const tabs = page.getByRole('navigation', { name: t('cases:tab.label') })
  await tabs.getByRole('link', { name: t('cases:tab.documents') }).click()
  await person.press(t('documents:addFiles'))
  const files = await pickerOf(person, 'files')
  await files
    .getByRole('list', { name: t('filePicker:places') })
    .or(files.getByRole('navigation', { name: t('filePicker:places') }))
    .getByRole('button', { name: t('filePicker:place_home') })
    .click()
  const letter = files.getByRole('button', { name: 'хат.txt' })
  await letter.click()
  await letter.and(files.locator('[aria-pressed=true]')).waitFor()
  await pressAndClose(files.getByRole('button', { name: t('filePicker:chooseFiles', { count: 1 }) }))
  await page.getByText(t('documents:importDone', { count: 1 })).waitFor()

  await person.press(t('dossier:export'))
  await person.press(t('dossier:start'))
  const save = await pickerOf(person, 'save')
  await save.getByLabel(t('filePicker:fileName')).fill('dossier.pdf')
  await save.getByRole('button', { name: t('filePicker:save') }).click()
  await save.getByText(t('filePicker:takenTitle')).waitFor()
  await save.getByLabel(t('filePicker:fileName')).fill('досье.pdf')
  await pressAndClose(save.getByRole('button', { name: t('filePicker:save') }))
  await page.getByText(t('dossier:sha256')).waitFor()
  expect(existsSync(path.join(home, 'досье.pdf'))).toBe(true)
})

/** Processor time of each process that draws pages, by its id; there may be one more that Chromium keeps ready for the next page. */
const renderersOf = async (page: Page): Promise<ReadonlyMap<number, number>> => {
  const session = await page.context().browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]))
}

/** The process that draws a page: of all the one that works while the page does. */
const rendererOf = async (page: Page): Promise<number | undefined> => {
  const before = await renderersOf(page)
  await page.evaluate(() => {
    const end = performance.now() + 500
    while (performance.now() < end);
  })
  const worked = [...(await renderersOf(page))].map(([id, time]) => ({
    id,
    took: time - (before.get(id) ?? 0),
  }))
  return worked.toSorted((one, other) => other.took - one.took)[0]?.id
}

/** What the page's bridge answers to a call, once the page is in other hands. */
const askFromPage = (page: Page, calls: readonly (readonly [string, unknown])[]) =>
  page.evaluate(
    (wanted) =>
      new Promise<(string | undefined)[]>((resolve) => {
        const heard: string[] = []
        const bridge: unknown = Reflect.get(window, 'sandyq')
        if (typeof bridge !== 'object' || bridge === null) return resolve([])
        const call = (name: string, ...args: unknown[]): unknown =>
          Reflect.apply(Reflect.get(bridge, name), bridge, args)
        call('listen', (text: string) => {
          heard.push(text)
          const answers = wanted.map((_call, index) =>
            heard.find((each) => each.startsWith(`{"i":"taken${index}"`)),
          )
          if (answers.every((answer) => answer !== undefined)) resolve(answers)
        })
        for (const [index, [path, json]] of wanted.entries())
          call(
            'post',
            JSON.stringify({ i: `taken${index}`, p: { u: path, b: json === null ? {} : { json } } }),
          )
      }),
    calls,
  )

const codesOf = (answers: readonly (string | undefined)[]) =>
  answers.map((text) => /"code":"(\w+)"/u.exec(text ?? '')?.[1])

test('a page that is taken over can make the question be asked, and cannot answer it, see it or reach it', async () => {
  await using program = await startProgram({ usesPagePicker: true })
  const { page } = program
  const chosen = program.client.session.chooseFolder()
  const picker = await pickerWindow(program)
  await picker.getByRole('main').waitFor()
  const renderers = [await rendererOf(page), await rendererOf(picker)]
  expect(renderers).not.toContain(undefined)
  expect(new Set(renderers).size).toBe(2)
  const token = 'A'.repeat(22)
  const answers = await askFromPage(page, [
    ['/filePicker/watch', null],
    ['/filePicker/list', { request: token, folder: token }],
    ['/filePicker/choose', { request: token, entries: [token] }],
    ['/filePicker/save', { request: token, folder: token, name: 'x', replace: true }],
    ['/filePicker/cancel', { request: token }],
  ])
  expect(codesOf(answers)).toEqual(answers.map(() => 'INVALID_INPUT'))

  const reached = await page.evaluate(async (origin) => {
    const opened = window.open(`${origin}/`)
    const frame = document.createElement('iframe')
    frame.src = `${origin}/`
    document.body.append(frame)
    const fetched = await fetch(`${origin}/`).then(
      () => 'fetched',
      () => 'refused',
    )
    location.href = `${origin}/`
    return { opened: opened === null || opened.closed ? 'closed' : 'open', fetched }
  }, PICKER_ORIGIN)
  expect(reached.fetched).toBe('refused')
  await expect.poll(() => page.context().pages().length).toBe(2)
  expect(page.frames().filter((frame) => frame.url().startsWith(PICKER_ORIGIN))).toEqual([])
  expect(new URL(page.url()).origin).toBe('https://sandyq.invalid')

  // Nor has the window more than its question, or a way to the page.
  expect(await picker.evaluate(() => [window.opener, window.parent === window, window.length])).toEqual([
    null,
    true,
    0,
  ])
  expect(
    codesOf(
      await askFromPage(picker, [
        ['/session/startFolder', null],
        ['/app/quit', null],
      ]),
    ),
  ).toEqual(['INVALID_INPUT', 'INVALID_INPUT'])
  await picker.close()
  expect(await chosen).toBe(null)
})
