import { describe, expect, it } from 'vitest'
import { readConfiguration, validate } from './builder.ts'

const configuration = await readConfiguration()

const targetsOf = (target: string | readonly (string | { readonly target: string })[]) =>
  (typeof target === 'string' ? [target] : target).map((one) => (typeof one === 'string' ? one : one.target))

describe('electron-builder.yml', () => {
  it("fits electron-builder's own schema", async () => {
    await expect(validate(configuration)).resolves.toBeUndefined()
  })

  it('would be caught with an option that does not exist', async () => {
    const planted = { ...configuration, electronFuses: { ...configuration.electronFuses, runAsNod: false } }
    await expect(validate(planted)).rejects.toThrow(/electronFuses/)
  })

  it('makes an installer and a portable program for Windows, a disk image for macOS, an AppImage and a deb for Linux', () => {
    const { win, mac, linux } = configuration
    expect([win, mac, linux].map(({ target }) => targetsOf(target))).toEqual([
      ['nsis', 'portable'],
      ['dmg'],
      ['AppImage', 'deb'],
    ])
  })

  it('sets every fuse', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      loadBrowserProcessSpecificV8Snapshot: false,
    })
  })

  it('compiles nothing, publishes nothing, and registers no link and no file type with the system', () => {
    const { asar, npmRebuild, publish, protocols, fileAssociations } = configuration
    expect({ asar, npmRebuild, publish, protocols, fileAssociations }).toEqual({
      asar: true,
      npmRebuild: false,
      publish: null,
      protocols: undefined,
      fileAssociations: undefined,
    })
  })

  it('takes the native parts of one system into each package, and never the whole project', () => {
    const { win, mac, linux } = configuration
    const lists = [win, mac, linux].map(({ files }) =>
      files.flatMap((part) => (typeof part === 'string' ? [part] : part.filter)),
    )
    const prebuild = (system: string) =>
      `!node_modules/better-sqlite3-multiple-ciphers/prebuilds/!(${system}-\${arch}).node`
    expect(lists).toEqual(['win32', 'darwin', 'linux'].map((system) => ['package.json', prebuild(system)]))
  })
})
