import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createChromiumHost } from '../../electron/host/chromium.ts'
import { boot } from '../../electron/main/boot.ts'
import { besidePage } from '../../tools/demo/beside-page.ts'
import type { Client } from '../../tools/demo/load-sample.ts'
import { inProject } from '../../tools/setup/places.mjs'
import { median, timed } from './support/figures.ts'

/*
 * The built program on the Chromium host without a window: from the start of the host to the start screen (target 1.5 s), unlock with
 * the derivation of the key in it (about 1 s of it is the derivation), and lock until the vault process is gone (target 1 s).
 * Medians of five.
 */

const ROUNDS = 5
const PASSPHRASE = 'benchmark passphrase of six plain words'

const start = async (folder: string) => {
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
  await host.findWindow()?.page.getByRole('button').first().waitFor()
  return { host, ...enter(program) }
}

const vaultToken = async (client: Client) => {
  const vault = (await client.session.chooseFolder())?.vaults[0]
  if (vault === undefined) throw new Error('no vault')
  return vault.token
}

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
try {
  const starts: number[] = []
  const unlocks: number[] = []
  const locks: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    const { host, client, create, unlock } = await start(folder)
    starts.push(performance.now() - begun)
    if (round === 0) {
      const found = await client.session.chooseFolder()
      if (found === null) throw new Error('no folder')
      await create({ folder: found.token, name: 'Bench' }, PASSPHRASE)
      await client.session.lock()
    }
    const vault = await vaultToken(client)
    const secret = { kind: 'passphrase' as const, value: PASSPHRASE }
    unlocks.push(await timed(() => unlock({ vault }, secret)))
    locks.push(await timed(() => client.session.lock()))
    await host.quit()
  }
  const report = {
    startMs: Math.round(median(starts)),
    unlockMs: Math.round(median(unlocks)),
    lockMs: Math.round(median(locks)),
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
