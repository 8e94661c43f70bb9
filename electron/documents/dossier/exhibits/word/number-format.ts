/** How a number is written (ECMA-376 part 1, 17.18.59). */
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** Word leaves out ё, й, ъ and ь, with which no item of a list begins. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя'

/** Beyond this, letters and Roman figures are longer than a line. */
const LONGEST_IN_LETTERS = 780

/** a … z, aa, bb …: the same letter once more in each round. */
const inLetters = (number: number, letters: string): string => {
  if (number < 1 || number > LONGEST_IN_LETTERS) return String(number)
  const letter = letters.charAt((number - 1) % letters.length)
  return letter.repeat(Math.floor((number - 1) / letters.length) + 1)
}

const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const inRoman = (number: number): string => {
  if (number < 1 || number > 4999) return String(number)
  let left = number
  let roman = ''
  for (const [value, figures] of ROMAN) {
    while (left >= value) {
      roman += figures
      left -= value
    }
  }
  return roman
}

const englishOrdinal = (number: number): string => {
  const tens = number % 100
  if (tens >= 11 && tens <= 13) return `${number}th`
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`
}

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: (number) => inRoman(number).toUpperCase(),
  lowerRoman: inRoman,
  upperLetter: (number) => inLetters(number, LATIN).toUpperCase(),
  lowerLetter: (number) => inLetters(number, LATIN),
  russianUpper: (number) => inLetters(number, RUSSIAN).toUpperCase(),
  russianLower: (number) => inLetters(number, RUSSIAN),
  numberInDash: (number) => `- ${number} -`,
  ordinal: englishOrdinal,
  hex: (number) => number.toString(16).toUpperCase(),
  chicago: (number) => ['*', '†', '‡', '§'][(number - 1) % 4]?.repeat(Math.ceil(number / 4)) ?? '*',
  none: () => '',
}

/** Word's own pattern for a number with zeros: `001, 002, 003, …` (MS-DOCX 2.4). */
const PADDED = /^(0+1),/u

/** A number in a format; in figures where the format is none that we know. */
export const formatNumber = (number: number, format: string, pattern = ''): string => {
  const padded = PADDED.exec(pattern)?.[1]
  if (format === 'custom' && padded !== undefined) return String(number).padStart(padded.length, '0')
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(number) ?? String(number)
}
