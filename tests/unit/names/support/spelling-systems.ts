/**
 * The systems in which one name is spelled, each written down from its own source and apart from the tables of the matcher.
 * Every system takes Kazakh or Russian letters and keeps capitals at the start of words.
 */
type Table = Readonly<Record<string, string>>
export type Spell = (cyrillic: string) => string

const VOWEL = /[аәеёиоөуұүыіэюя]/u

/** Replaces letter by letter; `special` sees the letter before and the letter after. */
const by =
  (
    table: Table,
    special: (letter: string, before: string, after: string) => string | undefined = () => undefined,
  ): Spell =>
  (text) =>
    Array.from(text, (letter, at) => {
      const lower = letter.toLowerCase()
      const before = text.charAt(at - 1).toLowerCase()
      const after = text.charAt(at + 1).toLowerCase()
      const spelled = special(lower, before, after) ?? table[lower] ?? lower
      return lower === letter ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)
    }).join('')

const startsSyllable = (before: string): boolean =>
  !/\p{L}/u.test(before) || VOWEL.test(before) || /[ьъ]/u.test(before)

/** Kazakh typed with the letters of the Russian keyboard. */
const inRussianLetters: Spell = (text) =>
  by({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' })(text.replace(/[йЙ]і/gu, 'и'))

const plainLatin: Table = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

const yeAfterVowel = (letter: string, before: string): string | undefined =>
  letter === 'е' && startsSyllable(before) ? 'ye' : undefined

/** BGN/PCGN 1947 for Russian, after the Kazakh letters have become Russian: most passports and English papers. */
const bgnRussian: Spell = (text) => by(plainLatin, yeAfterVowel)(inRussianLetters(text))

/** BGN/PCGN 1979 for Kazakh, without its macrons, as papers print it. */
const bgnKazakh = by({ ...plainLatin, ә: 'ä', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'ö', ү: 'ü' }, (letter, before) =>
  letter === 'е' && !/\p{L}/u.test(before) ? 'ye' : undefined,
)

/** ICAO 9303 part 3, table of Cyrillic letters. */
const icao: Spell = (text) =>
  by({ ...plainLatin, ё: 'e', й: 'i', ъ: 'ie', ю: 'iu', я: 'ia' })(inRussianLetters(text))

/** Decree 637 of 19 February 2018: acutes. */
const latin2018 = by({
  ...plainLatin,
  ә: 'á',
  ғ: 'ǵ',
  ж: 'j',
  и: 'ı',
  й: 'ı',
  қ: 'q',
  ң: 'ń',
  ө: 'ó',
  у: 'ý',
  ү: 'ú',
  х: 'h',
  ё: 'ıo',
  ю: 'ıý',
  я: 'ıa',
})

/** Project of 28 January 2021: dots, breve, cedilla. */
const latin2021 = by({
  ...plainLatin,
  ә: 'ä',
  ғ: 'ğ',
  ж: 'j',
  й: 'i',
  қ: 'q',
  ң: 'ñ',
  ө: 'ö',
  ұ: 'ū',
  ү: 'ü',
  х: 'h',
  ш: 'ş',
  і: 'ı',
  ё: 'io',
  ю: 'iu',
  я: 'ia',
})

/** ISO 9:1995: one letter for one letter. */
const iso9 = by({
  ...plainLatin,
  ә: 'a̋',
  ғ: 'ġ',
  ё: 'ë',
  ж: 'ž',
  й: 'j',
  қ: 'ķ',
  ң: 'ņ',
  ө: 'ô',
  ұ: 'u̇',
  ү: 'ù',
  х: 'h',
  һ: 'ḥ',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'ŝ',
  ъ: 'ʺ',
  і: 'ì',
  ь: 'ʹ',
  э: 'è',
  ю: 'û',
  я: 'â',
})

/** German press (Duden): sch for both ж and ш, w, j, s for з. */
const german: Spell = (text) =>
  by(
    {
      ...plainLatin,
      в: 'w',
      ё: 'jo',
      ж: 'sch',
      з: 's',
      й: 'i',
      х: 'ch',
      ц: 'z',
      ч: 'tsch',
      ш: 'sch',
      щ: 'schtsch',
      ю: 'ju',
      я: 'ja',
    },
    (letter, before, after) => {
      if (letter === 'е' && startsSyllable(before)) return 'je'
      return letter === 'с' && VOWEL.test(before) && VOWEL.test(after) ? 'ss' : undefined
    },
  )(inRussianLetters(text))

/** French press: ou, ch for ш, tch, j or dj for ж, gu before e and i. */
const french: Spell = (text) =>
  by(
    { ...plainLatin, ж: 'j', й: 'ï', у: 'ou', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia', ё: 'io' },
    (letter, before, after) => {
      if (letter === 'г' && /[еи]/u.test(after)) return 'gu'
      if (letter === 'й') return 'i'
      return letter === 'с' && VOWEL.test(before) && VOWEL.test(after) ? 'ss' : undefined
    },
  )(inRussianLetters(text))

/** Polish press: sz, cz, ż, w, j; l before a hard vowel is ł. */
const polish: Spell = (text) =>
  by(
    {
      ...plainLatin,
      в: 'w',
      ё: 'io',
      ж: 'ż',
      й: 'j',
      х: 'ch',
      ц: 'c',
      ч: 'cz',
      ш: 'sz',
      щ: 'szcz',
      ю: 'iu',
      я: 'ia',
    },
    (letter, before, after) => {
      if (letter === 'е' && startsSyllable(before)) return 'je'
      if ((letter === 'я' || letter === 'ю') && startsSyllable(before)) return letter === 'я' ? 'ja' : 'ju'
      return letter === 'л' && /[аоуы]/u.test(after) ? 'ł' : undefined
    },
  )(inRussianLetters(text))

/** Dutch and Swedish press: zj, sj, tsj, j. */
const northern: Table = {
  ...plainLatin,
  ё: 'jo',
  ж: 'zj',
  й: 'j',
  х: 'ch',
  ч: 'tsj',
  ш: 'sj',
  щ: 'sjtsj',
  ю: 'joe',
  я: 'ja',
}
const dutch: Spell = (text) => by({ ...northern, у: 'oe' })(inRussianLetters(text))
const swedish: Spell = (text) => by({ ...northern, ч: 'tj', щ: 'sjtj', ю: 'ju' })(inRussianLetters(text))

/** Turkish press: c, ç, ş, ı. */
const turkish: Spell = (text) =>
  by({ ...plainLatin, ж: 'c', й: 'y', х: 'h', ч: 'ç', ш: 'ş', щ: 'şç', ы: 'ı', ө: 'ö', ү: 'ü', ғ: 'g' })(text)

/** Italian press: gi, sc, c, k kept. */
const italian: Spell = (text) =>
  by({ ...plainLatin, й: 'i', ю: 'iu', я: 'ia', ё: 'io' }, (letter, _, after) => {
    if (!VOWEL.test(after)) return letter === 'й' ? 'i' : undefined
    const soft = /[еиэі]/u.test(after)
    if (letter === 'ж') return soft ? 'g' : 'gi'
    if (letter === 'ш') return soft ? 'sc' : 'sci'
    if (letter === 'ч') return soft ? 'c' : 'ci'
    return letter === 'г' && soft ? 'gh' : undefined
  })(inRussianLetters(text))

/** Soviet Russian spelling: Дж for Ж at the start, in its English form as well. */
const soviet: Spell = (text) => inRussianLetters(text).replace(/(?<!\p{L})Ж/gu, 'Дж')

export const SYSTEMS = {
  kazakh: (text: string) => text,
  russian: inRussianLetters,
  soviet,
  bgnRussian,
  bgnKazakh,
  icao,
  latin2018,
  latin2021,
  iso9,
  german,
  french,
  polish,
  dutch,
  swedish,
  turkish,
  italian,
} as const satisfies Record<string, Spell>

export type SystemName = keyof typeof SYSTEMS
export const SYSTEM_NAMES = Object.keys(SYSTEMS) as readonly SystemName[]
