import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { createChromiumHost } from '../../electron/host/chromium.ts'
import { boot } from '../../electron/main/boot.ts'
import { documentList } from '../../electron/vault/records/lists/document-list.ts'
import { eventList } from '../../electron/vault/records/lists/event-list.ts'
import { listPage } from '../../electron/vault/records/lists/list-page.ts'
import { partyList } from '../../electron/vault/records/lists/party-list.ts'
import type { ReadHandle } from '../../electron/vault/store/database/handles.ts'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { openVault } from '../../electron/vault/store/vault.ts'
import type { PageClient } from '../../renderer/app/page-client.ts'
import { besidePage } from '../../tools/demo/beside-page.ts'
import { inProject } from '../../tools/setup/places.mjs'
import { percentile, timed } from './support/figures.ts'
import { LARGE } from './support/generator.ts'
import { makeLargeVault, openPlainTwin, PASSPHRASE } from './support/large-vault.ts'

/*
 * Long lists in a vault of 5,000 cases, 20,000 people, 50,000 documents and 100,000 events: a page of 100 rows from the question to
 * the opened answer, by calls of the built program sealed as the page seals them, the first one, one far down, and one narrowed by words; the same beside a
 * database with the same rows that is not encrypted, in the process that asks it; and the list itself, from the click on its link to the
 * frame that shows rows, and from a jump of the scrollbar to its middle. Target: the first page within 50 ms.
 * `SANDYQ_BENCH_SHARE=0.1` measures a tenth of the size.
 */

const share = Number(process.env.SANDYQ_BENCH_SHARE ?? '1')
const ROUNDS = 20
const SIZE = {
  ...LARGE,
  cases: Math.round(LARGE.cases * share),
  parties: Math.round(LARGE.parties * share),
  events: Math.round(LARGE.events * share),
  moreDocuments: Math.round(35_000 * share),
}

const figuresOf = (values: readonly number[]) => ({
  p50Ms: Number(percentile(values, 0.5).toFixed(1)),
  p95Ms: Number(percentile(values, 0.95).toFixed(1)),
})

const ORDERS = {
  cases: {
    filter: { text: '', status: 'open' },
    by: ['touched', 'title', 'client', 'nextHearing', 'heldUntil'],
  },
  parties: { filter: { text: '', kind: 'all' }, by: ['name', 'kind', 'born', 'cases'] },
  documents: { filter: { text: '' }, by: ['imported', 'title', 'case', 'dated', 'size'] },
  events: { filter: { text: '', certainty: 'all' }, by: ['date', 'title', 'case', 'certainty'] },
  tasks: { filter: { text: '', show: 'open' }, by: ['due', 'title', 'case'] },
} as const

/** Half way down each list. */
const MIDDLE = {
  cases: Math.floor(SIZE.cases / 4),
  parties: Math.floor(SIZE.parties / 2),
  documents: Math.floor(25_000 * share),
  events: Math.floor(SIZE.events / 2),
  tasks: Math.floor(SIZE.cases / 2),
}

const PLACE = { after: null, skip: 0, limit: 100 } as const

const repeated = async (work: () => Promise<number>): Promise<number[]> => {
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) took.push(await work())
  return took
}

/** A page of each list by each column: the first one, one in the middle, and the first one that has a word. */
const askSealed = async (client: PageClient['client']) => {
  const found: Record<string, unknown> = {}
  for (const list of ['cases', 'parties', 'documents', 'events', 'tasks'] as const) {
    const { filter, by } = ORDERS[list]
    const call: (input: never) => Promise<unknown> = client[list].page
    for (const column of by) {
      const sort = { by: column, direction: 'ascending' }
      const ask = (change: object) =>
        repeated(() => timed(async () => call({ filter, sort, ...PLACE, ...change } as never)))
      found[`${list} by ${column}`] = {
        first: figuresOf(await ask({})),
        farDown: figuresOf(await ask({ skip: MIDDLE[list] })),
        withWord: figuresOf(await ask({ filter: { ...filter, text: 'akhmet' } })),
      }
    }
  }
  return found
}

/** The same first pages asked of a database in this process: milliseconds of the statement and its lines. */
const askHere = async (read: ReadHandle) => {
  const direction = 'ascending' as const
  const asked: Readonly<Record<string, () => unknown>> = {
    'parties by name': () =>
      listPage(read, partyList, {
        filter: { text: '', kind: 'all' },
        sort: { by: 'name', direction },
        ...PLACE,
      }),
    'documents by title': () =>
      listPage(read, documentList, { filter: { text: '' }, sort: { by: 'title', direction }, ...PLACE }),
    'events by date': () =>
      listPage(read, eventList, {
        filter: { text: '', certainty: 'all' },
        sort: { by: 'date', direction },
        ...PLACE,
      }),
    'events with a word': () =>
      listPage(read, eventList, {
        filter: { text: 'akhmet', certainty: 'all' },
        sort: { by: 'date', direction },
        ...PLACE,
      }),
  }
  const found: Record<string, unknown> = {}
  for (const [name, ask] of Object.entries(asked)) {
    found[name] = figuresOf(await repeated(() => timed(async () => ask())))
  }
  return found
}

/** Milliseconds in the page from doing something until a row of the list is drawn that satisfies a condition, and its frame. */
const untilDrawn = (page: Page, act: 'click' | 'scroll', target: string): Promise<number> =>
  page.evaluate(
    ({ act, target }) =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        if (act === 'click') document.querySelector<HTMLElement>(target)?.click()
        const main = document.querySelector('main')
        const goal = main === null ? 0 : (main.scrollHeight - main.clientHeight) / 2
        if (act === 'scroll') main?.scrollTo({ top: goal })
        const isThere = (): boolean => {
          const rows = [...document.querySelectorAll<HTMLElement>('main tbody tr')]
          const inSight = rows.filter((row) => {
            const { top, bottom } = row.getBoundingClientRect()
            return bottom > 0 && top < window.innerHeight
          })
          return inSight.length > 3 && inSight.every((row) => row.querySelector('a') !== null)
        }
        const look = (): void => {
          if (isThere()) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun), 0))
          else setTimeout(look, 1)
        }
        setTimeout(look, 0)
      }),
    { act, target },
  )

/** The lists themselves, as one opens them and drags to their middle. */
const lookAtLists = async (page: Page) => {
  const found: Record<string, unknown> = {}
  for (const [list, link] of [
    ['cases', 'nav a[href="/cases"]'],
    ['people', 'nav a[href="/people"]'],
    ['documents', 'nav a[href="/documents"]'],
  ] as const) {
    const opened: number[] = []
    const dragged: number[] = []
    for (let round = 0; round < 5; round += 1) {
      await page.locator('nav a[href="/settings"]').click()
      await page.locator('main:focus, main :focus').first().waitFor()
      opened.push(await untilDrawn(page, 'click', link))
      dragged.push(await untilDrawn(page, 'scroll', link))
    }
    // The first opening reads; the later ones draw what was read.
    found[list] = {
      firstOpenMs: Math.round(opened[0] ?? 0),
      opened: figuresOf(opened),
      firstDragMs: Math.round(dragged[0] ?? 0),
    }
  }
  return found
}

const measureAtPage = async (folder: string) => {
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
  const lists = await lookAtLists(page)
  const pages = await askSealed(client)
  await host.quit()
  return { lists, pages }
}

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
try {
  const place = path.join(folder, 'Bench.sandyq')
  await makeLargeVault(place, SIZE)
  const vault = await openVault({
    folder: place,
    secret: { kind: 'passphrase', value: PASSPHRASE },
    migrations,
  })
  const inProcess = await askHere(vault.database.read())
  await vault.close()
  const plain = await openPlainTwin(path.join(folder, 'plain.db'), SIZE)
  const inPlain = await askHere(plain.database.read())
  plain.close()
  const atPage = await measureAtPage(folder)
  const databaseMb = Math.round(statSync(path.join(place, 'database', 'vault.db')).size / 1e6)
  process.stdout.write(
    `${JSON.stringify({ size: SIZE, databaseMb, inProcess, inPlain, ...atPage }, null, 1)}\n`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
