import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { createChromiumHost } from '../../electron/host/chromium.ts'
import { boot } from '../../electron/main/boot.ts'
import { newTask } from '../../renderer/features/case/work/drafts.ts'
import words from '../../renderer/i18n/en/cases.json' with { type: 'json' }
import work from '../../renderer/i18n/en/work.json' with { type: 'json' }
import type { CaseId } from '../../shared/domain/ids.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { DEFAULT_PREFERENCES } from '../../shared/domain/preferences.ts'
import { besidePage } from '../../tools/demo/beside-page.ts'
import type { Client } from '../../tools/demo/load-sample.ts'
import { inProject } from '../../tools/setup/places.mjs'
import { addBigCase } from '../e2e/fixture/big-case.ts'
import { percentile } from './support/figures.ts'
import { clickAtPage } from './support/page-case.ts'

/*
 * The page of a case with 3 defendants, 60 events and 80 documents, among 5,000 cases, in the built program on the Chromium host: from the click to
 * the frame that shows it, target 80 ms; a part of the page; a task that is ticked. Beside them, from the same rounds, the
 * change to a page that reads nothing, and the one call that reads the case against 17 of the 19 calls that once did
 * (two have none any more), by a client beside the page whose calls are sealed in the same way.
 */

const ROUNDS = 20
const WARM_UP = 3
const PASSPHRASE = 'benchmark passphrase of six plain words'
const SMALL = 'A small case'
/** How many other cases the vault has; they are older than both and stand after them in the list. */
const OTHERS = Number(process.env.SANDYQ_BENCH_CASES ?? '5000')
const AT_ONCE = 20
const TASK = 'To be ticked'

const start = async (folder: string) => {
  const files: string[][] = []
  const one = async () => folder
  const { host, enter } = besidePage(
    createChromiumHost({
      env: process.env,
      isHeadless: true,
      dialogs: { chooseFolder: one, chooseTarget: one, chooseFiles: async () => files.shift() ?? [] },
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
  const answer = (...paths: (string | readonly string[] | undefined)[]) =>
    void files.push(...paths.map((some) => [some ?? []].flat().map(String)))
  return { host, page, ...enter(program), answer }
}

const addOthers = async (client: Client): Promise<void> => {
  for (let at = 0; at < OTHERS; at += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, OTHERS - at) }, (_, more) => at + more)
    await Promise.all(numbers.map((number) => client.cases.create(blankCase(`Дело № ${number}`))))
  }
}

const fill = async (program: Awaited<ReturnType<typeof start>>) => {
  const { client, create, page } = program
  const found = await client.session.chooseFolder()
  if (found === null) throw new Error('no folder')
  const { recoveryKey } = await create({ folder: found.token, name: 'Bench' }, PASSPHRASE)
  await client.secrets.confirmRecoveryKey({ recoveryKey })
  await addOthers(client)
  const { caseId, title } = await addBigCase(program)
  const { id: smallId } = await client.cases.create(blankCase(SMALL))
  for (const id of [caseId, smallId]) await client.tasks.create(newTask(id, TASK))
  await client.app.savePreferences({ ...DEFAULT_PREFERENCES, language: 'en', theme: 'light' })
  await page.reload()
  await page.locator('[data-page-title]').first().waitFor()
  return { caseId, title }
}

const RAIL = 'nav a'
const ROW = 'main a'

/** The first page names cases too, and the list is read after its heading stands. */
const goToCases = async (page: Page) => {
  await clickAtPage(page, {
    on: { selector: RAIL, text: 'Cases' },
    until: { selector: 'main h1', text: 'Cases' },
  })
  await page.locator(ROW, { hasText: SMALL }).first().waitFor()
}
const openCase = (page: Page, title: string) =>
  clickAtPage(page, { on: { selector: ROW, text: title }, until: { selector: 'main h2', text: words.facts } })
const turnTo = (page: Page, tab: keyof typeof words.tab, heading: string) =>
  clickAtPage(page, {
    on: { selector: 'main nav a', text: words.tab[tab] },
    until: { selector: 'main h2', text: heading },
  })

/** Ticks the task, or takes the tick back: what is done stands folded away. */
const tick = (page: Page, isDone: boolean) => {
  const open = 'main input[type=checkbox]:not(details *)'
  const done = 'main details input[type=checkbox]'
  return clickAtPage(page, {
    on: { selector: isDone ? open : done, text: TASK },
    until: { selector: isDone ? done : open, text: TASK },
  })
}

/** The calls that once read the case. */
const oldCalls = async (client: Client, caseId: CaseId): Promise<(() => Promise<unknown>)[]> => {
  const { parties } = await client.cases.file({ caseId })
  const kinds = [
    client.participations,
    client.proceduralStatuses,
    client.charges,
    client.restraints,
    client.stays,
    client.hearings,
    client.decisions,
    client.sentences,
    client.events,
    client.tasks,
    client.contacts,
    client.consents,
    client.disclosures,
  ]
  return [
    () => client.cases.get({ id: caseId }),
    ...kinds.map((kind) => () => kind.list({ caseId })),
    ...parties.map(
      ({ id }) =>
        () =>
          client.parties.get({ id }),
    ),
  ]
}

/** Milliseconds until every one of some calls, sent at once and sealed as the page's own are, is answered and opened. */
const callTogether = async (calls: readonly (() => Promise<unknown>)[]): Promise<number> => {
  const begun = performance.now()
  await Promise.all(calls.map((call) => call()))
  return performance.now() - begun
}

const figuresOf = (values: readonly number[]) => ({
  medianMs: Number(percentile(values, 0.5).toFixed(1)),
  p95Ms: Number(percentile(values, 0.95).toFixed(1)),
})

/** A tick in another case has the page forget the case file, so that the case is read anew when it is opened. */
const oneRound = async (page: Page, title: string, isDone: boolean) => {
  await goToCases(page)
  await openCase(page, SMALL)
  await turnTo(page, 'work', work.tasks.title)
  await tick(page, isDone)
  await goToCases(page)
  const openMs = await openCase(page, title)
  const tabMs = await turnTo(page, 'chronology', 'Chronology')
  await turnTo(page, 'work', work.tasks.title)
  const tickMs = await tick(page, isDone)
  const emptyMs = await clickAtPage(page, {
    on: { selector: RAIL, text: 'Settings' },
    until: { selector: 'main h1', text: 'Settings' },
  })
  return { openMs, tabMs, tickMs, emptyMs }
}

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
try {
  const program = await start(folder)
  const { page, client, host } = program
  const { caseId, title } = await fill(program)
  const old = await oldCalls(client, caseId)
  const rounds = []
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const clicked = await oneRound(page, title, round % 2 === 0)
    const oneCallMs = await callTogether([() => client.cases.file({ caseId })])
    const oldCallsMs = await callTogether(old)
    if (round >= WARM_UP) rounds.push({ ...clicked, oneCallMs, oldCallsMs })
  }
  await host.quit()
  const report = {
    cases: OTHERS + 2,
    rounds: rounds.length,
    open: figuresOf(rounds.map(({ openMs }) => openMs)),
    tab: figuresOf(rounds.map(({ tabMs }) => tabMs)),
    tick: figuresOf(rounds.map(({ tickMs }) => tickMs)),
    emptyPage: figuresOf(rounds.map(({ emptyMs }) => emptyMs)),
    oneCall: figuresOf(rounds.map(({ oneCallMs }) => oneCallMs)),
    oldCalls: { count: old.length, ...figuresOf(rounds.map(({ oldCallsMs }) => oldCallsMs)) },
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
