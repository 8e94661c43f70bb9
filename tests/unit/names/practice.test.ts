import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../shared/domain/names/compare-names.ts'
import { compareParties } from '../../../shared/domain/names/compare-parties.ts'
import { nameKeys } from '../../../shared/domain/names/name-keys.ts'

const verdictOfSurnames = (pair: string) => {
  const [a = '', b = ''] = pair.split(' ')
  return compareNames(`${a} Асан`, `${b} Асан`).verdict
}
const all = (pairs: readonly string[], verdict: string) =>
  expect(pairs.map((pair) => [pair, verdictOfSurnames(pair)])).toEqual(pairs.map((pair) => [pair, verdict]))

describe('Kazakh names in Russian papers', () => {
  it('may write үйі as ую or уи, and үй as ю', () => {
    all(['Сүйіндіков Суюндиков', 'Сүйіндіков Суиндиков', 'Suyundikov Суиндиков', 'Дүйсенов Дюсенов'], 'match')
  })

  it('may write i and ы as у after a rounded vowel, and nowhere else', () => {
    all(['Жүнісов Жунусов', 'Тұрсынов Турсунов', 'Шүкіров Шукуров'], 'match')
    all(['Кәрімов Карумов', 'Тасымов Тасумов'], 'no')
  })

  it('may leave out a short vowel before л and р', () => {
    all(['Тілеужанов Тлеужанов', 'Қылышев Клышев', 'Мүсірепов Мусрепов', 'Ырысбеков Рысбеков'], 'match')
    all(['Смагулов Исмагулов'], 'review')
    all(['Даникин Дникин', 'Ирасов Расов'], 'no')
  })

  it('may write consonants as they sound together', () => {
    all(['Есенкелдин Есенгельдин', 'Бақтыбаев Бахтыбаев'], 'match')
    all(['Алпысбаев Алпыспаев'], 'review')
    all(['Келдин Гельдин'], 'no')
  })
})

describe('German names', () => {
  it('come into Russian letters by ear', () => {
    all(
      ['Гофман Hoffmann', 'Миллер Müller', 'Вайс Weiss', 'Вейс Weiss', 'Леман Lehmann', 'Фризен Friesen'],
      'match',
    )
    expect(compareNames('Гейнц Генрих', 'Heinz Heinrich').verdict).toBe('match')
  })

  it('do not lend their sounds to Kazakh names', () => {
    all(['Сайтов Seitow', 'Жинбаев Zhienbayev', 'Рамов Rahmow'], 'no')
  })
})

describe('families of names', () => {
  it('hold the Korean surnames in Russian, Korean and Western spelling', () => {
    all(['Цой Choi', 'Цой Tsoy', 'Пак Park', 'Ли Lee', 'Ли Yi', 'Хван Hwang'], 'match')
    all(['Цой Cho', 'Пак Пан', 'Ли Лим'], 'no')
  })

  it('are for review when history parted them, endings and fathers as well', () => {
    all(['Юсупов Жүсіпов', 'Ибрагимов Ибраимов', 'Магомедов Мухамедов', 'Уразов Оразов'], 'review')
    expect(compareNames('Асан Жүсіпұлы Ли', 'Асан Юсупович Ли').verdict).toBe('review')
    all(['Юсупов Жүсіпова', 'Юсупов Юнусов', 'Исмаилов Исмагулов'], 'no')
  })

  it('are found by keys', () => {
    const kept = new Set(nameKeys('Пак Асан'))
    expect(nameKeys('Park Asan').filter((key) => kept.has(key)).length).toBeGreaterThan(0)
  })

  it('count in names of organisations', () => {
    const of = (name: string) => ({ names: [name], kind: 'organisation' }) as const
    const kazakh = of('Әділет Қазақстан')
    expect(compareParties(kazakh, of('Adilet Kazakhstan')).verdict).toBe('match')
    expect(compareParties(kazakh, of('Адилет Казахстан')).verdict).toBe('match')
  })
})
