// Judges a list of questions to the search on the sample case: `npm run probes -- FILE`. Ends with 1 when too few are found.

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NO_FILTER } from '../shared/domain/search-hit.ts'
import { bareDesk } from './bare-desk.ts'
import { judgeListFile, readListFile } from './list-file.ts'
import {
  isGoodEnough,
  type JudgedProbe,
  judgeProbe,
  missLine,
  shareLine,
  sharesOf,
  wholeOf,
} from './probes/judge-probes.ts'
import { type ProbeList, readProbeList } from './probes/probe-list.ts'
import { loadProbed } from './probes/sample-vault.ts'
import { inProject } from './setup/places.mjs'
import { say } from './setup/say.mjs'

const USAGE = `Usage: npm run probes -- FILE

FILE is JSON: { "people": ["..."], "notes": [{ "title": "...", "text": "..." }], "events": [{ "date": "2026-09-16", "title": "..." }],
  "probes": [{ "group": "...", "question": "...", "want": { "kind": "party", "contains": "..." } }] }
The sample case with these people, notes and events is asked; the wanted answer has to be among the first three.`

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
  const list = readProbeList(readListFile(file))
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

await judgeListFile(USAGE, judgeFile)
