/**
 * What letters and groups of letters may be read as, for both scripts.
 *
 * A reading is written as sounds (see near-sounds.ts) separated by spaces, after a `+` what it costs in hundredths to
 * assume it. `a | b` are readings of which the other name decides: German sch is ш or ж, j is ж or й.
 */
export type GraphemeTable = ReadonlyMap<string, readonly Reading[]>

export interface Reading {
  readonly sounds: readonly string[]
  readonly cost: number
}

const parseReadings = (text: string): Reading[] =>
  text.split('|').map((one) => {
    const [sounds = '', cost = '0'] = one.split('+')
    return { sounds: sounds.split(' ').filter((sound) => sound !== ''), cost: Number(cost) }
  })

const table = (rows: Readonly<Record<string, string>>): GraphemeTable =>
  new Map(Object.entries(rows).map(([letters, readings]) => [letters, parseReadings(readings)]))

/** Kazakh and Russian letters; after them the neighbours met in papers. A letter not listed is its own sound. */
export const CYRILLIC_LETTERS = table({
  е: 'е | ь о+20', // ё is printed without its dots
  ё: 'ь о | е',
  э: 'е',
  ю: 'ь у',
  я: 'ь а',
  ц: 'т с',
  ъ: '',
  ь: '',
  җ: 'ж',
  ђ: 'ж',
  ў: 'у | о | в', // Uzbek: Йўлдошев, Yoldoshev; Belarusian: Назарбаеў
  ҳ: 'х',
  ґ: 'г',
  ҡ: 'қ', // Bashkir
  ҙ: 'з',
  ҫ: 'с',
  ҷ: 'ж', // Tajik
  ӣ: 'и',
  ӯ: 'у | о',
  џ: 'ж+5', // Serbian
  љ: 'л',
  њ: 'н',
  є: 'е',
  ї: 'и',
  ј: 'й',
})

/**
 * Groups that may also be read letter by letter. Дж: Soviet spelling of ж; нг: of ң; үй: written ю or уй; чж: Chinese zh.
 */
export const CYRILLIC_GROUPS = table({
  дж: 'ж+5',
  нг: 'ң+5',
  чж: 'ж+5',
  үй: 'ь ү+5',
  ұй: 'ь ұ+10',
  уй: 'ь у+15',
})

/**
 * Latin letters. BGN/PCGN 1979 and 2018, Kazakh Latin of 2018 (acutes) and 2021 (dots, cedilla, breve), ISO 9:1995,
 * ICAO 9303 part 3, German and French press. A marked letter that is not listed is read as the bare one.
 */
export const LATIN_LETTERS = table({
  a: 'а',
  ä: 'ә',
  á: 'ә',
  ə: 'ә | е+10', // Azerbaijani
  æ: 'ә',
  a̋: 'ә',
  â: 'ь а', // ISO 9: я
  b: 'б',
  c: 'т с | к+10', // and ч, ж, see press-practice.ts
  č: 'ч',
  ç: 'ч',
  d: 'д',
  đ: 'ж+10 | д+10',
  e: 'е | ь о+20', // Artem for Артём
  ë: 'ь о | е',
  f: 'ф',
  g: 'г',
  h: 'х | г+30',
  i: 'и | ы | й | ь',
  ı: 'и | ы | й | ь',
  j: 'й | ь', // and ж, see contextual-sounds.ts
  k: 'к | қ',
  l: 'л',
  ł: 'л', // Polish; no mark that could be taken off
  m: 'м',
  n: 'н',
  ñ: 'ң',
  ń: 'ң',
  ŋ: 'ң',
  ņ: 'ң',
  o: 'о',
  ö: 'ө',
  ó: 'ө',
  ô: 'ө',
  õ: 'о | ы', // Estonian
  ŏ: 'о | у', // Uzbek oʻ, see read-name.ts
  ø: 'ө',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  š: 'ш',
  ş: 'ш',
  ș: 'ш', // Romanian
  ț: 'т с',
  ś: 'ш',
  ŝ: 'щ', // ISO 9
  ß: 'с',
  t: 'т',
  u: 'у',
  û: 'ь у | ү+5', // ISO 9: ю
  v: 'в',
  w: 'в | у+5',
  x: 'к с | х+10',
  y: 'ы | и | й | ь',
  ý: 'у | ы+40', // Kazakh Latin 2018: у
  z: 'з | т с+20', // German z is ц
  ž: 'ж',
  ĵ: 'ж',
  ĉ: 'ч',
  ż: 'ж',
})

/** Groups that are one sound, or else cost SPLIT_COST to read apart (Ashat is Асхат in Kazakh Latin). */
export const LATIN_CLUSTERS = table({
  zh: 'ж',
  dzh: 'ж+10',
  dž: 'ж+10',
  dsch: 'ж+10',
  kh: 'х',
  gh: 'ғ',
  sh: 'ш',
  ch: 'ч | ш+5 | х+10', // English, French, German
  cz: 'ч',
  tch: 'ч',
  tsch: 'ч',
  tš: 'ч', // Finnish
  tsh: 'ч',
  sch: 'ш | ж | щ+10',
  shch: 'щ',
  chtch: 'щ', // French
  schtsch: 'щ',
  šč: 'щ',
  ck: 'к',
  ph: 'ф',
  şç: 'щ',
  ss: 'с', // never з, as one s may be in German
  th: 'т',
  tz: 'т с',
})

/** Groups that are as often two sounds as one: no cost for reading them apart. */
export const LATIN_GROUPS = table({
  ae: 'ә+10',
  oe: 'ө+10 | у+10', // Dutch: Noersoeltan
  ue: 'ү+10',
  ou: 'у',
  oo: 'у+10',
  ee: 'и+20',
  ng: 'ң',
  uy: 'ь у+15', // Duisen, Дюсен
  ui: 'ь у+15',
  üy: 'ь ү+10',
  üi: 'ь ү+10',
  dj: 'ж+10',
  sj: 'ш+5', // Dutch, Swedish
  zj: 'ж',
  tj: 'ч+15', // Swedish: Tjulpan
  tsj: 'ч',
  dzj: 'ж+10',
  sjtsj: 'щ',
  sz: 'ш | с+15', // Polish, Hungarian
  szcz: 'щ',
  dż: 'ж+10',
  zs: 'ж+5', // Hungarian
  cs: 'ч+10',
  gue: 'г е', // French: Serguei
  gui: 'г и',
  guy: 'г ы',
})

export const SPLIT_COST = 10

/** The longest group of letters in any table. */
export const LONGEST_GROUP = 7
