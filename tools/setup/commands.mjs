import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { runElectron } from './electron-failure.mjs'
import { electronVersion } from './electron-runtime.mjs'
import { chromiumHost, forcedHost, hasDisplay, hostEnvironment, testHost, windowHost } from './host.mjs'
import { findNode } from './node-runtime.mjs'
import { inProject } from './places.mjs'
import { run, toolEnvironment } from './run.mjs'
import { say } from './say.mjs'
import { phaseLine, runTests } from './test-run.mjs'

/** @typedef {(args: string[]) => Promise<number>} Action does the thing and gives its exit code */

/** What every command needs first: the packages, and the Node that runs everything else. */
async function prepare() {
  await ensureDependencies()
  return findNode()
}

/** @type {Action} */
async function start(args) {
  if (!hasDisplay(process.platform, process.env)) {
    say('There is no display here to open a window on, so this is the demo: the main job without one.')
    return demo(args)
  }
  const node = await prepare()
  const host = await windowHost(node)
  await ensureBuild(node)
  // The program says itself, in its first line, which host it runs on.
  if (host.kind === 'chromium') return startOnChromium(node, host, args)
  const electron = { program: host.program, version: electronVersion(), args: [inProject(), ...args] }
  const { code, hasDied } = await runElectron(electron)
  if (!hasDied || forcedHost(process.env) === 'electron') return code
  say(
    'Electron ended at once; now and until it is another version Sandyq opens in the browser of this system.',
  )
  return startOnChromium(node, await chromiumHost(), args)
}

/**
 * @param {string} node
 * @param {import('./host.mjs').Host} host
 * @param {string[]} args
 */
async function startOnChromium(node, host, args) {
  const program = inProject('out/main/main-chromium.js')
  return (await run(node, [program, ...args], { env: hostEnvironment(host) })).code
}

/** @type {Action} */
async function test(args) {
  const started = performance.now()
  const node = await prepare()
  const host = await testHost(node)
  say(phaseLine('install', true, performance.now() - started))
  return runTests({ node, hostEnv: hostEnvironment(host), args })
}

/** @type {Action} */
async function demo(args) {
  const node = await prepare()
  const host = await chromiumHost()
  await ensureBuild(node)
  return runWithNode(node, ['tools/demo.ts', ...args], hostEnvironment(host))
}

/** @type {Action} */
async function build() {
  await ensureBuild(await prepare())
  return 0
}

/** @type {Action} */
async function packageInstallers(args) {
  const node = await prepare()
  await ensureBuild(node)
  return runWithNode(node, ['node_modules/electron-builder/cli.js', ...args])
}

/** @type {Action} */
async function unit(args) {
  const node = await prepare()
  const host = await testHost(node)
  await ensureBuild(node)
  return runWithNode(node, ['node_modules/vitest/vitest.mjs', 'run', ...args], hostEnvironment(host))
}

/** @type {Action} */
async function bench(args) {
  const node = await prepare()
  await ensureBuild(node)
  return runWithNode(node, ['tools/bench.ts', ...args])
}

/**
 * A command that is one script of ours or of a package, run by Node 24.
 * @param {...string} script
 * @returns {Action}
 */
function script(...script) {
  return async (args) => runWithNode(await prepare(), [...script, ...args])
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function runWithNode(node, args, env = {}) {
  const result = await run(node, args, { env: { ...toolEnvironment(node, process.env), ...env } })
  return result.code
}

/** @type {Record<string, { what: string, run: Action }>} */
export const commands = {
  start: { what: 'open the program', run: start },
  test: { what: 'run every check and every test', run: test },
  demo: { what: 'make the sample case and its dossier in demo-output/', run: demo },
  build: { what: 'build out/', run: build },
  check: { what: 'types, format, lint, layers, dead code, translations', run: script('tools/check.ts') },
  format: { what: 'format the sources and mend what can be mended', run: script('tools/format.ts') },
  unit: { what: 'run some tests: npm run unit -- tests/vault', run: unit },
  prove: {
    what: 'run the long searches, replays and loads that npm test leaves out',
    run: (args) => unit(['--project=prove', ...args]),
  },
  bench: { what: 'measure the program on this machine', run: bench },
  interop: {
    what: 'have a vault of ours opened by programs that are not ours',
    run: script('tools/interop.ts'),
  },
  dependencies: { what: 'write docs/dependencies.md', run: script('tools/dependencies.ts') },
  icons: { what: 'draw the icon files from resources/icon.svg', run: script('tools/icons.ts') },
  probes: {
    what: 'judge questions to the search: npm run probes -- probes.json',
    run: script('tools/probes.ts'),
  },
  names: { what: 'judge pairs of names: npm run names -- pairs.json', run: script('tools/names.ts') },
  terms: { what: 'judge dates of terms: npm run terms -- vectors.json', run: script('tools/terms.ts') },
  dist: { what: 'make the installers of this system in dist/', run: packageInstallers },
}

/** What can be asked for, one line each. */
export function usage() {
  const lines = Object.entries(commands).map(([name, { what }]) => `  ${name.padEnd(13)} ${what}`)
  return ['Usage: node tools/setup.mjs <command>', '', ...lines].join('\n')
}
