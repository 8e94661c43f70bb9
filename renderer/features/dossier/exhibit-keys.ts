/** Digits that follow each other within so long are one number. */
const ONE_NUMBER_MS = 2_000

/** Where a key on the handle of a row sends the row: by so many places, to an end, or to the number that was typed. */
export type ExhibitMove =
  | { readonly by: number }
  | { readonly to: 'first' | 'last' }
  | { readonly number: number }

const MOVES: Readonly<Record<string, ExhibitMove>> = {
  ArrowUp: { by: -1 },
  ArrowDown: { by: 1 },
  PageUp: { by: -10 },
  PageDown: { by: 10 },
  Home: { to: 'first' },
  End: { to: 'last' },
}

interface Pressed {
  readonly key: string
  readonly timeStamp: number
}

/** Reads the keys of one list, one after the other. */
export const createMoveReader = (): ((pressed: Pressed) => ExhibitMove | undefined) => {
  let digits = ''
  let lastMs = Number.NEGATIVE_INFINITY
  return ({ key, timeStamp }) => {
    if (!/^\d$/u.test(key)) {
      digits = ''
      return MOVES[key]
    }
    digits = timeStamp - lastMs > ONE_NUMBER_MS ? key : `${digits}${key}`.slice(-4)
    lastMs = timeStamp
    return { number: Number(digits) }
  }
}
