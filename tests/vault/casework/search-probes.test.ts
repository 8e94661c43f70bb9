import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { judgeProbe, missLine } from '../../../tools/probes/judge-probes.ts'
import { readProbeList } from '../../../tools/probes/probe-list.ts'
import { loadProbed } from '../../../tools/probes/sample-vault.ts'
import { inProject } from '../../../tools/setup/places.mjs'
import { deskWithVault } from './support/desk.ts'

test('what lawyers type finds what they mean among the first three answers', async () => {
  const { client } = await deskWithVault()
  const list = readProbeList(readFileSync(inProject('tests/fixtures/search/probes.json'), 'utf8'))
  await loadProbed(client, list, inProject('tests/fixtures/sample'))
  const missed: string[] = []
  for (const probe of list.probes) {
    const judged = judgeProbe(probe, await client.search.query({ text: probe.question, filter: NO_FILTER }))
    if (judged.place === undefined) missed.push(missLine(judged))
  }
  expect(list.probes.length).toBeGreaterThan(250)
  expect(missed).toEqual([])
})
