import { findForbiddenSwitch } from './argument-guard.ts'
import type { ElectronModule } from './module.ts'

const NO_SANDBOX = '--no-sandbox'

/** There are no preferences yet that would say which language is read. */
const TEXT = [
  'Sandyq does not run without its sandbox, and this Linux gives an AppImage none: it restricts user namespaces. Install the deb, or allow this file user namespaces by an AppArmor profile.',
  'Sandyq не работает без изоляции процессов (sandbox), а эта система Linux не даёт её файлу AppImage: пользовательские пространства имён ограничены. Установите пакет deb или разрешите этому файлу пространства имён профилем AppArmor.',
  'Sandyq процестерді оқшаулаусыз (sandbox) жұмыс істемейді, ал бұл Linux жүйесі AppImage файлына оны бермейді: пайдаланушының аттар кеңістігі шектелген. deb бумасын орнатыңыз немесе бұл файлға AppArmor профилімен аттар кеңістігіне рұқсат беріңіз.',
].join('\n\n')

/**
 * Whether this is an AppImage whose own start script has taken the sandbox away: it does so unasked where a program may make no
 * user namespace (electron-builder 26, AppRun). Together with another forbidden switch it is no accident.
 */
export const isWithoutSandbox = (argv: readonly string[], env: NodeJS.ProcessEnv): boolean =>
  env.APPIMAGE !== undefined &&
  argv.includes(NO_SANDBOX) &&
  findForbiddenSwitch(
    argv.filter((argument) => argument !== NO_SANDBOX),
    'linux',
  ) === undefined

/** Says what is missing, in the terminal and in a window of the system, and ends. */
export const refuseToRun = async ({ app, dialog }: ElectronModule): Promise<void> => {
  process.stderr.write(`${TEXT}\n`)
  await app.whenReady()
  dialog.showErrorBox('Sandyq', TEXT)
  app.exit(1)
}
