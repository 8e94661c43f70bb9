/**
 * Takes words in the order given and leaves out any that begins another taken word or begins with one,
 * so that a run of words can be read back even where the spaces were lost.
 */
export const pickPrefixFree = (ranked: Iterable<string>, count: number): string[] => {
  const taken = new Set<string>()
  const beginnings = new Set<string>()
  for (const word of ranked) {
    if (taken.size === count) break
    const starts = Array.from(word, (_, at) => word.slice(0, at + 1))
    if (beginnings.has(word) || starts.some((start) => taken.has(start))) continue
    taken.add(word)
    for (const start of starts) beginnings.add(start)
  }
  return [...taken]
}
