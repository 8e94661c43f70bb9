import { describe, expect, it } from 'vitest'
import { areAtOdds, comparableFigures } from '../../../shared/domain/case/comparable-figures.ts'
import { type Figure, figureInputSchema, figureValue } from '../../../shared/domain/kinds/figure.ts'
import { figure } from './support/records.ts'

const bounds = (min: number | null, max: number | null): Partial<Figure> => ({ min, max })

const grouped = (figures: readonly Figure[]) =>
  comparableFigures(figures).map(({ figures: own, atOdds }) => [own.map(({ id }) => id), [...atOdds]])

describe('a published number', () => {
  it('is said as it was published, else by its bounds', () => {
    expect(
      [
        { value: '13 или 15', min: 13, max: 15 },
        { value: '', min: 13, max: 15 },
        { value: '', min: 238, max: 238 },
        { value: '', min: 20, max: null },
        { value: '', min: null, max: 9 },
      ].map(figureValue),
    ).toEqual(['13 или 15', '13–15', '238', '≥ 20', '≤ 9'])
  })

  it('is refused without a unit, without any number, and with bounds the wrong way round, each for its reason', () => {
    const { id: _id, revision: _revision, ...good } = figure(1, bounds(5, 7))
    const wrong = (change: Partial<Figure>) =>
      figureInputSchema
        .safeParse({ ...good, ...change })
        .error?.issues.map(({ path, message }) => [path[0], message])
    expect(wrong({})).toBeUndefined()
    expect(wrong({ unit: '  ' })?.[0]?.[0]).toBe('unit')
    expect(wrong(bounds(null, null))).toEqual([['value', 'required']])
    expect(wrong(bounds(8, 7))).toEqual([['max', 'countsReversed']])
  })

  it('contradicts another of the same unit and day whose numbers it cannot mean', () => {
    const thirteen = figure(1, bounds(13, 13))
    expect(areAtOdds(thirteen, figure(2, bounds(15, 15)))).toBe(true)
    expect(areAtOdds(thirteen, figure(2, bounds(13, 15)))).toBe(false)
    expect(areAtOdds(thirteen, figure(2, bounds(14, null)))).toBe(true)
    expect(areAtOdds(thirteen, figure(2, { ...bounds(15, 15), unit: 'дел' }))).toBe(false)
    expect(areAtOdds(thirteen, figure(2, { ...bounds(15, 15), asOf: '2022' as Figure['asOf'] }))).toBe(false)
    expect(areAtOdds(thirteen, figure(2, { ...bounds(null, null), value: 'десятки' }))).toBe(false)
  })

  it('stands beside those that it is compared with, however these name each other', () => {
    const [one, two, three, four] = [1, 2, 3, 4].map((number) => figure(number, bounds(number, number)))
    if (!one || !two || !three || !four) throw new Error('no figures')
    expect(
      grouped([one, two, { ...three, comparesWith: one.id }, { ...four, comparesWith: three.id }]),
    ).toEqual([
      [
        [one.id, three.id, four.id],
        [one.id, three.id, four.id],
      ],
      [[two.id], []],
    ])
    expect(
      grouped([
        { ...one, comparesWith: two.id },
        { ...two, comparesWith: three.id },
        { ...three, comparesWith: one.id },
      ]),
    ).toEqual([
      [
        [one.id, two.id, three.id],
        [one.id, two.id, three.id],
      ],
    ])
    expect(grouped([{ ...one, comparesWith: four.id }])).toEqual([[[one.id], []]])
  })
})
