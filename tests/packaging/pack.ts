// Packs the program for Linux as electron-builder does, up to where the tools that make a deb or an AppImage would come from the
// network, and writes down what they would have been given: `node pack.ts <folder of a runtime> <output>`.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { root } from './builder.ts'

const [runtime = '', output = ''] = process.argv.slice(2)

/** The scripts are temporary files that go when the builder ends. */
const withScripts = (argument: string, place: number, all: readonly string[]): string =>
  /^--after-(install|remove)$/u.test(all[place - 1] ?? '') ? readFileSync(argument, 'utf8') : argument

const given: { deb?: readonly string[]; appImageEntry?: string } = {}

await build({
  projectDir: root,
  targets: Platform.LINUX.createTarget(['deb', 'AppImage']),
  publish: 'never',
  config: {
    extends: path.join(root, 'electron-builder.yml'),
    electronDist: runtime,
    directories: { output },
  },
  effectiveOptionComputed: async (options: readonly [string[], string] | { readonly desktop: string }) => {
    if ('desktop' in options) given.appImageEntry = options.desktop
    else given.deb = options[0].map(withScripts)
    return true
  },
})
mkdirSync(output, { recursive: true })
writeFileSync(path.join(output, 'given.json'), JSON.stringify(given))
