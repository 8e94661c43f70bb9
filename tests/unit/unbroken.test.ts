import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { firmTexts } from '../../renderer/i18n/firm-texts.ts'
import { resources } from '../../renderer/i18n/resources.ts'
import { optionFilter } from '../../renderer/ui/option-filter.ts'
import { LANGUAGES } from '../../shared/domain/language.ts'
import { plainSigns, unbroken } from '../../shared/domain/unbroken.ts'

/** Firm signs as one can see them. */
const visible = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u2011', '=')

const textsOf = (node: unknown): string[] =>
  typeof node === 'string' ? [node] : Object.values(Object(node)).flatMap(textsOf)

describe('where no line may end', () => {
  it.each([
    ['ч. 2 ст. 272 УК РК', 'ч._2_ст._272_УК_РК'],
    ['п. 3) ч. 2 ст. 188', 'п._3) ч._2_ст._188'],
    ['art. 272(2) CC', 'art._272(2) CC'],
    ['ҚР ҚК 405-бабының 2-бөлігі', 'ҚР_ҚК 405=бабының 2=бөлігі'],
    ['№ 5, СДТБТ №', '№_5, СДТБТ_№'],
    ['7 декабря 2026 г.', '7_декабря 2026_г.'],
    ['2021–2022 гг.', '2021–2022_гг.'],
    ['2026 ж. 10 қыркүйек', '2026_ж. 10_қыркүйек'],
    ['2026 жылғы 10 қыркүйекке дейін', '2026_жылғы 10_қыркүйекке дейін'],
    ['30 August – 1 September 2022', '30_August – 1_September 2022'],
    ['с 2 по 5 июня', 'с 2 по 5_июня'],
    ['до 50 000 строк', 'до 50_000_строк'],
    ['3 дня, 3 days, 3 күн, 5 %', '3_дня, 3_days, 3_күн, 5_%'],
    ['5 из 10, 13 или 15, 3 of 4', '5 из 10, 13 или 15, 3 of 4'],
    ['Ж. Мамай, Мамай Ж.Б., Мамай Ж. Б.', 'Ж._Мамай, Мамай_Ж.Б., Мамай_Ж._Б.'],
    ['{{count}} дня, {{page}}-бет', '{{count}}_дня, {{page}}=бет'],
    ['ст. {{article}}, {{from}} – {{until}}', 'ст._{{article}}, {{from}} – {{until}}'],
    ['{{name}} и {{other}}, {{done}} из {{total}}', '{{name}} и {{other}}, {{done}} из {{total}}'],
    ['SHA-256 файла, UTF-16 LE, AGPL-3.0-or-later', 'SHA-256 файла, UTF-16 LE, AGPL-3.0-or-later'],
    ['в 2022 было 13:30 и 04/03 подряд', 'в 2022 было 13:30 и 04/03 подряд'],
  ])('%s', (text, firm) => {
    expect(visible(unbroken(text))).toBe(firm)
    expect(unbroken(unbroken(text))).toBe(unbroken(text))
    expect(plainSigns(unbroken(text))).toBe(text)
  })

  it('is set in every text of the page, and nothing but spaces and hyphens becomes another sign', () => {
    for (const language of LANGUAGES) {
      const [plain, firm] = [textsOf(resources[language]), textsOf(firmTexts()[language])]
      expect(firm).toEqual(plain.map(unbroken))
      expect(firm.map(plainSigns)).toEqual(plain.map(plainSigns))
    }
  })

  it('what a person wrote stands in a text byte for byte', async () => {
    const i18n = i18next.createInstance()
    await i18n.init({ resources: firmTexts(), lng: 'ru', ns: ['dossier', 'people'] })
    const t = i18n.t as unknown as (key: string, values: object) => string
    const [fileName, name] = ['ст. 272 ч. 2, 7 декабря 2026 г..pdf', 'Ж. Мамай 405-бап']
    const said = t('dossier:finishedText', {
      fileName,
      pages: 3,
      size: '',
      interpolation: { escapeValue: false },
    })
    expect(said).toContain(fileName)
    expect(t('people:merge.pair', { one: name, other: '50 000' })).toContain(`${name} и 50 000`)
  })

  it('an option is found by what one types, with plain spaces', () => {
    const options = ['ст.\u00A0272 УК\u00A0РК', '405\u2011бап'].map((label) => ({ value: label, label }))
    const found = (search: string) => optionFilter({ options, search, limit: 9 }).length
    expect(['ст. 272 ук', '405-БАП', ' ', 'ст 272'].map(found)).toEqual([1, 1, 2, 0])
  })
})
