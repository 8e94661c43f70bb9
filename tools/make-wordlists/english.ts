import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The large list of the Electronic Frontier Foundation, unchanged and in its order. */
export const readEnglish = (packages: string): string[] =>
  readFileSync(join(packages, 'usr/lib/python3/dist-packages/diceware/wordlists/wordlist_en_eff.txt'), 'utf8')
    .trim()
    .split(/\s+/u)
    .filter((word) => !/^\d+$/u.test(word))
