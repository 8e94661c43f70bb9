import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createChromiumHost } from '../../electron/host/chromium.ts'
import { boot } from '../../electron/main/boot.ts'
import { searchIn } from '../../electron/vault/records/search/query.ts'
import type { ReadHandle } from '../../electron/vault/store/database/handles.ts'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { openVault } from '../../electron/vault/store/vault.ts'
import type { SearchFilter, SearchQuestion } from '../../shared/domain/search-hit.ts'
import { besidePage } from '../../tools/demo/beside-page.ts'
import { inProject } from '../../tools/setup/places.mjs'
import { percentile, timed } from './support/figures.ts'
import { LARGE } from './support/generator.ts'
import { makeLargeVault, openPlainTwin, PASSPHRASE } from './support/large-vault.ts'
import { typeAtPage, watchAnswers } from './support/page-search.ts'
import { questionsOf, TYPED } from './support/search-questions.ts'

/*
 * The search in a vault of 5,000 cases, 20,000 people and 100,000 events: in the process that holds the vault, in a database
 * with the same rows that is not encrypted, in the built program by calls sealed as the page seals them, from the question to the
 * opened answer, and at the page on the Chromium host, from a letter typed in the palette to its answer and to the frame that shows it.
 * Target: p95 at most 50 ms from the letter to the answer. The long lists have a measurement of their own. `SANDYQ_BENCH_SHARE=0.1` measures a tenth of the size.
 */

const share = Number(process.env.SANDYQ_BENCH_SHARE ?? '1')
const SIZE = {
  ...LARGE,
  cases: Math.round(LARGE.cases * share),
  parties: Math.round(LARGE.parties * share),
  events: Math.round(LARGE.events * share),
}

const figuresOf = (values: readonly number[]) => ({
  count: values.length,
  p50Ms: Number(percentile(values, 0.5).toFixed(1)),
  p95Ms: Number(percentile(values, 0.95).toFixed(1)),
  maxMs: Number(Math.max(...values).toFixed(1)),
})

/** Two cases: one with few records, one with more than any other. */
const casesOf = (read: ReadHandle): SearchFilter['caseId'][] => {
  const sql = (order: string): string =>
    `SELECT case_id AS id FROM search_entry WHERE kind = 'event' GROUP BY case_id ORDER BY count(*) ${order} LIMIT 1`
  return ['ASC', 'DESC'].flatMap((order) =>
    read.all<{ id: SearchFilter['caseId'] }>(sql(order)).map(({ id }) => id),
  )
}

/** Time by the clock, and time of the processor, which does not count what else the machine was busy with. */
const askAll = async (read: ReadHandle, questions: readonly SearchQuestion[]) => {
  const took: number[] = []
  const worked: number[] = []
  for (const question of questions) {
    const before = process.cpuUsage()
    took.push(await timed(async () => searchIn(read, question)))
    const { user, system } = process.cpuUsage(before)
    worked.push((user + system) / 1000)
  }
  return { took, worked }
}

const startProgram = async (folder: string) => {
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
  return { host, page, ...enter(program) }
}

const measureAtPage = async (folder: string, questions: readonly SearchQuestion[]) => {
  const { host, page, client, unlock } = await startProgram(folder)
  const vault = (await client.session.chooseFolder())?.vaults[0]?.token
  if (vault === undefined) throw new Error('no vault')
  await unlock({ vault }, { kind: 'passphrase', value: PASSPHRASE })
  await page.locator('[data-page-title]').first().waitFor()
  const asked: number[] = []
  for (const question of questions) asked.push(await timed(async () => client.search.query(question)))
  await watchAnswers(page)
  const typed = await typeAtPage(page, TYPED)
  await host.quit()
  return { asked, typed }
}

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
try {
  const place = path.join(folder, 'Bench.sandyq')
  const made = await makeLargeVault(place, SIZE)
  const vault = await openVault({
    folder: place,
    secret: { kind: 'passphrase', value: PASSPHRASE },
    migrations,
  })
  const questions = questionsOf(casesOf(vault.database.read()))
  const inProcess = await askAll(vault.database.read(), questions)
  await vault.close()
  const plain = await openPlainTwin(path.join(folder, 'plain.db'), SIZE)
  const inPlain = await askAll(plain.database.read(), questions)
  plain.close()
  const { asked, typed } = await measureAtPage(folder, questions)
  const report = {
    size: SIZE,
    made: { fillMs: Math.round(made.fillMs), indexMs: Math.round(made.indexMs) },
    plainMade: { fillMs: Math.round(plain.took.fillMs), indexMs: Math.round(plain.took.indexMs) },
    databaseMb: Math.round(statSync(path.join(place, 'database', 'vault.db')).size / 1e6),
    vaultProcess: figuresOf(inProcess.took),
    vaultProcessCpu: figuresOf(inProcess.worked),
    plain: figuresOf(inPlain.took),
    plainCpu: figuresOf(inPlain.worked),
    ratioToPlain: {
      p50: Number((percentile(inProcess.worked, 0.5) / percentile(inPlain.worked, 0.5)).toFixed(2)),
      p95: Number((percentile(inProcess.worked, 0.95) / percentile(inPlain.worked, 0.95)).toFixed(2)),
    },
    sealedCall: figuresOf(asked),
    typedToAnswer: figuresOf(typed.map(({ answerMs }) => answerMs)),
    typedToFrame: figuresOf(typed.map(({ frameMs }) => frameMs)),
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
