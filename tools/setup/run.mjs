import { spawn } from 'node:child_process'
import path from 'node:path'
import { inProject, root } from './places.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [folder] where to run it; the project's folder if left out
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {boolean} [quiet] true keeps its output for the caller and shows nothing
 * @property {number} [limitMs] ends it after so many milliseconds
 */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 1 when a signal ended it or it could not be started
 * @property {string} output what it printed, when `quiet` was asked for
 * @property {boolean} isInterrupted the person at the terminal ended it
 */

/**
 * Runs a program to its end. Never through a shell.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(program, args, options = {}) {
  const { folder = root, env = {}, quiet = false, limitMs } = options
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(limitMs === undefined ? {} : { timeout: limitMs, killSignal: /** @type {const} */ ('SIGKILL') }),
    })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    let isInterrupted = false
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      isInterrupted = true
      child.kill(signal)
    }
    process.on('SIGINT', passOn)
    process.on('SIGTERM', passOn)
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', passOn)
      process.off('SIGTERM', passOn)
      resolve({ code, output, isInterrupted })
    }
    child.once('error', () => end(1))
    child.once('close', (code) => end(code ?? 1))
  })
}

/**
 * The npm that started us, else the one on the path. npm is a script, so it is run by this Node:
 * on Windows `npm` is a .cmd file, which cannot be started without a shell.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} nodePath
 */
export function npmCommand(env, nodePath) {
  const started = env.npm_execpath
  if (started?.endsWith('.js')) return { program: nodePath, leading: [started] }
  if (process.platform !== 'win32') return { program: 'npm', leading: [] }
  const bundled = path.join(path.dirname(nodePath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  return { program: nodePath, leading: [bundled] }
}

/**
 * Environment in which `node` and the project's own tools are the first found.
 * @param {string} nodePath
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(nodePath, env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const folders = [path.dirname(nodePath), inProject('node_modules', '.bin'), env[key] ?? '']
  return { [key]: folders.join(path.delimiter) }
}
