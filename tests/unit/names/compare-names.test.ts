import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../shared/domain/names/compare-names.ts'

const judge = (a: string, b: string) => {
  const { verdict, reasons } = compareNames(a, b)
  return { verdict, codes: reasons.map(({ code }) => code) }
}
const verdict = (a: string, b: string) => compareNames(a, b).verdict

/** One name in every system of shared/domain/names/graphemes.ts. */
const SPELLINGS = [
  ['Шыңғыс Жүнісов', 'Kazakh'],
  ['Шынгыс Жунисов', 'Russian letters'],
  ['Shyngys Zhunisov', 'passport, BGN/PCGN'],
  ['Shyngghys Zhünisov', 'BGN/PCGN Kazakh'],
  ['Shyńǵys Júnisov', 'Kazakh Latin 2018'],
  ['Şyñğys Jünısov', 'Kazakh Latin 2021'],
  ['Šyņġys Žùnìsov', 'ISO 9'],
  ['Schyngys Schunissow', 'German press'],
  ['Chynguys Jounissov', 'French press'],
  ['Шынгыс Джунисов', 'Soviet'],
  ['SHYNGYS ZHUNISSOV', 'machine-readable zone'],
] as const

describe('spellings of one name', () => {
  it('match in every pair of systems', () => {
    const apart = SPELLINGS.flatMap(([a, one]) =>
      SPELLINGS.flatMap(([b, other]) => (verdict(a, b) === 'match' ? [] : [`${one} ↔ ${other}`])),
    )
    expect(apart).toEqual([])
  })

  it('say between which scripts they match', () => {
    expect(compareNames('Ая Мусина', 'Aya Musina')).toEqual({
      verdict: 'match',
      score: 1,
      reasons: [{ code: 'same-sounds' }, { code: 'script', from: 'cyrillic', to: 'latin' }],
    })
  })

  it('may mix letters of two scripts in one word, and it says so', () => {
    expect(judge('Сaбина Мyсина', 'Сабина Мусина')).toEqual({
      verdict: 'match',
      codes: ['same-text', 'look-alikes'],
    })
    expect(verdict('Аshtayev Marat', 'Ashtayev Marat')).toBe('match')
  })

  it('may stand in another order, and it says so', () => {
    expect(judge('Мусина Ая', 'Ая Мусина')).toEqual({ verdict: 'match', codes: ['same-sounds', 'order'] })
  })

  it('may be written in one word or two', () => {
    expect(judge('Гүл Жанар Мусина', 'Гульжанар Мусина').codes).toContain('joined')
    expect(verdict('Гүл-Жанар Мусина', 'Gulzhanar Musina')).toBe('match')
  })

  it('are strict about letters of one script that another script cannot tell apart', () => {
    expect(
      ['Schanar Mussina', 'Жанар Мусина', 'Шанар Мусина'].map((name) => verdict('Schanar Mussina', name)),
    ).toEqual(['match', 'match', 'match'])
    expect(verdict('Жанар Мусина', 'Шанар Мусина')).toBe('no')
  })

  it('keep the glide of я, but after л, where ә has become я', () => {
    expect(['Ләззат', 'Lyazzat', 'Лаззат'].map((name) => verdict('Ляззат Ли', `${name} Ли`))).toEqual([
      'match',
      'match',
      'match',
    ])
    expect(verdict('Баняров Асан', 'Банаров Асан')).toBe('review')
    expect(verdict('Достьяров Асан', 'Достаров Асан')).toBe('no')
    expect(verdict('Достьяров Асан', 'Достияров Асан')).toBe('match')
  })

  it('read sh as ш when the same name has zh', () => {
    expect(verdict('Qassym-Shomart Isabaev', 'Qassym-Jomart Isabaev')).toBe('match')
    expect(verdict('Shanar Zhunisova', 'Zhanar Zhunisova')).toBe('no')
  })

  it('are for review when an older or looser spelling explains them', () => {
    expect(judge('Болат Мусин', 'Булат Мусин')).toEqual({
      verdict: 'review',
      codes: ['same-sounds', 'spelling-near'],
    })
    expect(judge('Джанбулатов Асан', 'Жанболатов Асан').codes).toContain('older-form')
  })
})

describe('patronymics', () => {
  it('match in their Kazakh and Russian forms, in one word or two', () => {
    expect(judge('Ерлан Сергейұлы Ли', 'Ерлан Сергеевич Ли').codes).toContain('patronymic-same')
    expect(verdict('Ерлан Нұрлыбай ұлы Ли', 'Yerlan Nurlybayevich Li')).toBe('match')
    expect(verdict('Ольга Юрьевна Ли', 'Olga Iurievna Li')).toBe('match')
  })

  it('of other fathers are of other people, and it says so', () => {
    expect(judge('Ерлан Маратұлы Ли', 'Ерлан Болатович Ли')).toEqual({
      verdict: 'no',
      codes: ['patronymic-differs'],
    })
  })

  it('of a son and of a daughter are of two people', () => {
    expect(verdict('Жанат Маратович Ли', 'Жанат Маратовна Ли')).toBe('no')
  })

  it('may be missing', () => {
    expect(judge('Ерлан Маратұлы Ли', 'Ерлан Ли').codes).toContain('patronymic-missing')
    expect(verdict('Ерлан Маратұлы Ли', 'Ерлан Ли')).toBe('match')
  })

  it('may serve as surname', () => {
    expect(verdict('Айнұр Амантайқызы', 'Ainur Amantaykyzy')).toBe('match')
    expect(judge('Ерлан Маратұлы', 'Ерлан Маратов')).toMatchObject({ verdict: 'review' })
  })
})

describe('initials', () => {
  it('are for review and no more', () => {
    expect(judge('Zh. Musin', 'Жомарт Мусин')).toMatchObject({ verdict: 'review' })
    expect(judge('Мусин Ж.', 'Zhomart Musin').codes).toContain('initial-only')
    expect(verdict('Ж. Мусин', 'Zh. Musin')).toBe('review')
  })

  it('of another given name contradict', () => {
    expect(judge('А. Мусин', 'Жомарт Мусин')).toEqual({ verdict: 'no', codes: ['initial-differs'] })
  })

  it('stand for the given name first, not for the father', () => {
    expect(verdict('М. Мусин', 'Жомарт Маратович Мусин')).toBe('no')
    expect(verdict('Ж. М. Мусин', 'Жомарт Маратович Мусин')).toBe('review')
    expect(verdict('Жомарт Б. Мусин', 'Жомарт Маратович Мусин')).toBe('no')
  })

  it('alone are too little', () => {
    expect(judge('Ж. М.', 'Жомарт Маратович')).toMatchObject({ verdict: 'no' })
  })
})

describe('endings of surnames', () => {
  it('of the other sex are of somebody else, and it says so', () => {
    expect(judge('Сеитов Жанат', 'Сеитова Жанат')).toEqual({ verdict: 'no', codes: ['sex-ending'] })
    expect(judge('Zhanat Ostrovsky', 'Жанат Островская')).toEqual({ verdict: 'no', codes: ['sex-ending'] })
  })

  it('may be left out: for review', () => {
    expect(judge('Ая Досмамбет', 'Aya Dosmambetova')).toMatchObject({ verdict: 'review' })
    expect(judge('Ая Досмамбет', 'Aya Dosmambetova').codes).toContain('surname-form')
    expect(verdict('Ая Нарымбай', 'Ая Нарымбаева')).toBe('review')
    expect(verdict('Ая Нарымбайтегі', 'Ая Нарымбаева')).toBe('review')
  })

  it('left out of one name and put on another are two people', () => {
    expect(verdict('Ахмет Сериков', 'Ахметов Серик')).toBe('no')
  })
})

describe('given names', () => {
  it('in a short form are for review', () => {
    expect(judge('Жан Мусин', 'Жанмурат Мусин').codes).toContain('short-form')
    expect(verdict('Жан Мусин', 'Zhanmurat Musin')).toBe('review')
    expect(verdict('Katya Li', 'Екатерина Ли')).toBe('review')
  })

  it('made longer are other names', () => {
    const longer = ['Азат Азамат', 'Айжан Айжана', 'Айнур Айнура', 'Азат Азатбек', 'Жан Жанар', 'Ая Аяна']
    expect(
      longer.map((pair) => pair.split(' ')).map(([a, b]) => verdict(`${a} Мусин`, `${b} Мусин`)),
    ).toEqual(longer.map(() => 'no'))
  })

  it('alone are too little against a full name; a surname is for review', () => {
    expect(judge('Ерлан', 'Ерлан Мусин')).toEqual({ verdict: 'no', codes: ['too-little'] })
    expect(verdict('Есимов', 'Ерлан Есимов')).toBe('review')
    expect(verdict('Дина', 'Дина Мусина')).toBe('no')
    expect(verdict('Мусин', 'Musin')).toBe('match')
  })
})

describe('birth in a written name', () => {
  it('of another year vetoes two words and leaves a full name for review', () => {
    expect(judge('Ерлан Мусин 1985', 'Yerlan Musin 1991')).toMatchObject({ verdict: 'no' })
    expect(judge('Ерлан Маратович Мусин 1985', 'Ерлан Маратович Мусин 1991')).toMatchObject({
      verdict: 'review',
    })
  })

  it('with two digits exchanged, or day and month, is for review', () => {
    expect(verdict('Ерлан Мусин 1985', 'Ерлан Мусин 1958')).toBe('review')
    expect(verdict('Ерлан Мусин 03.12.1985', 'Ерлан Мусин 12.03.1985')).toBe('review')
  })

  it('that agrees to the day lifts another form of the surname, but not an initial', () => {
    expect(verdict('Ая Досмамбет 03.12.1985', 'Ая Досмамбетова 1985-12-03')).toBe('match')
    expect(verdict('Ая Досмамбет 1985', 'Ая Досмамбетова 1985')).toBe('review')
    expect(verdict('А. Досмамбетова 03.12.1985', 'Ая Досмамбетова 03.12.1985')).toBe('review')
  })
})
