import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isGoodEnough, judgePairs, pairLine, ratesOf } from '../../../tools/names/judge-pairs.ts'
import { readPairList } from '../../../tools/names/pair-list.ts'

const run = promisify(execFile)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'names-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the tool as the npm script does, on a file with this text; without text there is no file. */
const judgeFile = async (text?: string, name = 'pairs.json'): Promise<{ code: number; output: string }> => {
  const file = path.join(folder, name)
  if (text !== undefined) writeFileSync(file, text)
  return run(process.execPath, ['tools/names.ts', file]).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (problem: { code: number; stdout: string }) => ({ code: problem.code, output: problem.stdout }),
  )
}

const same = { a: 'Ая Мусина', b: 'Aya Musina', why: 'plain' }
const sisters = { a: 'Дана Мусина', b: 'Дина Мусина', why: 'sisters' }

describe('npm run names', () => {
  it('prints each pair and the rates, and ends well when they are good enough', async () => {
    const { code, output } = await judgeFile(JSON.stringify({ match: [same], no: [sisters] }))
    expect(code).toBe(0)
    expect(output).toMatch(/ {6}match {2}-> match {2}1\.00 {2}Ая Мусина ↔ Aya Musina {2}\[plain\]/u)
    expect(output).toMatch(/reach: +100\.0 % of 1 /u)
    expect(output).toMatch(/false: +0\.0 % of 1 /u)
  })

  it('marks what is wrong and ends with 1', async () => {
    const { code, output } = await judgeFile(JSON.stringify({ match: [sisters] }))
    expect(code).toBe(1)
    expect(output).toMatch(/^WRONG match {2}-> no /u)
  })

  it('says what is wrong with the file and ends with 1', async () => {
    const texts = [undefined, '{', '[]', '{}', '{"match": 1}', '{"no": [{"a": "Ая"}]}']
    const results = await Promise.all(texts.map((text, at) => judgeFile(text, `${at}.json`)))
    expect(results.map(({ code }) => code)).toEqual(texts.map(() => 1))
    expect(results[0]?.output).toMatch(/^There is no file /u)
    expect(results.slice(1).map(({ output }) => output.trim())).toEqual([
      'The file is not valid JSON.',
      'The file holds no object with the lists "match", "review" and "no".',
      'There are no pairs in "match", "review" or "no".',
      '"match" is not a list.',
      'Pair 1 of "no" has no text in "a" and "b".',
    ])
  })
})

describe('rates', () => {
  it('count no pairs put before a person as false, be it as match or for review', () => {
    const listed = readPairList(
      JSON.stringify({
        match: [same, sisters],
        review: [same],
        no: [same, { a: 'А. Мусина', b: 'Ая Мусина' }],
      }),
    )
    const rates = ratesOf(judgePairs(listed))
    expect(rates).toEqual({ reach: 0.5, falseMatches: 0.5, falseProposals: 1, reviewExact: 0, reviewLost: 0 })
    expect(isGoodEnough(rates)).toBe(false)
    expect(isGoodEnough({ ...rates, reach: 0.95, falseProposals: 0.02 })).toBe(true)
    expect(isGoodEnough({ ...rates, reach: 0.949, falseProposals: 0 })).toBe(false)
    expect(isGoodEnough({ ...rates, reach: 1, falseProposals: 0.021 })).toBe(false)
  })

  it('show the reasons of a pair in its line', () => {
    const [pair] = judgePairs(readPairList(JSON.stringify({ no: [sisters] })))
    expect(pair && pairLine(pair)).toBe(
      '      no     -> no     0.45  Дана Мусина ↔ Дина Мусина  [sisters]  given-name-differs (дана / дина)',
    )
  })
})
