import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../tools/setup/places.mjs'
import { allText, openResult } from '../documents/support/read-pdf.ts'

it('npm run demo leaves a dossier and one tour of pictures in the language that was asked for', () => {
  const demo = [path.join(root, 'tools/demo.ts'), '--lang', 'kk']
  const output = execFileSync(process.execPath, demo, { encoding: 'utf8', stdio: 'pipe' })
  const made = path.join(root, 'demo-output')
  expect(readdirSync(made).sort()).toEqual(['dossier-kk.pdf', 'screenshots'])
  expect(readdirSync(path.join(made, 'screenshots'))).toHaveLength(8)
  expect(allText(openResult(readFileSync(path.join(made, 'dossier-kk.pdf')))).length).toBeGreaterThan(5_000)
  expect(output).toMatch(/\bDone: everything is in .+\n$/u)
})
