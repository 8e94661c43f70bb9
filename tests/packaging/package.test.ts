import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createPackage, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readLockedPackages, readManifest } from '../../tools/layers/read-manifest.ts'
import { nameOf, withAllTheyBring } from '../architecture/guards/supply-chain.ts'
import { root } from './builder.ts'

/** What Electron's program is recognised by, followed by the version, the number and the states of its fuses. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fusesAsDelivered = '101100011'

const givenSchema = z.object({ deb: z.array(z.string()), appImageEntry: z.string() })

const argon2Here = '@node-rs/argon2-linux-x64-gnu'

const isLinux = process.platform === 'linux' && process.arch === 'x64'
if (!isLinux) process.stdout.write('packaging: the package was not made, that test runs on 64-bit Linux.\n')

let folder: string
let entries: string[]
/** What the tools for a deb and an AppImage would have got. */
let given: z.infer<typeof givenSchema>

/** A folder with the shape of Electron's runtime, in which a small file stands for the program. */
async function standInRuntime(place: string): Promise<void> {
  mkdirSync(path.join(place, 'locales'), { recursive: true })
  mkdirSync(path.join(place, 'resources'))
  const { devDependencies } = readManifest()
  writeFileSync(path.join(place, 'version'), devDependencies.electron ?? '')
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(path.join(place, name), 'text')
  for (const name of ['de', 'en-US', 'kk', 'ru'])
    writeFileSync(path.join(place, 'locales', `${name}.pak`), 'words')
  const wire = Buffer.from([1, fusesAsDelivered.length])
  writeFileSync(
    path.join(place, 'electron'),
    Buffer.concat([Buffer.from(`program${fuseSentinel}`), wire, Buffer.from(`${fusesAsDelivered}end`)]),
  )
  chmodSync(path.join(place, 'electron'), 0o755)
  const defaultApp = path.join(folder, 'default-app')
  mkdirSync(defaultApp)
  writeFileSync(path.join(defaultApp, 'package.json'), '{}')
  await createPackage(defaultApp, path.join(place, 'resources', 'default_app.asar'))
}

beforeAll(async () => {
  if (!isLinux) return
  if (!existsSync(path.join(root, 'out', 'main', 'main.js')))
    throw new Error('out/ is missing: npm run build makes it')
  folder = mkdtempSync(path.join(tmpdir(), 'package-'))
  const runtime = path.join(folder, 'runtime')
  await standInRuntime(runtime)
  const output = path.join(folder, 'dist')
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'pack.ts'), runtime, output], {
    cwd: root,
    stdio: 'pipe',
  })
  given = givenSchema.parse(JSON.parse(readFileSync(path.join(output, 'given.json'), 'utf8')))
  entries = listPackage(path.join(folder, 'dist', 'linux-unpacked', 'resources', 'app.asar'), {
    isPack: false,
  })
})

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
})

const unpacked = (...parts: string[]) => path.join(folder, 'dist', 'linux-unpacked', ...parts)
const childrenOf = (place: string) => {
  const inside = entries
    .filter((entry) => entry.startsWith(`${place}/`))
    .map((entry) => entry.slice(place.length + 1))
  return [...new Set(inside.map((entry) => entry.split('/')[0] ?? ''))].sort()
}

describe.runIf(isLinux)('a package for Linux', () => {
  it('holds the program, its fonts, its licence and nothing else of the project', () => {
    expect(childrenOf('')).toEqual(['LICENSE', 'node_modules', 'out', 'package.json', 'resources'])
    expect([childrenOf('/out'), childrenOf('/resources')]).toEqual([
      ['main', 'preload', 'renderer'],
      ['dossier', 'fonts'],
    ])
  })

  it('holds the program for Electron without its sources, its maps and the other host', () => {
    expect(entries).toContain('/out/main/main.js')
    const unwanted = entries.filter((entry) =>
      /main-chromium|playwright|\.d\.[cm]?ts$|\.map$|\/\.[^/]+$/.test(entry),
    )
    expect(unwanted).toEqual([])
  })

  it('holds the packages it needs and no Node of its own', () => {
    const needed = withAllTheyBring(Object.keys(readManifest().dependencies), readLockedPackages())
    const names = [...needed.keys()].map(nameOf)
    const scoped = childrenOf('/node_modules').flatMap((name) =>
      name.startsWith('@') ? childrenOf(`/node_modules/${name}`).map((part) => `${name}/${part}`) : [name],
    )
    const isForElsewhere = (name: string) => name.startsWith('@node-rs/argon2-') && name !== argon2Here
    const isForBuilding = (name: string) => name === 'node-addon-api'
    expect(scoped.sort()).toEqual(
      names.filter((name) => !isForElsewhere(name) && !isForBuilding(name)).sort(),
    )
  })

  it('holds the native parts of this system only, outside the archive', () => {
    const native = readdirSync(unpacked('resources', 'app.asar.unpacked'), {
      recursive: true,
      encoding: 'utf8',
    })
    expect(native.filter((file) => file.endsWith('.node')).sort()).toEqual([
      'node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node',
      'node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node',
    ])
    expect(entries.filter((entry) => /better-sqlite3-multiple-ciphers\/(deps|src)/.test(entry))).toEqual([])
  })

  it("keeps Chromium's words in the program's languages only", () => {
    expect(readdirSync(unpacked('locales')).sort()).toEqual(['en-US.pak', 'kk.pak', 'ru.pak'])
  })

  it('as a deb brings the AppArmor profile with which Ubuntu gives it its sandbox, and installs it', () => {
    const profile = readFileSync(unpacked('resources', 'apparmor-profile'), 'utf8')
    expect(profile).toMatch(/profile "sandyq" "\/opt\/Sandyq\/sandyq" flags=\(unconfined\) \{\s+userns,/u)
    const { deb } = given
    const afterInstall = deb[deb.indexOf('--after-install') + 1]
    expect(afterInstall).toContain("APPARMOR_PROFILE_SOURCE='/opt/Sandyq/resources/apparmor-profile'")
    expect(afterInstall).toContain("APPARMOR_PROFILE_TARGET='/etc/apparmor.d/sandyq'")
    expect(deb.at(-1)).toMatch(/=\/usr\/share\/applications\//u)
    expect(deb).toContain(`${unpacked()}/=/opt/Sandyq`)
  })

  it('never starts without its sandbox by its entry in the menu', () => {
    const desktopFile = given.deb.at(-1)?.split('=')[0] ?? ''
    expect(given.appImageEntry).toMatch(/^Exec=AppRun +%U$/mu)
    expect([given.appImageEntry, desktopFile].join()).not.toContain('no-sandbox')
  })

  it('has its fuses set, read back from the program', async () => {
    const wire = await getCurrentFuseWire(unpacked('sandyq'))
    const states = Object.fromEntries(
      Object.values(FuseV1Options)
        .filter((option) => typeof option === 'number')
        .map((option) => [FuseV1Options[option], wire[option] === FuseState.ENABLE]),
    )
    expect(states).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    })
  })
})
