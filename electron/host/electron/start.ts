import * as electron from 'electron'
import { createElectronHost, type ElectronHostOptions } from '../electron.ts'
import type { Host } from '../host.ts'

/** The host on the real Electron. The one file of main that loads it. */
export const startElectronHost = (options: ElectronHostOptions): Host => createElectronHost(electron, options)
