import { germanReadings, isMuteE, isMuteH } from './german-practice.ts'
import type { Reading } from './graphemes.ts'
import { practiceDrop, practiceReadings } from './kazakh-practice.ts'
import { pressReadings } from './press-practice.ts'
import type { Place } from './word-place.ts'

/** Letters of a word that may lose a short vowel: Абдирахманов, Абдрахманов; Салима and Салма are two names. */
const LONG_WORD = 9

/** Never without a partner in the other word, or it is another name. */
const NEEDED = 100

const bare = (letter: string | undefined): string => letter?.normalize('NFD').charAt(0) ?? ''
const matches = (pattern: RegExp, letter: string | undefined): boolean =>
  letter !== undefined && pattern.test(letter)

const VOWEL = /[aeiouyæəıøаәеёиоөуұүыіэюяўєї]/u
const FRONT_VOWEL = /[eiəæäöüáóúеёиіәөүэ]/u
const E_LIKE = /[eеёэ]/u
const I_LIKE = /[iyjıиійыї]/u
const LATIN_GLIDE = /[jy]/u

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && (VOWEL.test(letter) || VOWEL.test(bare(letter)))
const isILike = (letter: string | undefined): boolean =>
  matches(I_LIKE, letter) || matches(I_LIKE, bare(letter))

const nextVowelIsFront = ({ letters, at }: Place): boolean =>
  matches(FRONT_VOWEL, letters.slice(at + 1).find(isVowel))

const reading = (sound: string, cost: number): Reading[] => [{ sounds: sound.split(' '), cost }]

/** German s is з before a vowel; where nothing else looks German, that is assumed with less ease. */
const readingsOfS = ({ letters, at, style }: Place): Reading[] => {
  const beforeVowel = isVowel(letters[at + 1])
  if (style.german) return reading('з', beforeVowel ? 5 : 15)
  const next = letters[at + 1]
  if ((!beforeVowel && next !== undefined) || letters[at - 1] === 's') return []
  return reading('з', at > 0 ? 20 : 40)
}

/** Бақыт, Бахыт; Рақым, Рахим; Ақмет, Ахмет; шайық, шаих. Elsewhere they may be two names: Қасен, Хасан. */
const readingsOfK = ({ letters, at }: Place, text: string): Reading[] => {
  const next = letters[at + 1] === 'h' ? letters[at + 2] : letters[at + 1]
  if (at === 0 || next === undefined) return []
  if (isILike(next)) return reading('х', /[қq]/u.test(text) ? 15 : 25)
  if (matches(/[ыyi]/u, letters[at - 1])) return reading('х', 30)
  if (isVowel(next)) return []
  return reading('х', /[тмtm]/u.test(next) ? 25 : 40) // Бақтыбаев, Бахтыбаев; Мақмұт, Махмут
}

/** Сәдуақас, Садвакас; at the start уә is the Arabic wa and ва in Russian: Уәлихан, Валихан. */
const readingsOfU = (place: Place, previous: string | undefined, next: string | undefined): Reading[] => {
  if (!isVowel(previous) && !isVowel(next)) return []
  if (place.at > 0) return reading('в', 20)
  return reading('в', matches(/[әаaä]/u, next) ? 10 : 40)
}

/** Readings that hang on what stands around the letters. */
export const extraReadings = (place: Place, text: string): Reading[] => [
  ...readingsInContext(place, text),
  ...practiceReadings(place, text),
  ...germanReadings(place, text),
  ...pressReadings(place, text),
]

const readingsInContext = (place: Place, text: string): Reading[] => {
  const { letters, at, style } = place
  const previous = letters[at - 1]
  const next = letters[at + text.length]
  switch (text) {
    case 's':
      return readingsOfS(place)
    case 'sh': // German press: Shomart for Жомарт
      return style.plainZh ? [] : reading('ж', style.german ? 5 : 25)
    case 'g': // French and older spellings: Gengis
      return matches(/[ei]/u, bare(next)) ? reading('ж', 40) : []
    case 'o':
    case 'о': // ө in Russian or passport letters stands before front vowels only
      return nextVowelIsFront(place) ? reading('ө', 0) : []
    case 'u':
    case 'у': // Сәдуақас, Садвакас; Дәулет, Давлет
      return readingsOfU(place, previous, next)
    case 'j': // at the end of a word hardly ever: Николай, not Николаж
      return reading('ж', next === undefined && isVowel(previous) ? 40 : 0)
    case 'q':
    case 'k':
    case 'қ':
    case 'к':
      return readingsOfK(place, text)
    case 'kh':
      return readingsOfK(place, 'қ').map((one) => ({ ...one, sounds: ['қ'] }))
    case 'и': // і and ы of Kazakh in Russian letters; only where long words lose them
      return letters.length >= LONG_WORD ? reading('і', 0) : []
    case 'n':
    case 'н':
    case 'ң': // Маханбет, Махамбет: before б one says м whatever is written
      return matches(/[bpбп]/u, next) ? reading('м', 10) : []
    case 'ý': // Wikipedia in Kazakh Latin: Baýmağanbetov
      return isVowel(previous) && previous !== undefined ? reading('й', 10) : []
    case 'ь':
    case 'ъ': // Васильев, Vasilyev
      return isVowel(next) ? reading('ь', 0) : []
    default:
      return []
  }
}

/** ы and і come and go between consonants of long names: Абдірахман, Абдрахман. */
const dropOfShortVowel = ({ letters, at }: Place): number => {
  if (matches(/[yыі]/u, letters[at]) && matches(/[uуұүý]/u, letters[at - 1])) return 20 // Дәуіт, Даут
  const next = letters[at + 1]
  const between = at > 0 && next !== undefined && !isVowel(letters[at - 1]) && !isVowel(next)
  return between && letters.length >= 7 ? 40 : NEEDED
}

/** The glide of я, ю: Ләззат is written Ляззат and Лаззат, Гүл Гюл; Достияров is not Достаров. */
const dropOfSoftening = ({ letters, at }: Place, length: number): number => {
  const previous = letters[at - 1]
  if (matches(/[ьъ]/u, letters[at])) return 0
  if (previous === undefined || isVowel(previous) || matches(/[ьъ]/u, previous)) return NEEDED
  const written = letters[at] ?? ''
  const next = letters[at + length]
  if (written === 'ю' || written === 'û' || (length === 1 && matches(/[uüúу]/u, next)))
    return matches(/[глкglk]/u, previous) ? 10 : 25 // Дюсенов, Дусенов; Досенов is another
  const isYa = written === 'я' || written === 'â' || matches(/[aäá]/u, next)
  if (!isYa) return NEEDED
  return matches(/[lл]/u, previous) ? 0 : 60
}

/** й before е is not written in half of the systems: Тоқаев, Tokayev, Nasarbajew. */
const dropOfGlide = ({ letters, at }: Place): number => {
  if (!matches(E_LIKE, bare(letters[at + 1]))) return NEEDED
  if (at === 0 || isVowel(letters[at - 1])) return 0
  return matches(LATIN_GLIDE, letters[at]) ? 20 : NEEDED
}

/** What it costs, in hundredths, that the other word has nothing in place of this sound. */
export const dropCost = (place: Place, sound: string, length: number): number => {
  const { letters, at } = place
  const previous = letters[at - 1]
  if (length === 1 && letters[at] === previous) return 0
  if (length === 1 && (isMuteH(place) || isMuteE(place))) return 15
  const left = practiceDrop(place)
  if (left !== undefined && (sound === 'ы' || sound === 'і' || sound === 'и')) return left
  const isGlide = sound === 'й' || sound === 'ь'
  if ((isGlide || sound === 'и' || sound === 'ы' || sound === 'і') && isILike(previous)) return 0
  if (sound === 'ы' || sound === 'і') return dropOfShortVowel(place)
  if (sound === 'й') return dropOfGlide(place)
  return sound === 'ь' ? dropOfSoftening(place, length) : NEEDED
}
