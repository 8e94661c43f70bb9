import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { doMainJob } from '../../tools/demo/main-job.ts'
import { allText, openResult } from '../documents/support/read-pdf.ts'

it('the demo, which is what starts without a display, leaves a dossier and a picture of every page in the language asked for', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-demo-'))
  const [work, output] = [path.join(folder, 'work'), path.join(folder, 'output')]
  mkdirSync(work)
  try {
    const options = { languages: ['kk'], themes: ['light'] } as const
    await doMainJob({ options, work, output, begin: () => undefined })
    expect(readdirSync(output).sort()).toEqual(['dossier-kk.pdf', 'screenshots'])
    expect(readdirSync(path.join(output, 'screenshots'))).toHaveLength(8)
    const dossier = openResult(readFileSync(path.join(output, 'dossier-kk.pdf')))
    expect(allText(dossier).length).toBeGreaterThan(5_000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
