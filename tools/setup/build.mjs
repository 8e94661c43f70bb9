import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from './places.mjs'
import { SetupProblem } from './problem.mjs'
import { run, toolEnvironment } from './run.mjs'
import { say } from './say.mjs'

/** Everything the bundles are made from. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const builtFiles = ['out/main/main.js', 'out/main/main-chromium.js']
const stampPlace = 'out/.sources'

/**
 * Every file under a place, in a fixed order.
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  const entries = readdirSync(place, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return files.sort()
}

/**
 * One hash over names and contents of files and folders, the same on every machine.
 * @param {string} base
 * @param {string[]} places relative to `base`
 */
export function hashOf(base, places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesUnder(path.join(base, place)))) {
    const content = readFileSync(file)
    hash.update(`${path.relative(base, file).replaceAll('\\', '/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * Builds out/ unless it was built from exactly these sources.
 * @param {string} nodePath
 */
export async function ensureBuild(nodePath) {
  const hash = hashOf(inProject(), sources)
  const stamp = inProject(stampPlace)
  const isBuilt = builtFiles.every((file) => existsSync(inProject(file)))
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return

  say('Building …')
  const script = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const env = toolEnvironment(nodePath, process.env)
  const result = await run(nodePath, [script, 'build', '--logLevel', 'warn'], { env })
  if (result.code !== 0) throw new SetupProblem('The build failed: the lines above say where.')
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
