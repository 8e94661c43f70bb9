import { describe, expect, it } from 'vitest'
import { articlesText, articleText } from '../../shared/domain/article-text.ts'
import { LANGUAGES } from '../../shared/domain/language.ts'
import { codeIn, isSameCode, lawCodeOf, lawCodesIn } from '../../shared/domain/law-codes.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')

const inAll = (code: string, article: string, part: string): string[] =>
  LANGUAGES.map((language) => plain(articleText({ code, article, part }, language)))

describe('an article of law', () => {
  it.each([
    ['УК РК', '272', '2', 'art. 272(2) CC', 'ч. 2 ст. 272 УК РК', 'ҚР ҚК 272-бабының 2-бөлігі'],
    ['ҚР ҚК', '405', '', 'art. 405 CC', 'ст. 405 УК РК', 'ҚР ҚК 405-бабы'],
    ['CAO', '488', '1', 'art. 488(1) CAO', 'ч. 1 ст. 488 КоАП', 'ӘҚБтК 488-бабының 1-бөлігі'],
    ['УК', '188', '2(3)', 'art. 188(2)(3) CC', 'п. 3) ч. 2 ст. 188 УК', 'ҚК 188-бабы 2-бөлігінің 3) тармағы'],
    ['', '272', '2', 'art. 272(2)', 'ч. 2 ст. 272', '272-баптың 2-бөлігі'],
    ['', '272', '', 'art. 272', 'ст. 272', '272-бап'],
    ['УК РК', '', '', 'CC', 'УК РК', 'ҚР ҚК'],
    ['УК РФ', '207.3', '1', 'art. 207.3(1) УК РФ', 'ч. 1 ст. 207.3 УК РФ', 'УК РФ 207.3-бабының 1-бөлігі'],
  ])('%s %s %s is written as each language writes it', (code, article, part, en, ru, kk) => {
    const of = Object.fromEntries(LANGUAGES.map((language, at) => [language, inAll(code, article, part)[at]]))
    expect(of).toEqual({ en, ru, kk })
  })

  it('stays together at the end of a line', () => {
    for (const language of LANGUAGES) {
      expect(articleText({ code: 'УК РК', article: '272', part: '2' }, language)).not.toMatch(/[ -]/u)
    }
  })

  it.each([
    ['УК РК 272 ч. 2', 'art. 272(2) CC', 'ч. 2 ст. 272 УК РК', 'ҚР ҚК 272-бабының 2-бөлігі'],
    [
      'CC 272(2), 405',
      'art. 272(2) CC, art. 405 CC',
      'ч. 2 ст. 272 УК, ст. 405 УК',
      'ҚК 272-бабының 2-бөлігі, ҚК 405-бабы',
    ],
    ['272 ч. 2', 'art. 272(2)', 'ч. 2 ст. 272', '272-баптың 2-бөлігі'],
    ['УК РФ 207.3', 'УК РФ 207.3', 'УК РФ 207.3', 'УК РФ 207.3'],
    ['мелкое хулиганство', 'мелкое хулиганство', 'мелкое хулиганство', 'мелкое хулиганство'],
    ['ст. 24, покушение', 'ст. 24, покушение', 'ст. 24, покушение', 'ст. 24, покушение'],
    ['', '', '', ''],
  ])(
    'typed in a line, %s, is said as each language writes it where all of it is understood',
    (typed, en, ru, kk) => {
      const said = LANGUAGES.map((language) => plain(articlesText(typed, language)))
      expect(Object.fromEntries(LANGUAGES.map((language, at) => [language, said[at]]))).toEqual({
        en,
        ru,
        kk,
      })
    },
  )

  it('a code is one in every language that names it, and each language offers all of them', () => {
    for (const [at, own] of lawCodesIn('en').entries()) {
      const names = LANGUAGES.map((language) => lawCodesIn(language)[at] ?? '')
      expect(new Set(names.map(lawCodeOf)).size).toBe(1)
      expect(names.map((name) => isSameCode(own, name))).toEqual([true, true, true])
    }
    expect([isSameCode('УК', 'ҚР ҚК'), isSameCode('УК', 'КоАП'), isSameCode('УК', 'УК РФ')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('a code that is not known stays as it was written, and no state is added', () => {
    expect(LANGUAGES.map((language) => codeIn('Закон о митингах', language))).toEqual(
      LANGUAGES.map(() => 'Закон о митингах'),
    )
    expect([codeIn('ук  рк', 'kk'), codeIn('УК', 'kk'), codeIn('', 'ru')]).toEqual(['ҚР ҚК', 'ҚК', ''])
    expect([codeIn('АПК', 'ru'), codeIn('ҚР АПК', 'ru')]).toEqual(['АПК', 'ГПК РК'])
  })
})
