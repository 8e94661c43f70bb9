import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Language } from '../../shared/domain/language.ts'
import type { Theme } from '../../shared/domain/preferences.ts'
import { addBigCase } from './fixture/big-case.ts'
import { prepareVault, showIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { CASE_TABS, goToCase, turnTo } from './person/case-work.ts'
import { type Person, sitDown } from './person/person.ts'
import { seen } from './person/seen.ts'

/** 100 % and 200 %: the same window with letters of twice the size has half as many of them in a line. */
const SIZES = {
  plain: { width: 1280, height: 800, deviceScaleFactor: 1 },
  doubled: { width: 640, height: 400, deviceScaleFactor: 2 },
}

/**
 * Each language, each look and each size is looked at; what stands where depends on words and size alone, so the dark page is
 * measured in one language, and the barriers are looked for in each look at each size and in each language.
 */
const LOOKS: readonly {
  readonly language: Language
  readonly theme: Theme
  readonly size: keyof typeof SIZES
  readonly barriers: boolean
}[] = [
  { language: 'en', theme: 'light', size: 'plain', barriers: true },
  { language: 'en', theme: 'light', size: 'doubled', barriers: false },
  { language: 'ru', theme: 'dark', size: 'plain', barriers: true },
  { language: 'ru', theme: 'dark', size: 'doubled', barriers: true },
  { language: 'kk', theme: 'light', size: 'plain', barriers: false },
  { language: 'kk', theme: 'light', size: 'doubled', barriers: true },
]

/** What `addBigCase` puts into the parts that say how much there is. */
const COUNTS = [
  ['people', 3],
  ['charges', 6],
  ['restraints', 5],
  ['court', 12],
  ['documents', 80],
] as const

interface Metrics {
  readonly width: number
  readonly height: number
  readonly deviceScaleFactor: number
}

const setMetrics = async (page: Page, metrics: Metrics): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { ...metrics, mobile: false })
  const { width, height } = metrics
  await expect
    .poll(() => page.evaluate(() => `${window.innerWidth} ${window.innerHeight}`))
    .toBe(`${width} ${height}`)
}

/** What does not fit: a page that goes on at the side, and words that end where their box ends. */
const cutOffIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isWider = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1
    const wide = [document.scrollingElement, document.querySelector('main')].filter(
      (element) => element !== null && isWider(element),
    )
    const hides = (element: HTMLElement): boolean =>
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
    // A word that is for the ear alone has a box of one point.
    const isSeen = ({ clientWidth, clientHeight }: HTMLElement): boolean =>
      clientWidth > 1 && clientHeight > 1
    const cut = [...document.querySelectorAll<HTMLElement>('main, main *, nav *')].filter(
      (element) => hides(element) && isSeen(element) && isWider(element) && element.innerText.trim() !== '',
    )
    const headings = [...document.querySelectorAll<HTMLElement>('main h1, main h2, main h3')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    )
    // The row of tabs goes on sideways where it does not fit; the tab of the part that is shown is always in sight.
    const tabs = [...document.querySelectorAll<HTMLElement>('main nav a[aria-current]')].filter((tab) => {
      const [{ left, right }, row] = [tab.getBoundingClientRect(), tab.parentElement?.getBoundingClientRect()]
      return row === undefined || left < row.left - 1 || right > row.right + 1
    })
    const outside = [...headings, ...tabs]
    return [
      ...wide.map((element) => `${element?.tagName.toLowerCase()} goes on at the side`),
      ...[...cut, ...outside].map(({ tagName, innerText }) => `cut: ${tagName} ${innerText.slice(0, 60)}`),
    ]
  })

/** Presses Tab until the focus is on what is wanted; a person gives up sooner than this. */
const tabTo = async (page: Page, wanted: string, most: number): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return
  }
  throw new Error(`${wanted} is not among the next ${most}`)
}

/** Goes from the heading to the tabs, by an arrow to the chronology, and to its first record, which Enter opens. */
const walkByKeys = async ({ page, t }: Person): Promise<void> => {
  await page.locator('[data-page-title]').focus()
  await tabTo(page, 'nav[aria-label] a[aria-current]', 12)
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('cases:tab.chronology'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: t('chronology:title'), level: 2 }).waitFor()
  await page.locator('[data-entry]').first().waitFor()
  await tabTo(page, '[data-entry]', 60)
  const label = await page.evaluate(() => document.activeElement?.textContent ?? '')
  expect(label).not.toBe('')
}

/** What the head and the overview say without scrolling: how much there is of everything, and each of the three at a glance. */
const firstScreen = async ({ page, t }: Person): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: t('cases:tab.label') })
  for (const [tab, count] of COUNTS) {
    await tabs.getByRole('link', { name: `${t(`cases:tab.${tab}`)} ${count}`, exact: true }).waitFor()
  }
  const story = page.getByRole('region', { name: t('cases:story.label') })
  const persons = page.getByRole('list', { name: t('cases:glance.title') }).getByRole('listitem')
  await seen(persons, 3)
  const spans = [story, ...(await persons.getByRole('link').all())].map((one) => one.boundingBox())
  for (const box of await Promise.all(spans)) {
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(SIZES.plain.height)
  }
}

/** How many rows of the chronology stand in the window whole, at least; the last is the window of a laptop at 200 %. */
const ROWS: readonly (Metrics & { readonly least: number })[] = [
  { width: 1280, height: 860, deviceScaleFactor: 1, least: 9 },
  { width: 1024, height: 768, deviceScaleFactor: 1, least: 6 },
  { width: 640, height: 430, deviceScaleFactor: 2, least: 1 },
]

const wholeRows = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const tabs = document.querySelector('[data-stuck-bar]')?.getBoundingClientRect().bottom ?? 0
    return [...document.querySelectorAll('[data-entry]')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= tabs && bottom <= window.innerHeight
    }).length
  })

/** The page belongs to its content: rows before anything is scrolled, and not fewer beneath what stays when it is. */
const countRows = async (person: Person): Promise<void> => {
  const { page, t } = person
  const tabs = page.getByRole('navigation', { name: t('cases:tab.label') })
  for (const { least, ...metrics } of ROWS) {
    await setMetrics(page, metrics)
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 0 }))
    await expect.poll(() => wholeRows(page), { message: `at ${metrics.width}` }).toBeGreaterThanOrEqual(least)
    await page.locator('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight / 2 }))
    await page.locator('[data-folded]').first().waitFor()
    await expect
      .poll(() => wholeRows(page), { message: `scrolled at ${metrics.width}` })
      .toBeGreaterThanOrEqual(least)
    const box = await tabs.boundingBox()
    expect(box?.y, `tabs at ${metrics.width}`).toBeLessThan(60)
    if (metrics.width === 1280) {
      expect(await tabs.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThan(2)
    }
  }
}

test('a big case reads well in every language, look and size, without barriers and without the mouse', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-big-'))
  try {
    await using program = await startProgram()
    const { page } = program
    await prepareVault(program, folder)
    const { title } = await addBigCase(program)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const complaints = complaintsOf(page)
    const found: string[] = []
    for (const { language, theme, size, barriers: looksForBarriers } of LOOKS) {
      await setMetrics(page, SIZES[size])
      await showIn(program, { language, theme })
      const person = await sitDown(program, language)
      await goToCase(person, title)
      for (const tab of CASE_TABS) {
        await turnTo(person, tab)
        const where = [language, theme, size, tab].join(' ')
        found.push(...(await cutOffIn(page)).map((what) => `${where}: ${what}`))
        if (looksForBarriers) found.push(...(await barriers(page)).map((what) => `${where}: ${what}`))
      }
      await turnTo(person, 'overview')
      if (size === 'plain') await firstScreen(person)
      await walkByKeys(person)
      if (size === 'plain') await countRows(person)
    }
    expect({ found, complaints }).toEqual({ found: [], complaints: [] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
