import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { createChromiumHost } from '../../electron/host/chromium.ts'
import { boot } from '../../electron/main/boot.ts'
import type { PageClient } from '../../renderer/app/page-client.ts'
import { CALENDAR_KINDS } from '../../shared/domain/calendar-item.ts'
import { type IsoDate, isoDateSchema } from '../../shared/domain/dates.ts'
import { addMonths } from '../../shared/domain/days.ts'
import { besidePage } from '../../tools/demo/beside-page.ts'
import { inProject } from '../../tools/setup/places.mjs'
import { percentile, timed } from './support/figures.ts'
import { LARGE } from './support/generator.ts'
import { makeLargeVault, PASSPHRASE } from './support/large-vault.ts'
import { clickAtPage } from './support/page-case.ts'

/*
 * A month of the calendar among 100,000 events, 17,500 hearings and 5,000 tasks of 5,000 cases: the question with every kind, by calls
 * of the built program sealed as the page seals them, and the page itself, from the click on "next month" to the frame that shows it,
 * hearings, deadlines, tasks, visits and events among them. Target: 100 ms. `SANDYQ_BENCH_SHARE=0.1` measures a tenth of the size.
 */

const share = Number(process.env.SANDYQ_BENCH_SHARE ?? '1')
const ROUNDS = 20
const SIZE = {
  ...LARGE,
  cases: Math.round(LARGE.cases * share),
  parties: Math.round(LARGE.parties * share),
  events: Math.round(LARGE.events * share),
}

const figuresOf = (values: readonly number[]) => ({
  p50Ms: Number(percentile(values, 0.5).toFixed(1)),
  p95Ms: Number(percentile(values, 0.95).toFixed(1)),
})

const FIRST = isoDateSchema.parse('2020-01-01')
const TODAY = isoDateSchema.parse('2026-11-22')
const months = Array.from({ length: ROUNDS }, (_, place): IsoDate => addMonths(FIRST, place))

const askMonths = async (client: PageClient['client']) => {
  let items = 0
  const took: number[] = []
  for (const from of months) {
    const range = { from, to: addMonths(from, 1), today: TODAY, kinds: [...CALENDAR_KINDS], withClosed: true }
    took.push(
      await timed(async () => {
        items += (await client.calendar.range(range)).items.length
      }),
    )
  }
  return { ...figuresOf(took), itemsInAMonth: Math.round(items / ROUNDS) }
}

/** From the month of today to those before it, each drawn for the first time. */
const turnPages = async (page: Page) => {
  await page.locator('nav a[href="/calendar"]').click()
  await page.locator('main [data-day]').first().waitFor()
  // Events too: what has been is most of what there is.
  await page.locator('main button[aria-pressed="false"]', { hasText: 'Events' }).click()
  const marked = await page.locator('[data-day][aria-pressed="true"]').getAttribute('data-day')
  const took: number[] = []
  let shown = isoDateSchema.parse(marked)
  for (let round = 0; round < ROUNDS; round += 1) {
    shown = addMonths(shown, -1)
    took.push(
      await clickAtPage(page, {
        on: { selector: 'main button', text: 'Previous month' },
        // A day that is on no page beside: what stands on it was asked for this month.
        until: { selector: `td:has([data-day="${shown.slice(0, 7)}-15"]) [data-item]`, text: '' },
      }),
    )
  }
  return { ...figuresOf(took), chips: await page.locator('main table [data-item]').count() }
}

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
try {
  const place = path.join(folder, 'Bench.sandyq')
  await makeLargeVault(place, SIZE)
  const one = async () => folder
  const { host, enter } = besidePage(
    createChromiumHost({
      env: process.env,
      isHeadless: true,
      dialogs: { chooseFolder: one, chooseTarget: one, chooseFiles: async () => [] },
    }),
  )
  const program = await boot(host, {
    version: 'bench',
    vaultEntry: inProject('out/main/vault-process.js'),
    documentsEntry: inProject('out/main/documents-process.js'),
    rendererFolder: inProject('out/renderer'),
    configFolder: path.join(folder, 'config'),
  })
  const page = host.findWindow()?.page
  if (page === undefined) throw new Error('no window')
  const { client, unlock } = enter(program)
  const vault = (await client.session.chooseFolder())?.vaults[0]?.token
  if (vault === undefined) throw new Error('no vault')
  await unlock({ vault }, { kind: 'passphrase', value: PASSPHRASE })
  await page.locator('[data-page-title]').first().waitFor()
  const asked = await askMonths(client)
  const turned = await turnPages(page)
  await host.quit()
  process.stdout.write(`${JSON.stringify({ size: SIZE, asked, turned }, null, 1)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
