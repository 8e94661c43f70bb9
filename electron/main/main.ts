import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startElectronHost } from '../host/electron/start.ts'
import type { Host } from '../host/host.ts'
import { boot } from './boot.ts'
import { log } from './log.ts'
import { configFolder } from './preferences/preferences-file.ts'

// Paths are made here and nowhere else: in a bundle a shared module no longer lies where its source did.
const built = path.resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(path.join(built, '..', 'package.json'), 'utf8')) as {
  version: string
}

process.on('unhandledRejection', (error) => log.bug('unhandled', error))

const host = startElectronHost({
  preloadPath: path.join(built, 'preload', 'preload.cjs'),
  argv: process.argv.slice(1),
  platform: process.platform,
})

const start = async (host: Host): Promise<void> => {
  if (!(await host.claimSingleInstance())) return host.quit()
  log.event('Sandyq runs on Electron.')
  await boot(host, {
    version,
    vaultEntry: path.join(built, 'main', 'vault-process.js'),
    documentsEntry: path.join(built, 'main', 'documents-process.js'),
    rendererFolder: path.join(built, 'renderer'),
    configFolder: configFolder(process.env, process.platform),
  })
}

// Not awaited here: Electron becomes ready only after this module has run to its end.
if (host !== undefined) {
  start(host).catch((error: unknown) => {
    log.bug('start', error)
    void host.quit()
  })
}
