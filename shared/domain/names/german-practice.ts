import type { Reading } from './graphemes.ts'
import type { Place } from './word-place.ts'

/**
 * German names of Kazakhstan came into Russian papers by ear and by the Soviet rules for German (г for h, ей for ei, и or ю
 * for ü), and back into German by descent, not letter by letter: Гофман, Hoffmann; Вайс and Вейс, Weiss; Миллер,
 * Müller. The readings hold only in words that look German, since Kazakh words have the same groups (Сейтов is not Сайтов).
 */
const GERMAN_WORD =
  /aa[slr]|mann|stein|sch|tz|ck|ff|rich|bert|feld|bauer|hei|wei|rei[nmtc]|bei[nl]|lein|klei|eis[sß]$|eiß|eider|eimer|eiler|reut|kreuz|neu[bfhkm]|^eu|[nlr]z$|[aoue]h[lnr]|[lt]hel/u
const VOWEL = /[aeiouyäöü]/u

const one = (sounds: string, cost: number): Reading => ({ sounds: sounds.split(' '), cost })

/** -ie- is a long и in the first syllable, Friesen, and -ie at the end, Marie; Daniel has two vowels there. */
const isLongI = ({ letters, at }: Place): boolean => {
  const next = letters[at + 2]
  const start = letters.slice(0, at).join('')
  if (next === undefined) return letters.length > 4
  return !VOWEL.test(next) && /^[^aeiouyäöüj]*$/u.test(start) && !start.endsWith('zh')
}

/** Straus, Springer, Vogel: Штраус, Шпрингер, Фогель. */
const AT_START: Readonly<Record<string, Reading[]>> = {
  st: [one('ш т', 15)],
  sp: [one('ш п', 15)],
  v: [one('ф', 20)],
}

const inAnyWord = (place: Place, text: string): Reading[] => {
  if (place.at === 0) return AT_START[text] ?? []
  if (text === 'ü') return [one('и', 15)]
  if (text === 'ö') return [one('е', 15), one('ь о', 15)]
  if (text === 'ä') return [one('е', 20)]
  return text === 'ie' && isLongI(place) ? [one('и', 10)] : []
}

const inGermanWord = ({ letters, at }: Place, text: string): Reading[] => {
  switch (text) {
    case 'ei':
      return [one('а й', 10), one('е', 10)]
    case 'eu':
      return [one('о й', 10), one('е й', 10)]
    case 'ue':
      return [one('и', 15)]
    case 'oe':
      return [one('е', 15), one('ь о', 15)]
    case 'h':
      return /[tdbsckpg]/u.test(letters[at - 1] ?? '') ? [] : [one('г', 5)]
    default:
      return []
  }
}

const RULED = /^(?:[üöähv]|ie|st|sp|ei|eu|ue|oe)$/u

/** What a letter or group of a Latin word may be read as if the name is German. */
export const germanReadings = (place: Place, text: string): Reading[] => {
  if (place.script !== 'latin' || !RULED.test(text)) return []
  const isGerman = GERMAN_WORD.test(place.letters.join(''))
  return [...inAnyWord(place, text), ...(isGerman ? inGermanWord(place, text) : [])]
}

/** h that only makes the vowel before it long: Lehmann, Köhler, Hahn. */
export const isMuteH = ({ letters, at, script }: Place): boolean => {
  if (script !== 'latin' || letters[at] !== 'h' || at === 0) return false
  const rest = letters.slice(at + 1).join('')
  return /[aeiouäöü]/u.test(letters[at - 1] ?? '') && /^(?:[ln]|r(?!a)|mann)/u.test(rest)
}

/** Alexander, Peter: Александр, Пётр; French Kouzmine: Кузьмин. */
export const isMuteE = ({ letters, at, script }: Place): boolean =>
  script === 'latin' &&
  letters[at] === 'e' &&
  /^(?:.*[td]:er|.*in:e)$/u.test(`${letters.slice(0, at).join('')}:${letters.slice(at).join('')}`)
