/**
 * Which columns of a table say something, by their places: one that nobody filled is left out of print. The first stays, for a
 * table needs one, and so do all where there are no rows.
 */
export const filledColumns = <Cell extends { readonly length: number }>(
  columns: number,
  rows: readonly (readonly Cell[])[],
): number[] =>
  Array.from({ length: columns }, (_, at) => at).filter(
    (at) => at === 0 || rows.length === 0 || rows.some((row) => (row[at]?.length ?? 0) > 0),
  )

/** What stands at these places. */
export const atPlaces = <Item>(items: readonly Item[], places: readonly number[]): Item[] =>
  places.flatMap((at) => items.slice(at, at + 1))
