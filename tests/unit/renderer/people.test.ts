import { describe, expect, it } from 'vitest'
import { chosenValue, conflictFields, sidesOf } from '../../../renderer/features/people/merge-choice.ts'
import {
  endsOf,
  RELATION_WORDS,
  seenFrom,
  valueOfWord,
  wordOfValue,
} from '../../../renderer/features/people/relation-words.ts'
import { standingMerges } from '../../../renderer/features/people/standing-merges.ts'
import { NOBODY, saidKind, typedChoice } from '../../../renderer/records/people/party-choice.ts'
import { whoIsNamed } from '../../../renderer/records/people/who-is-named.ts'
import type { HistoryEntry } from '../../../shared/domain/history.ts'
import { partyIdSchema } from '../../../shared/domain/ids.ts'
import { blankParty, type MergePreview } from '../../../shared/domain/kinds/party.ts'
import { RELATION_KINDS } from '../../../shared/domain/kinds/relation.ts'

const one = partyIdSchema.parse('1'.repeat(32))
const other = partyIdSchema.parse('2'.repeat(32))

describe('a tie', () => {
  it('is read from the page of either side by the word that fits', () => {
    const relation = {
      fromId: one,
      toId: other,
      fromName: 'Айгуль',
      toName: 'Нуржан',
      kind: 'parent' as const,
    }
    expect([seenFrom(relation, other), seenFrom(relation, one)]).toEqual([
      { otherId: one, otherName: 'Айгуль', word: { side: 'is', kind: 'parent' } },
      { otherId: other, otherName: 'Нуржан', word: { side: 'is', kind: 'child' } },
    ])
    expect(seenFrom({ ...relation, kind: 'lawyer' }, one).word).toEqual({ side: 'of', kind: 'lawyer' })
  })

  it('of every kind can be chosen, and is kept as it was chosen', () => {
    for (const kind of RELATION_KINDS) {
      for (const partyId of [one, other]) {
        const { word } = seenFrom({ fromId: one, toId: other, fromName: '', toName: '', kind }, partyId)
        expect(wordOfValue(valueOfWord(word))).toEqual(word)
      }
    }
    for (const word of RELATION_WORDS) {
      const ends = endsOf(word, { partyId: one, otherId: other })
      expect(seenFrom({ ...ends, fromName: '', toName: '' }, one)).toMatchObject({ otherId: other, word })
    }
  })
})

describe('a typed name', () => {
  const found = (id: string, isLiteral: boolean, isSame = true) => ({
    party: { id: partyIdSchema.parse(id.repeat(32)) },
    isLiteral,
    isSame,
  })

  it('is of what it plainly is until somebody says otherwise, and then stays so', () => {
    const typed = typedChoice(NOBODY, 'Прокуратура')
    expect([typed.kind, saidKind(typed)]).toEqual(['organisation', null])
    const said = { ...typed, kind: 'person' as const }
    expect(typedChoice(said, 'Прокуратура г.').kind).toBe('person')
    expect(saidKind(said)).toBe('person')
    expect(typedChoice(typed, 'Ким').kind).toBe('person')
    expect(typedChoice({ ...typed, partyId: one }, 'Ким').kind).toBe('person')
  })

  it('names the one who bears it, to the letter before another spelling, and of several none', () => {
    const sureOf = (...list: Parameters<typeof whoIsNamed>[0]) => {
      const { sure, isOfSeveral } = whoIsNamed(list, false)
      return [sure?.[0], isOfSeveral]
    }
    expect(sureOf()).toEqual([undefined, false])
    expect(sureOf(found('1', false, false))).toEqual([undefined, false])
    expect(sureOf(found('1', false), found('2', false, false))).toEqual(['1', false])
    expect(sureOf(found('1', true), found('2', false))).toEqual(['1', false])
    expect(sureOf(found('1', true), found('2', true))).toEqual([undefined, true])
    expect(sureOf(found('1', false), found('2', false))).toEqual([undefined, true])
  })
})

describe('the choice in a merge', () => {
  const keep = { ...blankParty('Ахметов'), id: one, revision: 1, occupation: 'журналист', contacts: '+7 701' }
  const drop = { ...blankParty('Akhmetov'), id: other, revision: 1, occupation: 'блогер', contacts: '@a' }
  const { id: _id, revision: _revision, ...merged } = keep
  const preview: MergePreview = {
    keep,
    drop,
    merged,
    conflicts: ['occupation', 'contacts', 'unheard-of'],
    moved: [],
    sharedCases: [],
  }

  it('is between two words, or for longer texts also both', () => {
    expect(conflictFields(preview).map((field) => sidesOf(field, preview))).toEqual([
      ['keep', 'drop'],
      ['keep', 'drop', 'both'],
    ])
  })

  it('leaves what nobody decided with the record that stays', () => {
    expect(chosenValue(preview, {})).toEqual(merged)
    expect(chosenValue(preview, { occupation: 'drop', contacts: 'both' })).toEqual({
      ...merged,
      occupation: 'блогер',
      contacts: '+7 701\n@a',
    })
  })
})

it('a merge that was taken apart is no longer among those that can be', () => {
  const entry = (seq: number, action: HistoryEntry['action']): HistoryEntry => ({
    seq,
    action,
    at: '2026-11-22T07:00:00.000Z' as HistoryEntry['at'],
    subject: 'party',
    recordId: one,
    caseId: null,
    title: [],
    changes: [],
    names: {},
    canBringBack: false,
  })
  const newestFirst = [
    entry(9, 'merge'),
    entry(7, 'unmerge'),
    entry(5, 'merge'),
    entry(3, 'merge'),
    entry(1, 'create'),
  ]
  expect(standingMerges(newestFirst).map(({ seq }) => seq)).toEqual([9, 3])
})
