import { randomInt } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type ChromiumHost, createChromiumHost } from '../../electron/host/chromium.ts'
import type { Dialogs } from '../../electron/host/host.ts'
import { boot } from '../../electron/main/boot.ts'
import type { PageClient } from '../../renderer/app/page-client.ts'
import { DOSSIER_SECTIONS } from '../../shared/domain/dossier.ts'
import { NO_TEXTS } from '../../shared/domain/dossier-texts.ts'
import type { DocumentId } from '../../shared/domain/ids.ts'
import type { Language } from '../../shared/domain/language.ts'
import { generatePassphrase } from '../../shared/domain/passphrase/generate-passphrase.ts'
import { loadWordList } from '../../shared/domain/passphrase/load-word-list.ts'
import { inProject } from '../setup/places.mjs'
import { besidePage } from './beside-page.ts'
import { type AnswerFiles, type Client, loadSample } from './load-sample.ts'
import type { DemoOptions } from './options.ts'
import { readSample } from './sample.ts'
import { picturesOf, takeTour } from './tour.ts'

export interface MainJob {
  readonly options: DemoOptions
  /** For the vault; emptied by whoever made it. */
  readonly work: string
  /** Where the dossiers and pictures stay. */
  readonly output: string
  /** What begins now: progress for who waits, and where it stopped if it stops. */
  readonly begin: (step: string) => void
}

interface Running {
  readonly client: Client
  readonly host: ChromiumHost
  readonly answer: AnswerFiles
}

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

const makeVault = async ({ client, create }: PageClient): Promise<void> => {
  const words = await loadWordList('kk')
  const { text } = generatePassphrase({ words, randomUint32: () => randomInt(2 ** 32) })
  const folder = await client.session.chooseFolder()
  if (folder === null) throw new Error('no folder')
  const { recoveryKey } = await create({ folder: folder.token, name: 'Сандық' }, text)
  await client.secrets.confirmRecoveryKey({ recoveryKey })
}

interface Loaded {
  readonly caseId: string
  readonly documents: readonly DocumentId[]
}

const exportDossier = async (
  { client, answer }: Running,
  { caseId, documents }: Loaded,
  { output, begin, language }: MainJob & { language: Language },
): Promise<void> => {
  const file = path.join(output, `dossier-${language}.pdf`)
  answer([file])
  const target = await client.transfers.chooseDossierTarget({ suggestedName: `dossier-${language}` })
  if (target === null) throw new Error('no target')
  const options = {
    caseId,
    language,
    exhibits: [...documents],
    sections: [...DOSSIER_SECTIONS],
    stamp: 'corner' as const,
    ...NO_TEXTS,
    privileged: [],
  }
  let exhibitsDone = -1
  for await (const event of await client.transfers.exportDossier({ target: target.token, options })) {
    if (event.kind === 'finished') begin(`${file}: ${event.result.pages} pages`)
    else if (event.progress.exhibitsDone > exhibitsDone) {
      exhibitsDone = event.progress.exhibitsDone
      begin(`Dossier (${language}): ${exhibitsDone} of ${event.progress.exhibits} exhibits`)
    }
  }
}

const takePictures = async (
  { client, host }: Running,
  { caseId, documents }: Loaded,
  { output, options, begin }: MainJob,
): Promise<void> => {
  const page = host.findWindow()?.page
  const documentId = documents[1]
  if (page === undefined || documentId === undefined) throw new Error('no window')
  const folder = path.join(output, 'screenshots')
  mkdirSync(folder, { recursive: true })
  let taken = 0
  const onPicture = (name: string): void => {
    taken += 1
    begin(`Picture ${taken} of ${picturesOf(options)}: ${path.join(folder, name)}`)
  }
  await takeTour({ page, client, folder, caseId, documentId, onPicture }, options)
}

const start = async (real: ChromiumHost, work: string): Promise<PageClient> => {
  const { host, enter } = besidePage(real)
  const program = await boot(host, {
    version: 'demo',
    vaultEntry: inProject('out/main/vault-process.js'),
    documentsEntry: inProject('out/main/documents-process.js'),
    rendererFolder: inProject('out/renderer'),
    configFolder: path.join(work, 'preferences'),
  })
  return enter(program)
}

/** The whole of what the program is for, once: vault, case, documents, dossier; and every page as a picture. */
export const doMainJob = async (job: MainJob): Promise<void> => {
  const { work, output, begin, options } = job
  const { dialogs, answer } = preparedDialogs()
  const host = createChromiumHost({ env: process.env, isHeadless: true, dialogs })
  try {
    begin(`Starting ${host.browser} without a window`)
    const calls = await start(host, work)
    const running = { client: calls.client, host, answer }
    // Only now: a browser that does not start takes nothing away.
    rmSync(output, { recursive: true, force: true })
    mkdirSync(output, { recursive: true })
    begin('Making a vault in a temporary folder')
    answer([work])
    await makeVault(calls)
    begin('Entering the sample case and its documents')
    const folder = inProject('tests/fixtures/sample')
    const loaded = await loadSample(running.client, readSample(folder), { folder, answer })
    for (const language of options.languages) await exportDossier(running, loaded, { ...job, language })
    begin('Looking at every page')
    await takePictures(running, loaded, job)
  } finally {
    await host.quit()
  }
}
