import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../shared/domain/names/compare-names.ts'
import { compareParties } from '../../../shared/domain/names/compare-parties.ts'

const verdict = (a: string, b: string) => compareNames(a, b).verdict
const codes = (a: string, b: string) => compareNames(a, b).reasons.map(({ code }) => code)

/** Pairs as `one ↔ other`, judged. */
const judged = (pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [a = '', b = ''] = pair.split(' ↔ ')
    return [pair, verdict(a, b)]
  })
const all = (pairs: readonly string[], expected: string) =>
  expect(judged(pairs)).toEqual(pairs.map((pair) => [pair, expected]))

/** One invented man as the press of each country has him. */
const PRESS = [
  ['Жандос Шайкенов', 'Russian'],
  ['Zhandos Shaikenov', 'English'],
  ['Jandos Chaïkenov', 'French'],
  ['Schandos Schaikenow', 'German'],
  ['Żandos Szajkenow', 'Polish'],
  ['Zjandos Sjajkenov', 'Dutch, Swedish'],
  ['Giandos Sciaikenov', 'Italian'],
  ['Candos Şaykenov', 'Turkish'],
  ['Zsandos Szajkenov', 'Hungarian with Polish sz'],
  ['Žandos Šajkenov', 'Czech, Finnish'],
  ['Žandoss Šaikenovs', 'Latvian'],
] as const

describe('the press of other countries', () => {
  it('writes one man, in every pair of countries', () => {
    const apart = PRESS.flatMap(([a, one]) =>
      PRESS.flatMap(([b, other]) => (verdict(a, b) === 'match' ? [] : [`${one} ↔ ${other}`])),
    )
    expect(apart).toEqual([])
  })

  it('has its own endings of patronymics', () => {
    all(
      [
        'Sabit Maratovitsj Tasov ↔ Сабит Маратович Тасов',
        'Sabit Maratowicz Tasow ↔ Сабит Маратұлы Тасов',
        'Sabit Maratoely Tasov ↔ Сабит Маратулы Тасов',
        'Sabit Maratuły Tasow ↔ Сабит Маратович Тасов',
      ],
      'match',
    )
    expect(verdict('Sabit Erlanovitsj Tasov', 'Сабит Маратович Тасов')).toBe('no')
  })

  it('has ch for k before i in Italy, oe for u in the Netherlands, ie for e in Poland', () => {
    all(
      [
        'Noersoeltan Tasov ↔ Нурсултан Тасов',
        'Siergiej Bierdin ↔ Сергей Бердин',
        'Chirill Tasov ↔ Кирилл Тасов',
      ],
      'match',
    )
  })
})

describe('Kazakh sounds in the papers of two languages', () => {
  it('are one where the ear hears one', () => {
    all(
      [
        'Қарақұлова Ая ↔ Карагулова Ая',
        'Дүйсенбинов Ая ↔ Дюсембинов Ая',
        'Кабибулла Тасов ↔ Қабиболла Тасов',
        'Уәлихан Тасов ↔ Валихан Тасов',
        'Урал Тасов ↔ Орал Тасов',
        'Жақыпбеков Ая ↔ Жакупбеков Ая',
        'Ая Мұхаметкәрім ↔ Ая Мухамедкарим',
      ],
      'match',
    )
  })

  it('stay apart where two families bear the two forms', () => {
    all(
      [
        'Бекенов Ая ↔ Бегенов Ая',
        'Сапаров Ая ↔ Сафаров Ая',
        'Хамитов Ая ↔ Хамидов Ая',
        'Омаров Ая ↔ Умаров Ая',
        'Хан Ая ↔ Хон Ая',
      ],
      'no',
    )
  })
})

describe('given names of one list', () => {
  it('are one name in two languages', () => {
    all(
      [
        'Гүлнар Тасова ↔ Гульнара Тасова',
        'Тәуекел Тасов ↔ Таукел Тасов',
        'Шерзод Тасов ↔ Шерзат Тасов',
        'Farhod Tasov ↔ Пархат Тасов',
        'Қәһриман Тасов ↔ Кахарман Тасов',
        'Paweł Tasow ↔ Павел Тасов',
      ],
      'match',
    )
  })

  it('are for a person to judge when history parted them', () => {
    all(['Болат Тасов ↔ Полат Тасов', 'Ғазиз Тасов ↔ Азиз Тасов', 'Ася Тасова ↔ Асия Тасова'], 'review')
  })

  it('that siblings bear side by side are two names', () => {
    all(
      [
        'Айнұр Тасова ↔ Айнура Тасова',
        'Жанар Тасова ↔ Жанара Тасова',
        'Дина Тасова ↔ Дана Тасова',
        'Елена Тасова ↔ Алёна Тасова',
        'Әсет Тасов ↔ Есет Тасов',
      ],
      'no',
    )
  })
})

describe('fathers', () => {
  it('are one in what endings leave of their names', () => {
    all(
      [
        'Ая Файзуллаұлы Тасов ↔ Aya Fayzullievich Tasov',
        'Ая Амангелдіұлы Тасов ↔ Ая Амангельдинович Тасов',
        'Ая Яхияқызы Тасова ↔ Ая Яхянқызы Тасова',
        'Ая Қабылдаұлы Тасов ↔ Ая Кабылдинович Тасов',
      ],
      'match',
    )
  })

  it('that are near leave it to a person, and it says so', () => {
    expect(verdict('Абай Бөлекбайұлы Тасов', 'Abay Bolyukpaevich Tasov')).toBe('review')
    expect(codes('Абай Мухтарович Тасов', 'Абай Махтарович Тасов')).toContain('patronymic-near')
    const two = [{ names: ['Абай Мухтарович Тасов'] }, { names: ['Абай Махтарович Тасов'] }] as const
    expect(compareParties(...two).verdict).toBe('review')
  })

  it('that are not near are of two people', () => {
    all(['Ая Маратович Тасов ↔ Ая Болатович Тасов', 'Ая Жумагалиевич Тасов ↔ Ая Азимханович Тасов'], 'no')
  })

  it('settle a near surname, but not a near given name: brothers have one father', () => {
    all(['Тасбулатов Абай Ерикович ↔ Тасболатов Абай Ерікұлы'], 'match')
    all(['Тасов Болат Ерикович ↔ Тасов Булат Ерікұлы', 'Тасбулатов Абай ↔ Тасболатов Абай'], 'review')
    all(['Тасов Асан Ерикович ↔ Тасов Үсен Ерікұлы'], 'no')
  })
})

describe('initials', () => {
  it('stand in every order', () => {
    all(
      [
        'Ж. Мамай ↔ Жанболат Мамай',
        'Мамай Ж.Б. ↔ Жанболат Мамай',
        'Ж.Б. Мамай ↔ Zhanbolat Mamai',
        'Mamai, Zh. ↔ Жанболат Мамай',
        'Мамай Ж. Б. ↔ Мамай Жанболат Болатович',
      ],
      'review',
    )
    all(['Мамай Ж.А. ↔ Мамай Жанболат Болатович', 'Б. Мамай ↔ Жанболат Мамай'], 'no')
  })
})

describe('surnames', () => {
  it('with an ending of kin or child are another form', () => {
    all(
      ['Ая Ализаде ↔ Ая Алиев', 'Ая Мамай ↔ Ая Мамаев', 'Ая Мамайтегі ↔ Ая Мамаев', 'Ая Мамайұлы ↔ Ая Мамай'],
      'review',
    )
  })
})
