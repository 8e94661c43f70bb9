import { describe, expect, it } from 'vitest'
import {
  type Chosen,
  extended,
  NOTHING,
  toggled,
  walked,
} from '../../../renderer/records/list/use-selection.ts'

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

const toggle = (id: string) => (now: Chosen) => toggled(now, id)
const shift = (id: string) => (now: Chosen) => extended(now, ORDER, id)
/** Walks with Shift held from the first row over each of the others. */
const walk = (path: string) => (now: Chosen) =>
  [...path].slice(1).reduce((at, to, place) => walked(at, ORDER, { from: path[place] ?? '', to }), now)

const after = (...steps: ((now: Chosen) => Chosen)[]): string => {
  const { ids } = steps.reduce((now, step) => step(now), NOTHING)
  return ORDER.filter((id) => ids.has(id)).join('')
}

describe('choosing several rows', () => {
  it.each([
    ['a step with Shift takes in both rows', [walk('bc')], 'bc'],
    ['each further step one more', [walk('bcde')], 'bcde'],
    ['walking back gives back what was walked over', [walk('bcdedc')], 'bc'],
    ['past the beginning it goes on to the other side', [walk('cdcba')], 'abc'],
    ['a page at a time, all rows in between are walked over', [walk('bf')], 'bcdef'],
    ['what was chosen elsewhere stays, and nothing up to it is taken in', [toggle('a'), walk('ef')], 'aef'],
    ['what was chosen before and is walked over twice stays', [toggle('d'), walk('bcdedcb')], 'bd'],
    ['a walk from the row that was just chosen begins there', [toggle('c'), walk('cd')], 'cd'],
    ['a second walk leaves the first one as it is', [walk('ab'), walk('def')], 'abdef'],
    ['a click with Shift goes from the last row that was chosen', [toggle('b'), shift('e')], 'bcde'],
    ['the next one goes from there too', [toggle('b'), shift('e'), shift('c')], 'bc'],
    ['with nothing chosen it takes its row', [shift('e')], 'e'],
    ['a walk goes on where a click with Shift ended', [toggle('b'), shift('d'), walk('dc')], 'bc'],
  ])('%s', (_case, steps, chosen) => {
    expect(after(...steps)).toBe(chosen)
  })
})
