import { describe, expect, it } from 'vitest'
import { partialDateSchema } from '../../../shared/domain/dates.ts'
import {
  compareParties,
  MAX_SPELLINGS,
  type NamedParty,
} from '../../../shared/domain/names/compare-parties.ts'

const born = (text: string) => partialDateSchema.parse(text)
const judge = (a: NamedParty, b: NamedParty) => {
  const { verdict, reasons } = compareParties(a, b)
  return { verdict, codes: reasons.map(({ code }) => code) }
}
const yerlan = (more: Partial<NamedParty> = {}): NamedParty => ({ names: ['Ерлан Мусин'], ...more })

describe('parties', () => {
  it('match by any of their spellings', () => {
    expect(judge({ names: ['Ая Ли', 'Aya Musina'] }, { names: ['Мусина Ая'] }).verdict).toBe('match')
  })

  it('do not match by a shorter spelling when the longer ones name other fathers', () => {
    const a = { names: ['Ерлан Мусин', 'Ерлан Маратұлы Мусин'] }
    expect(judge(a, { names: ['Ерлан Мусин', 'Ерлан Болатович Мусин'] })).toEqual({
      verdict: 'no',
      codes: ['patronymic-differs'],
    })
    expect(judge(a, { names: ['Ерлан Мусин', 'Ерлан Маратович Мусин'] }).verdict).toBe('match')
  })

  it('of different kinds are never proposed', () => {
    expect(judge(yerlan(), yerlan({ kind: 'organisation' }))).toEqual({
      verdict: 'no',
      codes: ['kind-differs'],
    })
  })

  it('with no name are not proposed', () => {
    expect(judge({ names: [] }, yerlan()).verdict).toBe('no')
  })

  it('are compared by a bounded number of spellings', () => {
    const many = Array.from(
      { length: MAX_SPELLINGS },
      (_, at) => `Человек ${'абвгдежзиклмнопрстуф'.charAt(at)}ович`,
    )
    expect(judge({ names: [...many, 'Ерлан Мусин'] }, yerlan()).verdict).toBe('no')
  })
})

describe('birth dates and identity numbers', () => {
  it('contradict: no, and for review only where the full name is the same', () => {
    expect(judge(yerlan({ born: born('1985') }), yerlan({ born: born('1991-02') }))).toEqual({
      verdict: 'no',
      codes: ['same-text', 'birth-differs'],
    })
  })

  it('agree as far as both are known', () => {
    expect(judge(yerlan({ born: born('1985') }), yerlan({ born: born('1985-02-03') }))).toEqual({
      verdict: 'match',
      codes: ['same-text', 'birth-same'],
    })
  })

  it('of the same number lift another name to review: a married name', () => {
    const a = { names: ['Ая Мусина'], identityNumber: '850203450117' }
    expect(judge(a, { names: ['Ая Ли'], identityNumber: '850203 450117' })).toMatchObject({
      verdict: 'review',
    })
    expect(judge(a, { names: ['А. Мусина'], identityNumber: '850203450117' })).toMatchObject({
      verdict: 'match',
    })
  })

  it('of another number veto; two digits exchanged are for review', () => {
    const a = yerlan({ identityNumber: '850203350117' })
    expect(judge(a, yerlan({ identityNumber: '910203350244' }))).toMatchObject({ verdict: 'no' })
    expect(judge(a, yerlan({ identityNumber: '850203350171' }))).toMatchObject({ verdict: 'review' })
  })

  it('are read out of the identity number where no birth is on record', () => {
    expect(judge(yerlan({ identityNumber: '850203350117' }), yerlan({ born: born('1991') }))).toMatchObject({
      verdict: 'no',
    })
    expect(
      judge(yerlan({ identityNumber: '850203350117' }), yerlan({ born: born('1985-02-03') })).codes,
    ).toContain('birth-same')
  })
})

describe('organisations', () => {
  const organisation = (...names: string[]): NamedParty => ({ names, kind: 'organisation' })

  it('match in two scripts, any order, with or without their legal form', () => {
    expect(judge(organisation('ОФ «Қадыр-қасиет»'), organisation('Kadyr Kasiet')).verdict).toBe('match')
    expect(judge(organisation('Жаңа Алаш ЖШС'), organisation('ТОО Жана Алаш')).verdict).toBe('match')
  })

  it('with more words are for review, with other words are others', () => {
    expect(judge(organisation('Эхо Алматы'), organisation('Эхо Алматы Медиа')).verdict).toBe('review')
    expect(judge(organisation('Эхо Алматы'), organisation('Эхо Астаны')).verdict).toBe('no')
  })
})
