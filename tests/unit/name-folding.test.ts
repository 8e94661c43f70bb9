import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch, MAX_FOLDED_LENGTH } from '../../shared/domain/name-folding.ts'

/** Invented people; each line is one person as different papers spell them. */
const onePerson = [
  [
    'Әділ Қыдырәлиев',
    'Адил Кыдыралиев',
    'Adil Kydyraliyev',
    'Ädil Qydyräliev',
    'Ádil Qydyráliev',
    'Adil Kydyraliev',
  ],
  [
    'Ұлжан Өмірғалиқызы',
    'Улжан Омиргаликызы',
    'Ulzhan Omirgaliqyzy',
    'Uljan Ömirğaliqyzy',
    'Ulschan Omirgalikysy',
  ],
  [
    'Гүлжанар Сәдуақасова',
    'Гульжанар Садуакасова',
    'Gulzhanar Saduakassova',
    'Güljanar Sáduaqasova',
    'Gulschanar Saduakasowa',
  ],
  ['Ерлан Шәріпов', 'Yerlan Sharipov', 'Erlan Şäripov', 'Jerlan Scharipow'],
  ['Юлия Цхай', 'Yuliya Tskhay', 'Iuliia Tskhai', 'Julija Tskhaj', 'ЮЛИЯ ЦХАЙ'],
  ['Хасен Ғабитов', 'Khassen Gabitov', 'Hasen Ğabitov', 'Khasen Ghabitov', 'Хасен Габитов'],
  ['Жанболат Тәңірбергенов', 'Zhanbolat Tanirbergenov', 'Janbolat Täñirbergenov', 'Djanbolat Tangirbergenov'],
  [
    'Олеся Чернявская',
    'Olesya Chernyavskaya',
    'Olesia Cherniavskaia',
    'Olesja Tschernjawskaja',
    'Olesâ Černâvskaâ',
  ],
  ['Мариям Жүсіп', 'Mariyam Zhusip', 'Mariam Jüsip', 'МАРИЯМ ЖҮСІП', 'MARIYAM ZHUSIP'],
  ['Асхат Мұхтар', 'Askhat Mukhtar', 'Askhat Muhtar'],
  ['Щучинский', 'Shchuchinsky', 'Schtschutschinski', 'Ŝučinskij'],
  ['Жанат Шаншаров', 'Żanat Szanszarow', 'Zjanat Sjansjarov', 'Zhanat Shansharov'],
  ['Чолпан Джумагулова', 'Tsjolpan Dzjumagulova', 'Czolpan Dżumagułowa', 'Tšolpan Džumagulova'],
  ['Нұр-Мұхаммед', 'Nur-Mukhammed', 'Nur Muhamed', 'Nour Mouhammed'],
]

const differentPeople = [
  ['Дана Әлібекова', 'Дина Әлібекова'],
  ['Асқар Оспанов', 'Асхат Оспанов'],
  ['Жанна Керимова', 'Жанат Керимова'],
  ['Нұрлан Есенов', 'Нұржан Есенов'],
  ['Ермек Тасов', 'Ермек Тасова'],
  ['Айнұр Сейтова', 'Айнұр Сейткереева'],
  ['Омар Азатов', 'Омар Азаматов'],
  ['Виктор Пак', 'Виктор Цой'],
]

describe('folding names for search', () => {
  it.each(onePerson)('gives one skeleton to %s, %s and its other spellings', (first, ...others) => {
    expect(others.map(foldForSearch)).toEqual(others.map(() => foldForSearch(first)))
  })

  it.each(differentPeople)('keeps %s and %s apart', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other))
  })

  it('finds a name while it is still being typed in Latin letters', () => {
    const stored = foldForSearch('Ғалымжанов')
    for (const typed of ['Ga', 'Gal', 'Galym', 'Galymzh', 'Galymzhan', 'ғалы', 'Ğalymj']) {
      expect(stored.startsWith(foldForSearch(typed))).toBe(true)
    }
  })
})

describe('folding titles, numbers and other text', () => {
  it('keeps numbers as they are and drops the signs between them', () => {
    expect(foldForSearch('№ 4-2026/117 (ст. 272 ч. 2)')).toBe('4 2026 117 st 272 č 2')
    expect(foldForSearch('900 1122 00')).toBe('900 1122 00')
    expect(foldForSearch('IIN 000011112222')).toContain('000011112222')
  })

  it('gives the same skeleton to the same word in any case and any Unicode form', () => {
    const title = 'Постановление о продлении срока: Йошкин, ёлка, Äpfel'
    const forms = [title.toUpperCase(), title.toLowerCase(), title.normalize('NFD'), ` ${title}\t`]
    expect(forms.map(foldForSearch)).toEqual(forms.map(() => foldForSearch(title)))
  })

  it('sees through zero-width marks, direction marks, soft hyphens, stress marks and apostrophes', () => {
    expect(foldForSearch('Оспа\u200bно\u00adв\u202e Ива\u0301н')).toBe(foldForSearch('Оспанов Иван'))
    expect(foldForSearch('Альмира')).toBe(foldForSearch('Al’mira'))
    expect(foldForSearch('Ｏｓｐａｎｏｖ')).toBe('ospanov')
  })

  it('reads a Cyrillic word with Latin look-alikes in it as Cyrillic', () => {
    expect(foldForSearch('Кeнeсары')).toBe(foldForSearch('Кенесары'))
    expect(foldForSearch('Жәнiбек')).toBe(foldForSearch('Жәнібек'))
  })

  it('leaves other scripts as they are', () => {
    expect(foldForSearch('張偉 محمد გიორგი')).toBe('張偉 محمد გიორგი')
  })

  it('is empty where there is nothing to search', () => {
    expect(['', '   ', '—…!', '\u200f\u202e', 'ь'].map(foldForSearch)).toEqual(['', '', '', '', ''])
  })
})

describe('folding anything at all', () => {
  it('never fails and gives words separated by single spaces, without invisible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const folded = foldForSearch(text)
        expect(folded).toBe(folded.trim())
        expect(folded).not.toMatch(/\s\s|[\p{Cf}\p{Cs}\p{Cc}]/u)
      }),
    )
  })

  it('gives the same result for the same text and does not depend on words around', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.string({ maxLength: 50 }), (one, other) => {
        expect(foldForSearch(`${one} ${other}`)).toBe(`${foldForSearch(one)} ${foldForSearch(other)}`.trim())
      }),
    )
  })

  it('cuts text that is longer than any name or title', () => {
    const long = 'жа'.repeat(1_000_000)
    expect(foldForSearch(long)).toBe(foldForSearch(long.slice(0, MAX_FOLDED_LENGTH)))
  })
})
