import { describe, expect, it, test } from 'vitest'
import { caseWarnings } from '../../../shared/domain/case/warnings.ts'
import { type GroupMember, groupStanding } from '../../../shared/domain/group-members.ts'
import type { NameKind, PartyKind } from '../../../shared/domain/kinds/party.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import { AIDA, BOLAT, file } from './support/records.ts'

const named: GroupMember = { kind: 'person', isUnnamed: false, countMin: null, countMax: null }
const unnamed: GroupMember = { ...named, isUnnamed: true }
const organisation: GroupMember = { ...named, kind: 'organisation' }
const among = (countMin: number | null, countMax: number | null): GroupMember => ({
  ...named,
  kind: 'group',
  countMin,
  countMax,
})
const three = { countMin: 3, countMax: 3 }

describe('a group and its members', () => {
  it.each([
    ['nobody', three, [], { known: 0, recorded: 0, isTooSmall: false }],
    ['two by name', three, [named, organisation], { known: 2, recorded: 2, isTooSmall: false }],
    ['one without a name', three, [named, unnamed], { known: 1, recorded: 2, isTooSmall: false }],
    [
      'one more than there are',
      three,
      [named, named, named, unnamed],
      { known: 3, recorded: 4, isTooSmall: true },
    ],
    ['a group that has more', three, [among(4, 9)], { known: 0, recorded: 4, isTooSmall: true }],
    [
      'a group of nobody knows how many',
      three,
      [among(null, null)],
      { known: 0, recorded: 1, isTooSmall: false },
    ],
    [
      'many, with no greatest number',
      { countMin: 1, countMax: null },
      Array(50).fill(named),
      { known: 50, recorded: 50, isTooSmall: false },
    ],
  ])('with %s', (_, count, members, standing) => {
    expect(groupStanding(count, members)).toEqual(standing)
  })
})

test('a case points out a group whose members it names are more than the group', () => {
  const party = (id: typeof AIDA, kind: PartyKind, countMax: number | null, name: NameKind = 'main') => ({
    id,
    kind,
    names: [{ text: 'x', kind: name, language: '' as const, source: '' }],
    born: null,
    died: null,
    countMin: null,
    countMax,
  })
  const tie = (id: string, fromId: typeof AIDA, toId: typeof AIDA) => ({
    id: id as never,
    fromId,
    toId,
    kind: 'member' as const,
  })
  const group = party(BOLAT, 'group', 1, 'description')
  const [one, other] = [party(AIDA, 'person', null), party('3'.repeat(32) as typeof AIDA, 'person', null)]
  const warned = (...ties: ReturnType<typeof tie>[]) =>
    caseWarnings(file({ parties: [group, one, other], relations: ties }), kazakhstanDays()).map(
      ({ code, id }) => [code, id],
    )
  expect(warned(tie('1', AIDA, BOLAT))).toEqual([])
  expect(warned(tie('1', AIDA, BOLAT), tie('2', AIDA, BOLAT))).toEqual([])
  expect(warned(tie('1', AIDA, BOLAT), tie('2', other.id, BOLAT))).toEqual([['group-too-small', BOLAT]])
})
