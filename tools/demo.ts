// The main job without a display: makes a vault with the sample case in a temporary folder, exports its dossier in three
// languages and leaves the PDFs and screenshots of every page in demo-output/. Nothing else stays behind.

import { randomInt } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRouterClient } from '@orpc/server'
import { boot } from '../electron/boot.ts'
import { createChromiumHost } from '../electron/host/chromium.ts'
import type { Dialogs } from '../electron/host/host.ts'
import { DOSSIER_SECTIONS } from '../shared/domain/dossier.ts'
import type { DocumentId } from '../shared/domain/ids.ts'
import { LANGUAGES, type Language } from '../shared/domain/language.ts'
import { generatePassphrase } from '../shared/domain/passphrase/generate-passphrase.ts'
import { loadWordList } from '../shared/domain/passphrase/load-word-list.ts'
import { type Client, loadSample } from './demo/load-sample.ts'
import { readSample } from './demo/sample.ts'
import { takeTour } from './demo/tour.ts'
import { inProject } from './setup/places.mjs'
import { say } from './setup/say.mjs'

const output = inProject('demo-output')
const sampleFolder = inProject('tests/fixtures/sample')

/** Dialogs answered in advance, since nobody is there to click. */
const preparedDialogs = () => {
  let next: readonly string[] = []
  const one = async () => next[0]
  const dialogs: Dialogs = { chooseFolder: one, chooseTarget: one, chooseFiles: async () => next }
  const answer = (paths: readonly string[]): void => {
    next = paths
  }
  return { dialogs, answer }
}

const makeVault = async (client: Client): Promise<void> => {
  const words = await loadWordList('kk')
  const { text } = generatePassphrase({ words, randomUint32: () => randomInt(2 ** 32) })
  const folder = await client.session.chooseFolder()
  if (folder === null) throw new Error('no folder')
  const { recoveryKey } = await client.session.create({
    folder: folder.token,
    name: 'Сандық',
    passphrase: text,
  })
  await client.secrets.confirmRecoveryKey({ recoveryKey })
}

interface Export {
  readonly client: Client
  readonly caseId: string
  readonly exhibits: DocumentId[]
  readonly language: Language
}

const exportDossier = async ({ client, caseId, exhibits, language }: Export): Promise<string> => {
  const target = await client.transfers.chooseDossierTarget({ suggestedName: `dossier-${language}` })
  if (target === null) throw new Error('no target')
  const options = {
    caseId,
    language,
    exhibits,
    sections: [...DOSSIER_SECTIONS],
    stamp: 'corner' as const,
    recipient: '',
    confidentiality: '',
  }
  for await (const event of await client.transfers.exportDossier({ target: target.token, options })) {
    if (event.kind === 'finished') return `${event.result.pages} pages`
  }
  throw new Error('the export ended without a result')
}

const showMainJob = async (work: string): Promise<void> => {
  const { dialogs, answer } = preparedDialogs()
  const host = createChromiumHost({ env: process.env, isHeadless: true, dialogs })
  try {
    const program = await boot(host, {
      version: 'demo',
      vaultEntry: inProject('out/main/vault-process.js'),
      documentsEntry: inProject('out/main/documents-process.js'),
      rendererFolder: inProject('out/renderer'),
      configFolder: path.join(work, 'preferences'),
    })
    const client = createRouterClient(program.router) as Client
    answer([work])
    await makeVault(client)
    say('A vault was made in a temporary folder.')
    const { caseId, documents } = await loadSample(client, readSample(sampleFolder), {
      folder: sampleFolder,
      answer,
    })
    say(`The sample case is in it, with ${documents.length} documents.`)
    for (const language of LANGUAGES) {
      const target = path.join(output, `dossier-${language}.pdf`)
      answer([target])
      say(`${target}: ${await exportDossier({ client, caseId, exhibits: documents, language })}`)
    }
    const page = host.findWindow()?.page
    const documentId = documents[1]
    if (page === undefined || documentId === undefined) throw new Error('no window')
    const folder = path.join(output, 'screenshots')
    mkdirSync(folder, { recursive: true })
    say(`${folder}: ${await takeTour({ page, client, folder, caseId, documentId })} screenshots`)
  } finally {
    await host.quit()
  }
}

const work = mkdtempSync(path.join(tmpdir(), 'sandyq-demo-'))
try {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  await showMainJob(work)
} finally {
  rmSync(work, { recursive: true, force: true })
}
