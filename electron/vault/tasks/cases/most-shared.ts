/**
 * What stands in most of the lists, at most so many; of those that stand in equally many, the first by `order`.
 *
 * @param lists each without repetitions
 */
export const mostShared = (
  lists: readonly (readonly number[])[],
  most: number,
  order: (one: number, other: number) => number,
): number[] => {
  const counts = new Map<number, number>()
  for (const list of lists) {
    for (const place of list) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  if (counts.size <= most) return [...counts.keys()]
  const byCount: number[][] = []
  for (const [place, count] of counts) {
    const alike = byCount[count]
    if (alike === undefined) byCount[count] = [place]
    else alike.push(place)
  }
  const found: number[] = []
  for (let count = lists.length; count > 0 && found.length < most; count -= 1) {
    const alike = byCount[count] ?? []
    const room = most - found.length
    found.push(...(alike.length <= room ? alike : alike.sort(order).slice(0, room)))
  }
  return found
}
