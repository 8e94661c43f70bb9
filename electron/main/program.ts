import type { AnyRouter } from '@orpc/server'
import type { documentsProcessContract } from '../../shared/contract/documents-process.ts'
import { DEFAULT_PREFERENCES } from '../../shared/domain/preferences.ts'
import type { Host, PowerEvent } from '../host/host.ts'
import type { BootOptions } from './boot.ts'
import { type PagePicker, pagePicker } from './file-picker/page-picker.ts'
import { pickerProcedures } from './file-picker/picker-procedures.ts'
import { type BytesOnce, bytesOnce } from './page/served-bytes.ts'
import { appProcedures } from './preferences/app-procedures.ts'
import { preferencesFile } from './preferences/preferences-file.ts'
import { type LockAfterSaving, lockAfterSaving } from './session/before-lock.ts'
import { afterTimeout, idleLock } from './session/idle-lock.ts'
import { connect } from './session/process-connection.ts'
import { sessionProcedures } from './session/session-procedures.ts'
import { tokenStore } from './session/tokens.ts'
import { type VaultSession, vaultSession } from './session/vault-session.ts'
import { transferProcedures } from './transfers/index.ts'
import type { DocumentsConnection, TransferParts } from './transfers/parts.ts'

/** The document process parses hostile files: no more memory than that. */
const DOCUMENTS_HEAP_MIB = 1_024

export interface Program {
  /** What main answers itself. */
  readonly router: AnyRouter
  readonly bytes: BytesOnce
  /** Asks where the host has no dialogs, and answers to the window that shows the question. */
  readonly picker: PagePicker
  readonly pickerRouter: AnyRouter
  /** Hands on what the page has sealed for the vault process. */
  onFrame(frame: string): void
  /** The page is loaded anew. */
  onPageGone(): void
  onPowerEvent(event: PowerEvent): void
  /** Locks and gives back whatever must not outlive the program. */
  end(): Promise<void>
}

/** Document processes, each for one piece of work, known so that a lock can end them: they hold plaintext. */
const documentProcesses = (host: Host, entry: string) => {
  const running = new Set<DocumentsConnection>()
  return {
    start: (): DocumentsConnection => {
      const child = host.spawn({ entry, name: 'Sandyq documents', heapMiB: DOCUMENTS_HEAP_MIB })
      const connection = connect<typeof documentsProcessContract>(child)
      running.add(connection)
      void child.exited.then(() => running.delete(connection))
      return connection
    },
    killAll: () => {
      for (const connection of running) connection.kill()
    },
  }
}

/** What the transfers stand on; all of their tokens are void after a lock. */
const transferParts = (
  bytes: BytesOnce,
  parts: Pick<TransferParts, 'dialogs' | 'startDocuments'> & { session: VaultSession },
): TransferParts & { forgetAll(): void } => {
  const files = tokenStore<string>()
  const targets = tokenStore<string>()
  return {
    dialogs: parts.dialogs,
    startDocuments: parts.startDocuments,
    vault: parts.session.vault,
    tokens: {
      issueFile: files.issue,
      takeFile: files.take,
      pathOf: files.get,
      issueTarget: targets.issue,
      takeTarget: targets.take,
      issueBytes: bytes.issue,
      forget: (token) => {
        files.forget(token)
        targets.forget(token)
      },
    },
    forgetAll: () => {
      files.clear()
      targets.clear()
      bytes.clear()
    },
  }
}

/** The idle lock counts while a vault is open. */
const followSession = (session: VaultSession, saving: LockAfterSaving, minutes: number) => {
  const idle = idleLock({ after: afterTimeout, minutes }, () => void saving.lock('idle'))
  session.state.onChange(({ phase }) => (phase === 'open' ? idle.touch() : idle.rest()))
  return idle
}

/** A page that hangs does not keep the lock waiting. */
const CLIPBOARD_DEADLINE_MS = 300

/**
 * With the vault goes the process that showed it; before it goes what it put on the clipboard, which on one host only the page can
 * reach. The page hears that a lock begins and shows nothing until it is renewed. After both main gives back what has passed
 * through it.
 */
const renewAtLock = (host: Host, state: VaultSession['state']): void => {
  let renewed: Promise<void> = Promise.resolve()
  const renew = async (): Promise<void> => {
    const deadline = new Promise((resolve) => setTimeout(resolve, CLIPBOARD_DEADLINE_MS))
    await Promise.race([host.clipboard.clearOwn().catch(() => undefined), deadline])
    await host.renewPage().catch(() => undefined)
  }
  let before = state.value.phase
  state.onChange(({ phase }) => {
    const hasEndedByItself = phase === 'closed' && before === 'open'
    before = phase
    if (phase === 'locking' || hasEndedByItself) renewed = renew()
    if (phase === 'closed') void renewed.then(host.collectMemory)
  })
}

/** Puts main's parts together: who answers what, and what goes when the vault is locked. */
export const assembleProgram = (host: Host, options: BootOptions): Program => {
  const preferences = preferencesFile(options.configFolder)
  const bytes = bytesOnce()
  const picker = pagePicker()
  const dialogs = host.dialogs ?? picker.dialogs
  const documents = documentProcesses(host, options.documentsEntry)
  const session = vaultSession({
    startVault: () => host.spawn({ entry: options.vaultEntry, name: 'Sandyq vault' }),
    toPage: host.postToPage,
    onLocked: () => {
      picker.giveUp()
      transfers.forgetAll()
      documents.killAll()
      void host.clipboard.clearOwn().catch(() => undefined)
    },
  })
  renewAtLock(host, session.state)
  const transfers = transferParts(bytes, { dialogs, startDocuments: documents.start, session })
  const minutes = (preferences.preferences ?? DEFAULT_PREFERENCES).idleLockMinutes
  const saving = lockAfterSaving(session, afterTimeout)
  const idle = followSession(session, saving, minutes)

  const app = appProcedures({ host, version: options.version, preferences, idle })
  const router: AnyRouter = {
    app,
    session: sessionProcedures({ session, dialogs, preferences, idle, saving, places: tokenStore() }),
    transfers: transferProcedures(transfers, idle.begin),
  }

  return {
    router,
    bytes,
    picker,
    pickerRouter: { app: { preferences: app.preferences }, filePicker: pickerProcedures(picker) },
    onFrame: session.onFrame,
    onPageGone: session.pageGone,
    onPowerEvent: (event) => {
      if (event === 'suspend') void saving.lock('suspend')
      if (event === 'lock-screen') void saving.lock('screen-lock')
    },
    end: async () => {
      await session.lock('user')
      documents.killAll()
      await host.clipboard.clearOwn()
      // As far as the time goes that a host gives for closing; the next opening finishes the rest.
      await session.settled()
    },
  }
}
