// Judges a list of questions to the search on the sample case: `npm run probes -- FILE`. Ends with 1 when too few are found.

import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NO_FILTER } from '../shared/domain/search-hit.ts'
import { bareDesk } from './bare-desk.ts'
import {
  isGoodEnough,
  type JudgedProbe,
  judgeProbe,
  missLine,
  shareLine,
  sharesOf,
  wholeOf,
} from './probes/judge-probes.ts'
import { type ProbeList, ProbeListProblem, readProbeList } from './probes/probe-list.ts'
import { loadProbed } from './probes/sample-vault.ts'
import { inProject } from './setup/places.mjs'
import { say } from './setup/say.mjs'

const USAGE = `Usage: npm run probes -- FILE

FILE is JSON: { "people": ["..."], "notes": [{ "title": "...", "text": "..." }], "events": [{ "date": "2026-09-16", "title": "..." }],
  "probes": [{ "group": "...", "question": "...", "want": { "kind": "party", "contains": "..." } }] }
The sample case with these people, notes and events is asked; the wanted answer has to be among the first three.`

/** npm runs scripts in the project's folder and says in INIT_CWD where the person was. */
function placeOf(file: string): string {
  const fromThere = path.resolve(process.env.INIT_CWD ?? '.', file)
  return existsSync(fromThere) ? fromThere : file
}

function readText(file: string): string {
  try {
    return readFileSync(placeOf(file), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new ProbeListProblem(`There is no file ${file}.`)
    throw new ProbeListProblem(`The file ${file} cannot be read.`)
  }
}

async function judgeAll(list: ProbeList, folder: string): Promise<JudgedProbe[]> {
  const { client, session } = bareDesk(() => Date.parse('2026-11-22T07:00:00.000Z'))
  await client.entry.giveSecret({ kind: 'passphrase', value: randomUUID() })
  await client.internal.create({ folder: path.join(folder, 'probes.sandyq') })
  try {
    await loadProbed(client, list, inProject('tests/fixtures/sample'))
    const judged: JudgedProbe[] = []
    for (const probe of list.probes) {
      const hits = await client.search.query({ text: probe.question, filter: NO_FILTER })
      judged.push(judgeProbe(probe, hits))
    }
    return judged
  } finally {
    await session.close()
  }
}

async function judgeFile(file: string): Promise<number> {
  const list = readProbeList(readText(file))
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-probes-'))
  try {
    const judged = await judgeAll(list, folder)
    for (const probe of judged) if (probe.place === undefined) say(missLine(probe))
    say('')
    for (const share of [...sharesOf(judged), wholeOf(judged)]) say(shareLine(share))
    return isGoodEnough(judged) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0 || file.startsWith('--')) {
  say(USAGE)
  process.exitCode = file === '--help' ? 0 : 1
} else {
  try {
    process.exitCode = await judgeFile(file)
  } catch (problem) {
    if (!(problem instanceof ProbeListProblem)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}
