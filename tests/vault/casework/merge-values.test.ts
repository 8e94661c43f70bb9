import { describe, expect, test } from 'vitest'
import { conflictsOf, mergedValue, unmergedValue } from '../../../electron/vault/tasks/people/merge-values.ts'
import { blankParty, type PartyInput, type PartyName } from '../../../shared/domain/kinds/party.ts'

const spelling = (text: string, change: Partial<PartyName> = {}): PartyName => ({
  text,
  kind: 'main',
  language: '',
  source: '',
  ...change,
})

const someone = (name: string, change: Partial<PartyInput> = {}): PartyInput => ({
  ...blankParty(name),
  ...change,
})

describe('what two records become', () => {
  test('the names of both, each spelling once with both sources, and what the kept one lacks', () => {
    const keep = someone('Ахметов Нуржан', {
      names: [spelling('Ахметов Нуржан', { source: 'паспорт' }), spelling('Akhmetov N.', { kind: 'press' })],
      occupation: 'журналист',
    })
    const drop = someone('Ахметов Нуржан', {
      names: [
        spelling('Akhmetov Nurzhan', { language: 'en' }),
        spelling('Ахметов Нуржан', { kind: 'court', language: 'ru', source: 'приговор' }),
      ],
      occupation: 'блогер',
      address: 'Алматы',
      isSensitive: true,
    })
    expect({ conflicts: conflictsOf(keep, drop), value: mergedValue(keep, drop) }).toEqual({
      conflicts: ['occupation'],
      value: {
        ...keep,
        names: [
          spelling('Ахметов Нуржан', { language: 'ru', source: 'паспорт; приговор' }),
          spelling('Akhmetov N.', { kind: 'press' }),
          spelling('Akhmetov Nurzhan', { kind: 'alias', language: 'en' }),
        ],
        address: 'Алматы',
        isSensitive: true,
      },
    })
  })

  test('taken apart, what was written since stays', () => {
    const before = someone('Ахметов Нуржан')
    const after = mergedValue(
      before,
      someone('Akhmetov Nurzhan', { occupation: 'блогер', contacts: '+7 701' }),
    )
    const now = {
      ...after,
      contacts: '+7 702',
      names: [...after.names, spelling('Ахметов Н.', { kind: 'court' })],
    }
    expect(unmergedValue(before, after, now)).toEqual({
      ...before,
      contacts: '+7 702',
      names: [...before.names, spelling('Ахметов Н.', { kind: 'court' })],
    })
  })
})
