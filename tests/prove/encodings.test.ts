import { expect, it } from 'vitest'
import { guessesOver } from '../support/guesses.ts'

it('texts of every language, encoding and length are read as they were written, but for one in five hundred', () => {
  let [tried, wrong]: [number, string[]] = [0, []]
  for (const length of [40, 60, 100, 200, 500, 1_000, 2_000, 5_000]) {
    const guesses = guessesOver({ length, times: length < 500 ? 60 : 12, seed: length + 1 })
    tried += guesses.tried
    wrong = [...wrong, ...guesses.wrong]
    const right = (100 * (guesses.tried - guesses.wrong.length)) / guesses.tried
    process.stdout.write(`${length} letters: ${right.toFixed(2)} % of ${guesses.tried} texts right\n`)
  }
  process.stdout.write(`wrong: ${[...new Set(wrong)].join(', ') || 'none'}\n`)
  expect(wrong.length).toBeLessThan(tried / 500)
})
