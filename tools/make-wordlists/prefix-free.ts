/**
 * Takes words in the order given and leaves out any that begins another taken word or begins with one,
 * so that a run of words can be read back even where the spaces were lost; and any that looks like a taken one.
 *
 * `lookOf` gives words that are easily taken for each other the same text.
 */
export const pickPrefixFree = (
  ranked: Iterable<string>,
  count: number,
  lookOf: (word: string) => string,
): string[] => {
  const taken = new Set<string>()
  const looks = new Set<string>()
  const beginnings = new Set<string>()
  for (const word of ranked) {
    if (taken.size === count) break
    const starts = Array.from(word, (_, at) => word.slice(0, at + 1))
    const isTwin = looks.has(lookOf(word))
    if (isTwin || beginnings.has(word) || starts.some((start) => taken.has(start))) continue
    taken.add(word)
    looks.add(lookOf(word))
    for (const start of starts) beginnings.add(start)
  }
  return [...taken]
}
