import type { Reading } from './graphemes.ts'
import type { Place } from './word-place.ts'

/**
 * What the press of single countries writes with letters that elsewhere mean something else. Each rule needs the letters around it,
 * so that it does not open other spellings.
 *
 * - Italian: c, g before e, i are ч, ж, and before another vowel the i is mute (Giandosov); sc so is ш (Scialabaieva); ch is к.
 * - Turkish and Azerbaijani: c is ж (Olcas, Cakişev); certain where the word has ç, ş, ı or ğ.
 * - Polish: ie is е after a consonant (Bekbolatow, Begimbietow), io so is ё.
 * - French of emigration: -off, -eff for -ов, -ев.
 * - Dutch: ieuw and oe are in the tables; ij at the end is ий as elsewhere.
 */
const VOWEL = /[aeiouyäöüıé]/u
const FRONT = /[eiéï]/u
const TURKISH_WORD = /[çşığə]/u

const one = (sounds: string, cost: number): Reading[] => [{ sounds: sounds.split(' '), cost }]

const letterAt = ({ letters }: Place, at: number): string => letters[at] ?? ''

/** Gia, cio, scia: the i is there for the consonant before it. */
const italianPair = (place: Place, sound: string): Reading[] =>
  VOWEL.test(letterAt(place, place.at + 2)) ? one(sound, 10) : []

const readingsOfC = (place: Place): Reading[] => {
  const next = letterAt(place, place.at + 1)
  if (FRONT.test(next)) return [...one('ч', 15), ...one('ж', 20)]
  if (TURKISH_WORD.test(place.letters.join(''))) return one('ж', 5)
  return VOWEL.test(next) ? one('ж', 25) : []
}

const softE = (place: Place): boolean => {
  const previous = letterAt(place, place.at - 1)
  return previous !== '' && !VOWEL.test(previous) && previous !== 'j'
}

/** What a letter or group of a Latin word may be read as in the press of one country. */
export const pressReadings = (place: Place, text: string): Reading[] => {
  if (place.script !== 'latin') return []
  const { letters, at } = place
  switch (text) {
    case 'c':
      return readingsOfC(place)
    case 'ci':
      return italianPair(place, 'ч')
    case 'gi':
      return italianPair(place, 'ж')
    case 'sc':
      return FRONT.test(letterAt(place, at + 2)) ? one('ш', 10) : []
    case 'sci':
      return VOWEL.test(letterAt(place, at + 3)) ? one('ш', 10) : []
    case 'ch':
      return FRONT.test(letterAt(place, at + 2)) ? one('к', 25) : []
    case 'ie':
      return softE(place) ? one('е', 10) : []
    case 'io':
      return softE(place) ? one('ь о', 5) : []
    case 'ff':
      return at > 1 && at + 2 === letters.length && /[eo]/u.test(letterAt(place, at - 1)) ? one('в', 10) : []
    default:
      return []
  }
}
