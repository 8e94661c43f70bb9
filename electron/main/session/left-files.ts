import type { LeftAtLock } from '../../../shared/contract/session.ts'
import type { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import type { SpawnedProcess } from '../../host/host.ts'
import type { After } from './idle-lock.ts'
import { connect, type ProcessConnection } from './process-connection.ts'

/** A process that overwrites gets so long for one group of files; one that is silent for longer hangs and is ended. */
export const SILENCE_MS = 60_000

type Overwriter = ProcessConnection<typeof vaultProcessContract>

/** What a vault process left when it ended. */
export interface Leaving {
  /** Absolute path of the vault. */
  readonly folder: string
  /** Blobs whose files have to go; undefined where it did not say, then only parts of an import are looked for. */
  readonly blobs: readonly string[] | undefined
  /** Nothing that was removed can be read in the database any more. */
  readonly isRemovalWhole: boolean
}

export interface LeftFiles {
  /**
   * Overwrites files in a process of its own, which has no key.
   *
   * @param tell hears how far it is; undefined when nothing is left
   */
  begin(leaving: Leaving, tell: (left: LeftAtLock | undefined) => void): void
  /** Ends the work on one vault, which may be cut anywhere; answers when its process is gone. */
  end(folder: string): Promise<void>
  /** When there is no such work, or it has hung. */
  settled(): Promise<void>
}

interface Work {
  readonly process: Overwriter
  readonly leaving: Leaving
  readonly after: After
  readonly tell: (left: LeftAtLock | undefined) => void
}

/** Runs through the events; false where files are left. */
const overwrite = async ({ process, leaving, after, tell }: Work): Promise<boolean> => {
  const { folder, blobs = [] } = leaving
  let callOff = (): void => undefined
  const hear = (): void => {
    callOff()
    callOff = after(SILENCE_MS, process.kill)
  }
  try {
    hear()
    for await (const event of await process.client.internal.overwriteLeft({ folder, blobs: [...blobs] })) {
      hear()
      if (event.kind === 'finished') return event.isWhole
      tell({ kind: 'overwriting', done: event.done, total: event.total })
    }
    return false
  } catch {
    // It was ended, or somebody else has opened the vault: the next opening finishes.
    return false
  } finally {
    callOff()
    process.kill()
    await process.exited
  }
}

export const leftFiles = (start: () => SpawnedProcess, after: After): LeftFiles => {
  const running = new Map<string, { readonly process: Overwriter; readonly over: Promise<void> }>()

  const run = async (work: Work): Promise<void> => {
    const isWhole = await overwrite(work)
    const { leaving, tell } = work
    running.delete(leaving.folder)
    const isKnown = leaving.blobs !== undefined
    tell(isKnown && !(isWhole && leaving.isRemovalWhole) ? { kind: 'unfinished' } : undefined)
  }

  return {
    begin: (leaving, tell) => {
      const { folder, blobs, isRemovalWhole } = leaving
      if (blobs?.length === 0) return tell(isRemovalWhole ? undefined : { kind: 'unfinished' })
      if (blobs !== undefined) tell({ kind: 'overwriting', done: 0, total: blobs.length })
      const process = connect<typeof vaultProcessContract>(start())
      running.set(folder, { process, over: run({ process, leaving, after, tell }) })
    },
    end: async (folder) => {
      const work = running.get(folder)
      work?.process.kill()
      await work?.over
    },
    settled: async () => {
      while (running.size > 0) await Promise.all([...running.values()].map(({ over }) => over))
    },
  }
}
