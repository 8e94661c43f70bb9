// Prepares what is missing, then runs the thing asked for: `node tools/setup.mjs start`.
//
// Runs on the machine's own Node (>= 20.19) before anything is installed, so this file and
// tools/setup/ import nothing but Node itself. Everything after the preparation runs on Node 24.

import { commands, usage } from './setup/commands.mjs'
import { SetupProblem } from './setup/problem.mjs'
import { say } from './setup/say.mjs'

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

if (command === undefined) {
  say(usage())
  process.exitCode = 1
} else {
  try {
    process.exitCode = await command.run(args)
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}
