import { expect, test } from 'vitest'
import { blankCharge } from '../../../shared/domain/kinds/charge.ts'
import { blankEvent } from '../../../shared/domain/kinds/event.ts'
import { blankHearing } from '../../../shared/domain/kinds/hearing.ts'
import { blankRestraint } from '../../../shared/domain/kinds/restraint.ts'

const whole = {
  caseId: 'c',
  partyId: 'p',
  title: 'Search',
  kind: 'custody',
  from: '2026-01-02',
  startsAt: '2026-01-02T10:00',
}
const more = {
  article: '405',
  place: 'Colony',
  description: 'what came before',
  room: '12',
  status: 'dropped',
}

test.each<[string, (of: never) => object]>([
  ['charge', blankCharge],
  ['event', blankEvent],
  ['hearing', blankHearing],
  ['restraint', blankRestraint],
])('a new %s takes nothing from the record it follows but what it is asked to', (_, blank) => {
  expect(blank({ ...whole, ...more } as never)).toEqual(blank(whole as never))
})
