import { describe, expect, it } from 'vitest'
import { areContradicting, linksOf, ringsOf, sourcesOf } from '../../../shared/domain/case/sources.ts'
import { caseWarnings } from '../../../shared/domain/case/warnings.ts'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import { type Link, type LinkKind, linkIdSchema } from '../../../shared/domain/kinds/link.ts'
import { blankSource, type Source, sourceIdSchema } from '../../../shared/domain/kinds/source.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import { charge, file } from './support/records.ts'

const idOf = (number: number) => anyRecordIdSchema.parse(String(number).padStart(32, '0'))

const source = (of: number, change: Partial<Source> = {}): Source => ({
  ...blankSource({ ofSubject: 'charge', ofId: idOf(of) }),
  id: sourceIdSchema.parse(idOf(900)),
  revision: 1,
  caseId: null,
  ...change,
})

const link = (kind: LinkKind, from: number, to: number): Link => ({
  id: linkIdSchema.parse(idOf(from * 1_000 + to)),
  revision: 1,
  caseId: null,
  kind,
  fromSubject: 'charge',
  fromId: idOf(from),
  toSubject: 'charge',
  toId: idOf(to),
  detail: '',
})

describe('sources of a record', () => {
  it('are those that name it by its kind and id, as they were added', () => {
    const [one, two] = [source(1, { text: 'one' }), source(1, { text: 'two' })]
    const sources = [one, source(2), two]
    expect(sourcesOf({ sources }, 'charge', idOf(1))).toEqual([one, two])
    expect(sourcesOf({ sources }, 'event', idOf(1))).toEqual([])
    expect(sourcesOf({ sources }, 'charge', idOf(3))).toEqual([])
  })

  it.each([
    ['one that is marked', [{ contradicts: true }], true],
    ['both marked, each against the other', [{ contradicts: true }, { contradicts: true }], true],
    ['one that denies what another states', [{ stance: 'stated' }, { stance: 'denied' }], true],
    ['two that deny it', [{ stance: 'denied' }, { stance: 'denied' }], false],
    ['one that denies and one of which it is not noted', [{ stance: 'denied' }, {}], false],
    ['other values alone', [{ says: '13' }, { says: '15' }], false],
    ['none', [], false],
  ] as const)('contradict each other: %s', (_name, changes, expected) => {
    expect(areContradicting(changes.map((change) => source(1, change)))).toBe(expected)
  })

  it('are pointed out in the case where they contradict, once for a record', () => {
    const sources = [source(7, { contradicts: true }), source(7, { contradicts: true }), source(8)]
    expect(caseWarnings(file({ charges: [charge(7, {})], sources }), kazakhstanDays())).toEqual([
      { code: 'sources-contradict', subject: 'charge', id: idOf(7), otherId: null },
    ])
  })
})

describe('links of a record', () => {
  it('are read from either of the two', () => {
    const links = [link('because', 1, 2), link('same', 3, 1)]
    expect(
      linksOf({ links }, idOf(1)).map(({ kind, isForward, other }) => [kind, isForward, Number(other.id)]),
    ).toEqual([
      ['because', true, 2],
      ['same', false, 3],
    ])
  })

  it('in a ring are pointed out once for each ring, and only where they lead back', () => {
    const ring = [1, 2, 3, 4].map((from) => link('because', from, (from % 4) + 1))
    expect(ringsOf(ring)).toHaveLength(1)
    expect(ringsOf([...ring, link('followed', 8, 9), link('because', 9, 8)])).toHaveLength(2)
    expect(ringsOf([link('same', 1, 2), link('contradicts', 2, 1)])).toEqual([])
    expect(ringsOf([link('because', 1, 2), link('because', 1, 3), link('because', 2, 3)])).toEqual([])
    expect(caseWarnings(file({ links: ring }), kazakhstanDays()).map(({ code }) => code)).toEqual([
      'link-ring',
    ])
  })

  it('in a chain of thousands, and all between a hundred records, are walked to the end', () => {
    const chain = Array.from({ length: 20_000 }, (_, place) => link('because', place + 1, place + 2))
    expect(ringsOf(chain)).toEqual([])
    const numbers = Array.from({ length: 100 }, (_, place) => place + 1)
    const all = numbers.flatMap((from) =>
      numbers.filter((to) => to > from).map((to) => link('because', from, to)),
    )
    expect(ringsOf(all)).toEqual([])
  })
})
