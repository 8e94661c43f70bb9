import type { Figure } from '../kinds/figure.ts'

/** Figures about the same, in the order in which they were given. */
export interface ComparableFigures {
  readonly figures: readonly Figure[]
  /** Ids of those that cannot be true together with another of them: the same unit, and no number that both can mean. */
  readonly atOdds: ReadonlySet<string>
}

const sameUnit = (one: Figure, other: Figure): boolean =>
  one.unit.toLocaleLowerCase('ru') === other.unit.toLocaleLowerCase('ru')

const hasBounds = ({ min, max }: Figure): boolean => min !== null || max !== null

/** Whether two published numbers exclude each other. One told for another day, or only in words, excludes none. */
export const areAtOdds = (one: Figure, other: Figure): boolean => {
  if (!sameUnit(one, other) || one.asOf !== other.asOf) return false
  if (!hasBounds(one) || !hasBounds(other)) return false
  const [from, to] = [
    Math.max(one.min ?? 0, other.min ?? 0),
    Math.min(one.max ?? Infinity, other.max ?? Infinity),
  ]
  return from > to
}

/** The figure that stands for all that are compared with it, however they name each other; a ring has its first. */
const headsOf = (figures: readonly Figure[]): ReadonlyMap<string, string> => {
  const heads = new Map(figures.map(({ id }) => [id as string, id as string]))
  const headOf = (id: string): string => {
    let head = id
    while (heads.get(head) !== head) head = heads.get(head) ?? head
    return head
  }
  const places = new Map(figures.map(({ id }, place) => [id as string, place]))
  for (const { id, comparesWith } of figures) {
    if (comparesWith === null || !heads.has(comparesWith)) continue
    const [one, other] = [headOf(id), headOf(comparesWith)]
    const isFirst = (places.get(one) ?? 0) <= (places.get(other) ?? 0)
    heads.set(isFirst ? other : one, isFirst ? one : other)
  }
  return new Map(figures.map(({ id }) => [id, headOf(id)]))
}

/** All figures in groups of those that are about the same, each with what contradicts it beside it. */
export const comparableFigures = (figures: readonly Figure[]): ComparableFigures[] => {
  const heads = headsOf(figures)
  const groups = Map.groupBy(figures, ({ id }) => heads.get(id) ?? id)
  return [...groups.values()].map((own) => ({
    figures: own,
    atOdds: new Set(own.filter((one) => own.some((other) => areAtOdds(one, other))).map(({ id }) => id)),
  }))
}
