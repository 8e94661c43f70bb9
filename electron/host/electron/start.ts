import * as electron from 'electron'
import { createElectronHost, type ElectronHostOptions } from '../electron.ts'
import type { Host } from '../host.ts'
import { isWithoutSandbox, refuseToRun } from './sandbox-refusal.ts'

/**
 * The host on the real Electron; undefined where the program may not run and ends after it has said why. The one file of main
 * that loads Electron.
 */
export const startElectronHost = (options: ElectronHostOptions): Host | undefined => {
  if (electron.app.isPackaged && isWithoutSandbox(options.argv, process.env)) {
    void refuseToRun(electron)
    return
  }
  return createElectronHost(electron, options)
}
