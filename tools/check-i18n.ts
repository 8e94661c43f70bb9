// Every text in every language, every key of the code among the texts, no text in the code.

import { globSync, readFileSync } from 'node:fs'
import { checkTranslations } from './i18n/check.ts'
import { readTranslations } from './i18n/texts.ts'
import { inProject, root } from './setup/places.mjs'
import { say } from './setup/say.mjs'

const files = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(inProject(path), 'utf8'),
}))
const problems = checkTranslations(readTranslations(inProject('renderer', 'i18n')), files)

for (const problem of problems) say(problem)
process.exitCode = problems.length === 0 ? 0 : 1
