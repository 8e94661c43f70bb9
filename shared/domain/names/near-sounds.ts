/**
 * How far two sounds are apart, in hundredths: 0 = the same to a reader, 100 = another name.
 *
 * A sound is named by its Cyrillic letter; ь stands for the glide inside я, ю, ё. Pairs that are not listed are 100 apart.
 * Sources: "Kazakh typed in Russian letters" (ә→а, ө→о, ү/ұ→у, қ→к, ғ→г, ң→н, і→и/ы) and the Soviet spellings of
 * Kazakh names (Болат/Булат, Шоқан/Чокан).
 */
const NEAR: readonly (readonly [pair: string, cost: number])[] = [
  ['аә', 0],
  ['оө', 0],
  ['уұ', 0],
  ['уү', 0],
  ['ұү', 0],
  ['кқ', 0],
  ['гғ', 0],
  ['нң', 0],
  ['хһ', 0],
  ['иі', 0],
  ['иы', 10],
  ['іы', 5],
  ['ий', 5],
  ['ій', 5],
  ['ый', 20],
  ['йь', 5],
  ['иь', 30],
  ['іь', 30],
  ['ыь', 30],
  ['өу', 15],
  ['өү', 15],
  ['өұ', 15],
  ['ұо', 40],
  ['уо', 40],
  ['еә', 40],
  ['һг', 40],
  ['һғ', 40],
  ['чш', 40],
  ['щш', 20],
  ['щч', 60],
]

/** At the start of a word these are other names: Омар and Умар, Әсет and Есет. */
const NEAR_AT_START: readonly (readonly [pair: string, cost: number])[] = [
  ['уо', 100],
  ['ұо', 100],
  ['еә', 100],
]

export const DIFFERENT = 100

type Costs = ReadonlyMap<string, ReadonlyMap<string, number>>

/** By the one sound, then by the other, so that no pair has to be put together to be looked up. */
const bothWays = (rows: readonly (readonly [string, number])[]): Costs => {
  const both = rows.flatMap(([pair, cost]) => {
    const [one = '', other = ''] = pair
    return [
      { one, other, cost },
      { one: other, other: one, cost },
    ]
  })
  const ofOne = Map.groupBy(both, ({ one }) => one)
  return new Map(
    [...ofOne].map(([one, pairs]) => [one, new Map(pairs.map(({ other, cost }) => [other, cost]))]),
  )
}

const near = bothWays(NEAR)
const nearAtStart = bothWays(NEAR_AT_START)

/** Hundredths between two sounds; `atStart` when both begin their words. */
export const soundCost = (a: string, b: string, atStart: boolean): number => {
  if (a === b) return 0
  return (atStart ? nearAtStart.get(a)?.get(b) : undefined) ?? near.get(a)?.get(b) ?? DIFFERENT
}
