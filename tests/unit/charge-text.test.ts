import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText } from '../../shared/domain/article-text.ts'
import { readCharges, shortCharge, type TypedCharge } from '../../shared/domain/charge-text.ts'
import { LANGUAGES } from '../../shared/domain/language.ts'
import { codeIn } from '../../shared/domain/law-codes.ts'

const charge = (code: string, article: string, part = '', title = ''): TypedCharge => ({
  code,
  article,
  part,
  title,
})

describe('charges typed in one line', () => {
  it.each<[string, TypedCharge[]]>([
    ['272', [charge('', '272')]],
    ['272 ч. 2', [charge('', '272', '2')]],
    ['УК 272 ч.2', [charge('УК', '272', '2')]],
    ['ук272ч2', [charge('УК', '272', '2')]],
    ['УК РК, 272', [charge('', '', '', 'УК РК'), charge('', '272')]],
    ['ст. 272 ч. 2 УК РК', [charge('УК РК', '272', '2')]],
    ['ч. 2 ст. 272 УК РК', [charge('УК РК', '272', '2')]],
    ['п. 3) ч. 2 ст. 188 УК', [charge('УК', '188', '2(3)')]],
    ['ст. 188 ч. 2 п. 3', [charge('', '188', '2(3)')]],
    ['статья 174 часть 1', [charge('', '174', '1')]],
    ['КоАП 488 ч. 1', [charge('КоАП', '488', '1')]],
    ['КоАП 460-1', [charge('КоАП', '460-1')]],
    ['CC 272(2)', [charge('CC', '272', '2')]],
    ['Art. 272 part 2 of the Criminal Code', [charge('CC', '272', '2')]],
    ['188(2)(3)', [charge('', '188', '2(3)')]],
    ['272.1', [charge('', '272', '1')]],
    ['ҚК 272-бап 2-бөлік', [charge('ҚК', '272', '2')]],
    ['ҚР ҚК 272-бабының 2-бөлігі', [charge('ҚР ҚК', '272', '2')]],
    ['272-бап, 2-бөлік', [charge('', '272', '2')]],
    ['УПК 128', [charge('УПК', '128')]],
    ['по ч. 2 ст. 272 УК', [charge('УК', '272', '2')]],
    ['ч. 2 ст. 272 Уголовного кодекса РК', [charge('УК РК', '272', '2')]],
    ['ст. 319¹ УК', [charge('УК', '319-1')]],
    ['пп. 1) и 3) ч. 2 ст. 188 УК РК', [charge('УК РК', '188', '2(1, 3)')]],
    ['ст. 146 ч. 2 п. «а» УК РК', [charge('УК РК', '146', '2(а)')]],
    ['§ 2 art. 272', [charge('', '272', '2')]],
    ['ҚР ҚК-нің 272-бабының 2-бөлігі', [charge('ҚР ҚК', '272', '2')]],
    ['ҚК-ның 188-бабы 2-бөлігінің 3) тармағы', [charge('ҚК', '188', '2(3)')]],
    ['ҚР ҚК 188-бабының 2-бөлігінің 3-тармағы', [charge('ҚР ҚК', '188', '2(3)')]],
    ['Қылмыстық кодекстің 272-бабы', [charge('ҚК', '272')]],
    ['174‑бап 2‑б.', [charge('', '174', '2')]],
  ])('"%s" is understood', (typed, understood) => {
    expect(readCharges(typed)).toEqual(understood)
  })

  it.each<[string, TypedCharge[]]>([
    ['УК 272 ч. 2; 405(1)', [charge('УК', '272', '2'), charge('УК', '405', '1')]],
    ['272 ч. 2, 405 ч. 1', [charge('', '272', '2'), charge('', '405', '1')]],
    ['ч. 2 ст. 272, ч. 1 ст. 405 УК РК', [charge('УК РК', '272', '2'), charge('УК РК', '405', '1')]],
    ['УК 272; КоАП 488', [charge('УК', '272'), charge('КоАП', '488')]],
    ['ч. 1, 2 ст. 405 УК', [charge('УК', '405', '1'), charge('УК', '405', '2')]],
    ['272-бап және 405-бап', [charge('', '272'), charge('', '405')]],
    ['272 и 405', [charge('', '272'), charge('', '405')]],
    ['ст.ст. 272, 405 УК РК', [charge('УК РК', '272'), charge('УК РК', '405')]],
    ['статьями 272 и 405 УК', [charge('УК', '272'), charge('УК', '405')]],
    ['ч.ч. 1, 2 ст. 405', [charge('', '405', '1'), charge('', '405', '2')]],
    ['ч.3 ст.24 – ч.2 ст.272 УК РК', [charge('УК РК', '24', '3'), charge('УК РК', '272', '2')]],
  ])('several in "%s" are told apart and share their code', (typed, understood) => {
    expect(readCharges(typed)).toEqual(understood)
  })

  it.each<[string, TypedCharge[]]>([
    ['массовые беспорядки', [charge('', '', '', 'массовые беспорядки')]],
    ['272 ч. 2 участие в массовых беспорядках', [charge('', '272', '2', 'участие в массовых беспорядках')]],
    ['УК 272: беспорядки', [charge('УК', '272', '', 'беспорядки')]],
    ['призывы, угрозы и прочее', [charge('', '', '', 'призывы, угрозы и прочее')]],
    ['272; беспорядки', [charge('', '272'), charge('', '', '', 'беспорядки')]],
    ['', []],
    [' ; , ', []],
  ])('words of "%s" become a name of an offence', (typed, understood) => {
    expect(readCharges(typed)).toEqual(understood)
  })

  it('reads back what it writes in short, and what papers of the three languages have', () => {
    const number = fc.integer({ min: 1, max: 500 }).map(String)
    const any = fc.record({
      code: fc.constantFrom('', 'УК', 'КоАП', 'ҚК', 'CC', 'УК РК'),
      article: fc.oneof(number, fc.constant('460-1')),
      part: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 1, max: 12 }).map(String),
        fc.constantFrom('2(3)', '1(1, 4)', '3(а)'),
      ),
      title: fc.constant(''),
    })
    fc.assert(
      fc.property(any, fc.constantFrom(...LANGUAGES), (one, language) => {
        expect(readCharges(shortCharge(one))).toEqual([one])
        expect(readCharges(articleText(one, language))).toEqual([
          { ...one, code: codeIn(one.code, language) },
        ])
      }),
    )
  })

  it('does not look for charges in a whole page', () => {
    const page = '1, '.repeat(5_000)
    expect(readCharges(page)).toEqual([charge('', '', '', page.trim())])
  })

  it('makes no charge that says nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const charges = readCharges(typed)
        expect(charges.every(({ article, title }) => article !== '' || title !== '')).toBe(true)
      }),
    )
  })
})
