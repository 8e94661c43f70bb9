import { ENGLISH_BASES } from './english.ts'
import { KAZAKH_BASES } from './kazakh.ts'
import { GIVEN_NAMES } from './names.ts'
import { RUSSIAN_BASES } from './russian.ts'

/** Shorter words are not looked for: they turn up inside honest ones. */
const SHORTEST_BASE = 4

/** Letters and digits of a text in lower case, ё as е: `Пароль-123!` → `пароль123`. */
const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Words and names that guessing starts with, as `lettersAndDigits` writes them. Own collection. */
export const BLOCKED_BASES: ReadonlySet<string> = new Set(
  [ENGLISH_BASES, RUSSIAN_BASES, KAZAKH_BASES, GIVEN_NAMES]
    .flatMap((bases) => bases.trim().split(/\s+/u).map(lettersAndDigits))
    .filter((base) => base.length >= SHORTEST_BASE),
)
