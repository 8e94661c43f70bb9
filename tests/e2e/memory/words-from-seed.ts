/**
 * Text that follows from a number, so that the process that drives the page can have it typed without ever holding it. It is sent
 * into the page as source and may use nothing but its arguments.
 */
export const wordsFromSeed = (seed: number, alphabet: string, length: number): string => {
  let state = seed
  let text = ''
  for (let at = 0; at < length; at += 1) {
    state = (state * 48_271) % 2_147_483_647
    text += alphabet[state % alphabet.length]
  }
  return text
}

/** What is typed, by what it is. Letters that stand together in no word. */
export const TYPED = {
  passphrase: { seed: 20_261_129, alphabet: 'bcdfghjkmnpqrstvwxz', length: 28 },
  name: { seed: 77_301, alphabet: 'бвгджзқңөүұһ', length: 20 },
  note: { seed: 990_017, alphabet: 'фцчшщьыэюя', length: 40 },
} as const

export type Typed = keyof typeof TYPED

export const wordsOf = (typed: Typed): string => {
  const { seed, alphabet, length } = TYPED[typed]
  return wordsFromSeed(seed, alphabet, length)
}
