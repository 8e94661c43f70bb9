import { createRequire } from 'node:module'
import path from 'node:path'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..')

/** electron-builder.yml, the parts that the tests look at. */
export interface BuilderConfiguration {
  readonly asar: boolean
  readonly npmRebuild: boolean
  readonly publish: null
  readonly electronFuses: Readonly<Record<string, boolean>>
  readonly win: PlatformPart
  readonly mac: PlatformPart
  readonly linux: PlatformPart
  readonly [other: string]: unknown
}

interface PlatformPart {
  readonly target: string | readonly (string | { readonly target: string })[]
  readonly files: readonly (string | { readonly filter: readonly string[] })[]
}

interface ConfigurationModule {
  getConfig(projectDir: string, configPath: string, fromOptions: undefined): Promise<BuilderConfiguration>
  validateConfiguration(configuration: unknown, debugLogger: { isEnabled: boolean }): Promise<void>
}

// electron-builder keeps its reader and its schema in a package of its own, which only it depends on.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const configuration: ConfigurationModule = fromBuilder('app-builder-lib/out/util/config/config.js')

/** electron-builder.yml as electron-builder reads it. */
export function readConfiguration(): Promise<BuilderConfiguration> {
  return configuration.getConfig(root, path.join(root, 'electron-builder.yml'), undefined)
}

/** Throws, with an explanation, where a configuration does not fit electron-builder's own schema. */
export function validate(candidate: unknown): Promise<void> {
  return configuration.validateConfiguration(candidate, { isEnabled: false })
}
