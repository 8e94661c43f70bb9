import { implement } from '@orpc/server'
import { app as contract } from '../../../shared/contract/session.ts'
import type { Host } from '../../host/host.ts'
import type { IdleLock } from '../session/idle-lock.ts'
import type { PreferencesFile } from './preferences-file.ts'

export interface AppParts {
  readonly host: Host
  readonly version: string
  readonly preferences: PreferencesFile
  readonly idle: IdleLock
}

/** Main's answers about the program itself. */
export const appProcedures = ({ host, version, preferences, idle }: AppParts) => {
  const os = implement(contract)
  const { seesSuspend, seesScreenLock } = host.abilities
  return {
    info: os.info.handler(() => ({ version, host: host.kind, seesSuspend, seesScreenLock })),
    preferences: os.preferences.handler(() => preferences.preferences),
    savePreferences: os.savePreferences.handler(async ({ input }) => {
      await preferences.savePreferences(input)
      idle.setMinutes(input.idleLockMinutes)
    }),
    copyText: os.copyText.handler(({ input }) => host.clipboard.writeText(input.text)),
    drawingUse: os.drawingUse.handler(async () => (await host.drawingUse()) ?? null),
    quit: os.quit.handler(() => {
      // Answered first: the page is part of what ends.
      setImmediate(() => void host.quit())
    }),
  }
}
