const ENGLISH_KEYS = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~{}:"<>'
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю'

/** The Kazakh layout is the Russian one with letters of its own in the row of digits. */
const DIGIT_KEYS = '2345890-='
const KAZAKH_LETTERS = 'әіңғүұқөһ'

const pairs = (from: string, to: string): [string, string][] =>
  Array.from(from, (key, at) => [key, to[at] ?? key])

const ENGLISH_TO_RUSSIAN = new Map(pairs(ENGLISH_KEYS, RUSSIAN_KEYS))
const RUSSIAN_TO_ENGLISH = new Map(pairs(RUSSIAN_KEYS, ENGLISH_KEYS).reverse())
const DIGITS_TO_KAZAKH = new Map(pairs(DIGIT_KEYS, KAZAKH_LETTERS))
const KAZAKH_TO_DIGITS = new Map(pairs(KAZAKH_LETTERS, DIGIT_KEYS))
const ENGLISH_TO_KAZAKH = new Map([...ENGLISH_TO_RUSSIAN, ...DIGITS_TO_KAZAKH])

const retype = (text: string, keys: ReadonlyMap<string, string>): string =>
  Array.from(text, (key) => keys.get(key) ?? key).join('')

/** What the same keys give while the keyboard is set to English: `пароль` → `gfhjkm`, `қала` → `0fkf`. Lower case only. */
export const typedOnEnglishLayout = (text: string): string =>
  retype(retype(text, KAZAKH_TO_DIGITS), RUSSIAN_TO_ENGLISH)

/**
 * What a text would be had its keys been pressed on another layout: English read as Russian and as Kazakh,
 * Russian read as English and as Kazakh. Lower case only.
 */
export const readOnOtherLayouts = (text: string): string[] => [
  retype(text, ENGLISH_TO_RUSSIAN),
  retype(text, ENGLISH_TO_KAZAKH),
  retype(text, RUSSIAN_TO_ENGLISH),
  ...(/[a-z]/u.test(text) ? [] : [retype(text, DIGITS_TO_KAZAKH)]),
]

const ROWS = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'йфяцычувскамепинртгоьшлбщдюзжхэъ',
  'әіңғүұқөһ',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
].flatMap((row) => [row + row, [...row].reverse().join('').repeat(2)])

/** Shortest stretch of neighbouring keys or letters that counts as one; three in a row turn up in honest words. */
const WALK_LENGTH = 4

/** A longer walk is taken in several pieces, which keeps the work in step with the text's length. */
const LONGEST_WALK = 40

/** How long a walk over the keyboard, a stretch of the alphabet or a run of one letter begins at `start`; 0 where none does. */
export const walkLengthAt = (text: string, start: number): number => {
  let longest = 0
  for (let end = start + WALK_LENGTH; end <= Math.min(text.length, start + LONGEST_WALK); end += 1) {
    const stretch = text.slice(start, end)
    const isRun = stretch === stretch.charAt(0).repeat(stretch.length)
    if (!isRun && !ROWS.some((row) => row.includes(stretch))) break
    longest = stretch.length
  }
  return longest
}
