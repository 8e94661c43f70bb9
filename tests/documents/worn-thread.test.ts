import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { ASSETS, compose } from './support/compose.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'

const exhibits: SampleExhibit[] = ['один', 'два', 'три'].map((name) => ({
  title: name,
  name: `${name}.txt`,
  mediaType: 'text/plain',
  bytes: Buffer.from(`${name}\n`),
}))

const threadFile = new URL('./support/counting-thread.ts', import.meta.url)

test('a thread that has grown is replaced between exhibits, and the dossier is the same', async () => {
  const file = join(temporaryFolder(), 'starts')
  process.env.SANDYQ_STARTS = file
  const startsWith = async (wornBytes: number): Promise<readonly [starts: number, sha256: string]> => {
    writeFileSync(file, '')
    const { result } = await compose(sampleDossier('ru', exhibits), exhibits, {
      limits: { ...LIMITS, wornBytes },
      assets: { ...ASSETS, threadFile },
    })
    return [readFileSync(file, 'utf8').split('\n').length - 1, result.sha256]
  }
  const [usual, sha256] = await startsWith(Number.POSITIVE_INFINITY)
  expect(usual).toBe(2)
  // Each exhibit has its own; one more sets our own parts.
  const [worn, same] = await startsWith(0)
  expect(worn).toBe(4)
  expect(same).toBe(sha256)
})
