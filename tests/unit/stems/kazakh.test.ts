import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kazakhStem } from '../../../shared/domain/stems/kazakh.ts'

const FORMS: Readonly<Record<string, readonly string[]>> = {
  тінту: ['тінту', 'тінтудің', 'тінтуге', 'тінтуді', 'тінтуде', 'тінтуден', 'тінтумен', 'тінтулер', 'тінтуі'],
  сот: [
    'сот',
    'соттың',
    'сотқа',
    'сотты',
    'сотта',
    'соттан',
    'сотпен',
    'соттар',
    'соттардың',
    'сотында',
    'соттары',
  ],
  қамау: ['қамау', 'қамауда', 'қамауға', 'қамаудан', 'қамауы', 'қамауын'],
  полиция: ['полиция', 'полицияға', 'полициядан', 'полициясы', 'полициясының', 'полициядағы'],
  адвокат: ['адвокат', 'адвокаттар', 'адвокатқа', 'адвокаттарымен', 'адвокаттарының', 'адвокатымыз'],
  іс: ['іс', 'істің', 'іске', 'істе', 'ісі', 'ісінде', 'істер'],
  заң: ['заң', 'заңның', 'заңға', 'заңдар', 'заңнан'],
}

test('every form of a Kazakh word comes to one stem', () => {
  for (const [stem, forms] of Object.entries(FORMS)) {
    expect([stem, forms.map(kazakhStem)]).toEqual([stem, forms.map(() => stem)])
  }
  for (const [base, form] of [
    ['қаулы', 'қаулылардың'],
    ['айыптаушы', 'айыптаушыларға'],
    ['Алматы', 'Алматыда'],
    ['мерзім', 'мерзімдер'],
    ['үкім', 'үкімнің'],
  ] as const) {
    expect(kazakhStem(form.toLowerCase())).toBe(kazakhStem(base.toLowerCase()))
  }
})

test('an ending that does not follow its vowels and sounds is no ending', () => {
  for (const word of ['беседа', 'карта', 'сотде', 'тінтуда', 'үкім', 'мерзім', 'адам', 'де', 'да']) {
    expect([word, kazakhStem(word)]).toEqual([word, word])
  }
})

test('a stem is never empty, never longer than the word, and its own stem', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'аәеіысдтнлрмңғқбпзу'), minLength: 1, maxLength: 20 }),
      (word) => {
        const stem = kazakhStem(word)
        expect(stem).not.toBe('')
        expect(word.startsWith(stem)).toBe(true)
        if (word.length < 12) expect(kazakhStem(stem)).toBe(stem)
      },
    ),
  )
})
