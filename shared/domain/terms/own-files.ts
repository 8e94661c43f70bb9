import type { ReadResult } from './problems.ts'

/** The program's own files are judged like any other; one that is refused is a mistake of ours, which a test finds first. */
export const own = <Value>(result: ReadResult<Value>): Value => {
  if (!result.isRead) throw new TypeError('a file of terms of the program is refused')
  return result.value
}

/** Made when it is first asked for, so that no start of the program waits for it. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
