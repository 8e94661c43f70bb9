import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assembleProgram, type Program } from '../../../electron/main/program.ts'
import { createPageClient } from '../../../renderer/app/page-client.ts'
import { mainContract } from '../../../shared/contract/index.ts'
import type { SessionState } from '../../../shared/contract/session.ts'
import { NO_TEXTS } from '../../../shared/domain/dossier-texts.ts'
import { blankCase } from '../../../shared/domain/kinds/case.ts'
import { formsOf } from '../../e2e/traces/search.ts'
import { allCases } from '../../support/whole-lists.ts'
import { electronHostOn } from '../support/electron-under-test.ts'
import { type FakeElectron, fakeElectron } from '../support/fake-electron.ts'
import { failureOf, gatewayUnderTest } from '../support/gateway-under-test.ts'

const source = (file: string): string => new URL(`../../../electron/${file}`, import.meta.url).pathname
const passphrase = 'қоңыр көл сегіз жеті бұлбұл терезе'

let folder: string
let fake: FakeElectron
let program: Program
let toPage: Set<(frame: string) => void>

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-program-'))
  mkdirSync(path.join(folder, 'істер'))
  fake = fakeElectron()
  toPage = new Set()
  const host = {
    ...electronHostOn(fake),
    postToPage: (frame: string) => {
      for (const listener of toPage) listener(frame)
    },
  }
  program = assembleProgram(host, {
    version: '1.2.3',
    vaultEntry: source('vault/process.ts'),
    documentsEntry: source('documents/process.ts'),
    rendererFolder: folder,
    configFolder: path.join(folder, 'config'),
  })
})
afterEach(async () => {
  await program.end()
  rmSync(folder, { recursive: true, force: true })
})

const openPage = () => {
  const under = gatewayUnderTest(mainContract, program.router, program.onFrame)
  const calls = createPageClient(under.openLink(), {
    post: (frame) => under.send(frame),
    listen: (listener) => {
      toPage.add(listener)
      return () => toPage.delete(listener)
    },
  })
  return { ...under, ...calls, page: calls.client }
}

/** A vault as a user makes it: by choosing a folder in a dialog and giving it a name. */
const withVault = async () => {
  const under = openPage()
  fake.dialogResults.push([path.join(folder, 'істер')])
  const chosen = await under.page.session.chooseFolder()
  if (chosen === null) throw new Error('cancelled')
  const { recoveryKey } = await under.create({ folder: chosen.token, name: 'Кеңсе/2026' }, passphrase)
  return { ...under, chosen, recoveryKey }
}

const firstState = async (
  under: Awaited<ReturnType<typeof withVault>>,
): Promise<SessionState | undefined> => {
  for await (const state of await under.page.session.watch()) return state
  return
}

async function* nothing(): AsyncGenerator<Uint8Array, void> {}

const coded = (code: string) => ({ code, message: code, data: undefined, defined: true })

describe('the program behind the gateway', () => {
  it('makes a vault, finds it again and opens it with either secret', async () => {
    const under = await withVault()
    const { page } = under
    expect(await allCases(page)).toEqual([])
    await page.session.lock()
    await page.session.rememberFolder({ token: under.chosen.token, remember: true })
    const start = await page.session.startFolder()
    const [vault] = start?.vaults ?? []
    expect([start?.name, start?.remembered, start?.vaults.map(({ name }) => name)]).toEqual([
      'істер',
      true,
      ['Кеңсе-2026'],
    ])
    if (vault === undefined) throw new Error('no vault')
    const secrets = [
      { kind: 'passphrase', value: passphrase },
      { kind: 'recoveryKey', value: under.recoveryKey },
    ] as const
    for (const secret of secrets) {
      await under.unlock({ vault: vault.token }, secret)
      expect(await firstState(under)).toEqual({ phase: 'open', vaultName: 'Кеңсе-2026' })
      await page.session.lock()
    }
    const waiting = failureOf(allCases(page))
    under.leaveVault()
    expect([await waiting, await failureOf(allCases(page))]).toEqual([coded('LOCKED'), coded('LOCKED')])
  })

  it('lets the page save what was typed a moment ago before it locks at sleep, and waits for no page that is silent', async () => {
    const under = await withVault()
    const { page } = under
    const [vault] = (await page.session.startFolder())?.vaults ?? []
    if (vault === undefined) throw new Error('no vault')
    const phases: string[] = []
    const following = (async () => {
      for await (const state of await page.session.watch()) {
        phases.push(state.phase)
        if (state.phase === 'closed') return
        if (state.phase !== 'open' || state.isLockNear !== true) continue
        await page.cases.create(blankCase('Напечатано только что'))
        await page.session.saved()
      }
    })()
    program.onPowerEvent('suspend')
    await following
    expect(phases.at(-1)).toBe('closed')
    under.leaveVault()
    await under.unlock({ vault: vault.token }, { kind: 'passphrase', value: passphrase })
    expect((await allCases(page)).map(({ title }) => title)).toEqual(['Напечатано только что'])

    program.onPowerEvent('lock-screen')
    for await (const state of await page.session.watch()) {
      if (state.phase === 'closed') break
    }
    expect(await firstState(under)).toEqual({ phase: 'closed', reason: 'screen-lock' })
  })

  it('warns of a folder that a cloud program copies, before a vault is made there and at each opening', async () => {
    const { page, chosen, unlock } = await withVault()
    await page.session.lock()
    mkdirSync(path.join(folder, 'істер', '.stfolder'))
    fake.dialogResults.push([path.join(folder, 'істер')])
    const again = await page.session.chooseFolder()
    expect([chosen.maySync, again?.maySync]).toEqual([false, true])
    const [vault] = again?.vaults ?? []
    if (vault === undefined) throw new Error('no vault')
    const { notices } = await unlock({ vault: vault.token }, { kind: 'passphrase', value: passphrase })
    expect(notices).toEqual(['FOLDER_MAY_SYNC'])
  })

  it('makes no vault inside of another one, nor where the folder is gone', async () => {
    const { page, create } = await withVault()
    await page.session.lock()
    fake.dialogResults.push([path.join(folder, 'істер', 'Кеңсе-2026.sandyq', 'blobs')])
    const inside = await page.session.chooseFolder()
    if (inside === null) throw new Error('cancelled')
    expect(await failureOf(create({ folder: inside.token, name: 'x' }, passphrase))).toEqual(
      coded('TARGET_IN_VAULT'),
    )
    mkdirSync(path.join(folder, 'gone'))
    fake.dialogResults.push([path.join(folder, 'gone')])
    const gone = await page.session.chooseFolder()
    rmdirSync(path.join(folder, 'gone'))
    if (gone === null) throw new Error('cancelled')
    expect(await failureOf(create({ folder: gone.token, name: 'x' }, passphrase))).toEqual(
      coded('FOLDER_NOT_WRITABLE'),
    )
  })

  it.each([
    ['suspend', 'suspend'],
    ['lock-screen', 'screen-lock'],
  ] as const)(
    'locks when the computer says %s, and takes tokens and clipboard with it (B5, F5)',
    async (event, reason) => {
      const under = await withVault()
      writeFileSync(path.join(folder, 'a.txt'), 'текст')
      fake.dialogResults.push([path.join(folder, 'a.txt')])
      const [file] = await under.page.transfers.chooseFiles()
      await under.page.app.copyText({ text: under.recoveryKey })
      const copied = fake.clipboard.text
      const address = program.bytes.issue({ mediaType: 'image/png', sizeBytes: 0, chunks: nothing() })
      program.onPowerEvent(event)
      for await (const state of await under.page.session.watch()) if (state.phase === 'closed') break
      expect(await firstState(under)).toEqual({ phase: 'closed', reason })
      await new Promise((resolve) => setImmediate(resolve))
      expect([copied, fake.clipboard.text, file?.name]).toEqual([under.recoveryKey, '', 'a.txt'])
      expect(program.bytes.find(address)?.status).toBe(404)
    },
  )

  it('takes nothing that was chosen before a lock for chosen after it', async () => {
    const { page, chosen, unlock } = await withVault()
    await page.session.rememberFolder({ token: chosen.token, remember: true })
    const [text, pdf] = [path.join(folder, 'a.txt'), path.join(folder, 'dossier.pdf')]
    writeFileSync(text, 'текст')
    fake.dialogResults.push([text], [pdf])
    const [file] = await page.transfers.chooseFiles()
    const target = await page.transfers.chooseDossierTarget({ suggestedName: 'dossier' })
    await page.session.lock()
    const [vault] = (await page.session.startFolder())?.vaults ?? []
    if (vault === undefined || file === undefined || target === null) throw new Error('nothing chosen')
    await unlock({ vault: vault.token }, { kind: 'passphrase', value: passphrase })
    const { id: caseId } = await page.cases.create(blankCase('Дело'))
    const options = {
      caseId,
      language: 'ru' as const,
      sections: [],
      exhibits: [],
      stamp: 'corner' as const,
      ...NO_TEXTS,
      privileged: [],
    }
    const first = async (events: Promise<AsyncIterable<unknown>>) => {
      for await (const event of await events) return event
      return
    }
    expect([
      await failureOf(first(page.transfers.importDocuments({ caseId, files: [file.token] }))),
      await failureOf(first(page.transfers.exportDossier({ target: target.token, options }))),
      existsSync(pdf),
    ]).toEqual([coded('TOKEN_EXPIRED'), coded('TOKEN_EXPIRED'), false])
  })

  it('keeps its settings, without a word about what is in a vault', async () => {
    const { page } = await withVault()
    const chosen = {
      language: 'kk',
      theme: 'dark',
      idleLockMinutes: 3,
      isGuideClosed: true,
      calendarView: 'week',
    } as const
    const before = await page.app.preferences()
    await page.app.savePreferences(chosen)
    expect([before, await page.app.preferences(), await page.app.info()]).toEqual([
      null,
      chosen,
      { version: '1.2.3', host: 'electron', seesSuspend: true, seesScreenLock: false },
    ])
    const config = path.join(folder, 'config')
    const kept = readdirSync(config).map((name) => readFileSync(path.join(config, name), 'utf8'))
    expect(kept.join('')).not.toMatch(/істер|Кеңсе|sandyq-program/u)
  })

  it('answers with a code when a token is made up or of another kind', async () => {
    const { page, chosen, unlock, create } = await withVault()
    await page.session.lock()
    const made = 'A'.repeat(22) as typeof chosen.token
    const secret = { kind: 'passphrase', value: passphrase } as const
    expect([
      await failureOf(unlock({ vault: made }, secret)),
      await failureOf(create({ folder: made, name: 'x' }, passphrase)),
      await failureOf(page.session.rememberFolder({ token: made, remember: true })),
    ]).toEqual([coded('TOKEN_EXPIRED'), coded('TOKEN_EXPIRED'), coded('TOKEN_EXPIRED')])
  })

  it('hands secrets, names and what is asked of the vault on without being able to read them', async () => {
    const { onFrame } = program
    const handed: string[] = []
    toPage.add((frame) => void handed.push(frame))
    program.onFrame = (frame) => {
      handed.push(frame)
      onFrame(frame)
    }
    const { page, create, posted } = openPage()
    fake.dialogResults.push([path.join(folder, 'істер')])
    const chosen = await page.session.chooseFolder()
    if (chosen === null) throw new Error('cancelled')
    const { recoveryKey } = await create({ folder: chosen.token, name: 'a' }, passphrase)
    await page.cases.create(blankCase('Тұманбайдың ісі'))
    await allCases(page)
    const seen = Buffer.from([...handed, ...posted].join('\n'))
    const words = [passphrase, recoveryKey, 'Тұманбай', '/cases/', 'giveSecret']
    const found = words.filter((word) => formsOf(word).some((form) => seen.includes(form)))
    expect([handed.length > 6, found]).toEqual([true, []])
  })
})
