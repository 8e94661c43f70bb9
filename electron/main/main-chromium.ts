import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createChromiumHost } from '../host/chromium.ts'
import { HostUnavailable } from '../host/host.ts'
import { boot } from './boot.ts'
import { log } from './log.ts'
import { configFolder } from './preferences/preferences-file.ts'

// Paths are made here and nowhere else: in a bundle a shared module no longer lies where its source did.
const built = path.resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(path.join(built, '..', 'package.json'), 'utf8')) as {
  version: string
}

process.on('unhandledRejection', (error) => log.bug('unhandled', error))

const start = async (): Promise<void> => {
  const host = createChromiumHost({
    env: process.env,
    isHeadless: process.argv.includes('--headless'),
  })
  void host.ended.then(() => process.exit(0))
  if (!(await host.claimSingleInstance())) {
    log.event('Sandyq is running already.')
    return host.quit()
  }
  log.event(`Sandyq runs on ${host.browser}.`)
  await boot(host, {
    version,
    vaultEntry: path.join(built, 'main', 'vault-process.js'),
    documentsEntry: path.join(built, 'main', 'documents-process.js'),
    rendererFolder: path.join(built, 'renderer'),
    configFolder: configFolder(process.env, process.platform),
  })
}

try {
  await start()
} catch (error) {
  // The host's own refusals are sentences for the user; of anything else only the place is told.
  if (error instanceof HostUnavailable) log.event(error.message)
  else log.bug('start', error)
  process.exit(1)
}
