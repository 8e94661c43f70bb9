/**
 * Letters of the scripts and romanisations in which names of Kazakhstan are written, each with what it becomes.
 *
 * Two marks stand for sounds that romanisations write with several letters: `ž` for ж, ш, щ and дж, `č` for ч.
 * Ж and ш share one mark because the German press writes both `sch`.
 * Sources: national orders on the Kazakh alphabet (2018, 2021), ISO 9, BGN/PCGN, ICAO 9303.
 */
export const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  й: 'i',
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
  х: 'ħ',
  һ: 'ħ',
  ц: 'ts',
  ч: 'č',
  ш: 'ž',
  щ: 'ž',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  // Neighbours met in papers: Kyrgyz, Uzbek, Tatar, Ukrainian, Belarusian, Serbian
  җ: 'ž',
  ђ: 'ž',
  ў: 'u',
  ҳ: 'ħ',
  ґ: 'g',
  є: 'e',
  ї: 'i',
  ј: 'i',
}

/** Latin letters that mean something else than their bare letter. Any other mark over a letter is dropped. */
export const LATIN: Readonly<Record<string, string>> = {
  ə: 'a', // ә typed with the Azerbaijani letter
  æ: 'a',
  ı: 'i', // Kazakh Latin 2018: и, й; 2021: ы
  ý: 'u', // Kazakh Latin 2018: у
  ŋ: 'n',
  ş: 'ž',
  š: 'ž',
  ž: 'ž',
  ŝ: 'ž', // ISO 9: щ
  č: 'č',
  ç: 'č',
  â: 'ia', // ISO 9: я
  û: 'iu', // ISO 9: ю
  ß: 's',
  ø: 'o',
  ż: 'ž', // Polish
  ĵ: 'ž',
  ș: 'ž', // Romanian
  ț: 'ts',
  ĉ: 'č',
  ł: 'l',
  đ: 'd',
}

/** Groups of letters, in the order they are replaced: the longer first, or `tsch` would be read as t and `sch`. */
export const LATIN_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, 'ħ'], // kept apart from a bare h, so that Askhat has no sh
  [/s(?:chtsch|hch)/gu, 'ž'], // щ
  [/d(?:sch|zh|zj|ž|j)/gu, 'ž'], // дж
  [/t(?:sch|ch|sj|ž)/gu, 'č'], // ч: German and French, Dutch, Finnish
  [/sch|[sz]h|[sz]j|sz/gu, 'ž'], // ш, ж; Dutch and Swedish; Polish
  [/ch|cz/gu, 'č'], // ч
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/ng/gu, 'n'], // ң
  [/ou/gu, 'u'], // French
  [/x/gu, 'ks'],
  [/c(?=[ckt])/gu, 'k'], // Victor
  [/c/gu, 'ts'], // ISO 9: ц
  [/q/gu, 'k'],
  [/w/gu, 'v'],
  [/ħ/gu, 'h'],
]

/** Where a Latin j is the sound of й (German, ISO 9); everywhere else it is ж (Kazakh, English, French). */
export const GLIDING_J: readonly RegExp[] = [
  /^j(?=u[lr]|e[vwlrg]|eka|ako[vw]|aros)/gu, // Julia, Jurij, Jewgeni, Jelena, Jerlan, Jekaterina, Jakow, Jaroslaw
  /(?<=[aeiouy])j(?=e|$|[^aeiouy])/gu, // Nasarbajew, Nikolaj, Zajcev
  /(?<=[ai])j(?=a$)/gu, // -skaja, Julija
  /(?<=[dlnst])j(?=a$|ana$|a[vw])/gu, // Olesja, Tatjana, Tschernjawski
]

/** What is done to vowels and pairs once every script is in Latin letters, in this order. */
export const SKELETON: readonly (readonly [RegExp, string])[] = [
  [/y/gu, 'i'],
  [/z/gu, 's'], // the German press writes з as s
  [/[td](?=[čž])/gu, ''], // tč, dž
  [/([a-zčž])\1+/gu, '$1'], // Khassen, Zhanna
  [/i(?=e)/gu, ''], // Tokayev, Yerlan
  [/(?<=[^aeiou])i(?=[au])/gu, ''], // Olesia, Lyazzat, Aliya
  [/(?<=[^aeiou]|^)io/gu, 'e'], // Fyodor
  [/([a-zčž])\1+/gu, '$1'],
]

/** Latin letters that stand for a Cyrillic one by mistake in an otherwise Cyrillic word. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  A: 'А',
  B: 'В',
  c: 'с',
  C: 'С',
  e: 'е',
  E: 'Е',
  ə: 'ә',
  Ə: 'Ә',
  h: 'һ',
  H: 'Н',
  i: 'і',
  I: 'І',
  k: 'к',
  K: 'К',
  M: 'М',
  o: 'о',
  O: 'О',
  p: 'р',
  P: 'Р',
  T: 'Т',
  x: 'х',
  X: 'Х',
  y: 'у',
  Y: 'У',
}
