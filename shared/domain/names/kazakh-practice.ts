import type { Reading } from './graphemes.ts'
import type { Place } from './word-place.ts'

/**
 * How Kazakh sounds came into Russian papers. This is practice, not a standard: it was written by ear, differently from desk to
 * desk, and the forms have stayed with the families. The rules come from spellings met; no published table has them, and
 * BGN/PCGN gives letter for letter what they bend.
 *
 * - і, ы after a rounded vowel is written у: Жүнісов, Жунусов; Тұрсын, Турсун; Жұлдыз, Жулдуз; Шүкір, Шукур.
 * - үйі, ұйы become ую, уи: Сүйіндіков, Суюндиков, Суиндиков; үй before a consonant becomes ю: Дүйсен, Дюсен.
 * - і in Абді- is written и, ы or у: Абдикаримов, Абдыкаримов, Абдукаримов.
 * - ы before п is written у: Жақып, Жакуп.
 * - ы in мырза is written ы or у: Мырзабеков, Мурзабеков.
 * - і, ы fall out between a stop and л: Тілеубаев, Тлеубаев; Қылышев, Клышев; before р in the middle: Мүсірепов, Мусрепов.
 * - ы falls out before р at the start: Ырысбек, Рысбек; before с in Исмагулов, Смагулов (two families by now: for review).
 * - Consonants are written as they sound together: Бақытгүл, Бахыткуль; Есенкелді, Есенгельды; Бекзат, Begzat; Алпысбаев,
 *   Алпыспаев (for review). Between vowels қ is said as ғ: Қарақұсов, Қарағұсов.
 * - Arabic -ullah is -олла in Kazakh and -улла in Russian: Қабиболла, Кабибулла.
 *
 * The Uzbek vowel written o in Latin and о in Cyrillic is а in Kazakh and Russian papers: Qodirjon, Кадыржан.
 */
const ROUNDED_BEFORE = /[ұүуuüúùūûоo][^aeiouäæəıөöóаәеёиоұүуыіэюяüúùū]{1,3}$/u
const SHORT_VOWEL = /^[ыіиiyı]$/u
const NEXT_IS_VOWEL = /[aeiouäöüəıаәеёиоөуұүыіэюяýáóú]/u

const KAZAKH_ONLY = /[ыі]/u

const before = ({ letters, at }: Place): string => letters.slice(0, at).join('')
const one = (sounds: string, cost: number): Reading[] => [{ sounds: sounds.split(' '), cost }]

const vowelReadings = (place: Place, text: string): Reading[] => {
  const { letters, at } = place
  const next = letters[at + 1]
  if (next === undefined || NEXT_IS_VOWEL.test(next)) return []
  const start = before(place)
  if (ROUNDED_BEFORE.test(start)) return one('ү', KAZAKH_ONLY.test(text) ? 10 : 20)
  if (/^[аәaäáe]бд$|^[aäá]bd$/u.test(start)) return one('у', 15)
  if (/[мm]$/u.test(start) && /^[рr][зz]/u.test(letters.slice(at + 1, at + 3).join(''))) return one('у', 15)
  if (text !== 'ы' && text !== 'і' && /[уүuüú]$/u.test(start)) return one('ь у', 20)
  if (at >= 3 && text !== 'і' && /[пp]/u.test(next)) return one('ү', 20)
  if (/^[тt]$/u.test(start) && /[лl]/u.test(next)) return one('і', 0)
  return []
}

interface ConsonantRule {
  readonly letter: RegExp
  readonly before: RegExp
  readonly after: RegExp
  readonly sound: string
  readonly cost: number
}

const CONSONANTS: readonly ConsonantRule[] = [
  {
    letter: /^[гg]$/u,
    before: /.{2}[тсшкқпtshkqp]$/u,
    after: /^(?:[үуuüú]|ю|yu|ju|iu)[лl]/u,
    sound: 'к',
    cost: 10,
  },
  {
    letter: /^[гg]$/u,
    before: /.[рнлйrnlyi]$/u,
    after: /^(?:[үуuüú]|ю|yu|ju|iu)[лl]ь?$/u,
    sound: 'к',
    cost: 45,
  },
  { letter: /^[кk]$/u, before: /.[нйрлnyirl]$/u, after: /^[еe][лl]ь?[дd]/u, sound: 'г', cost: 10 },
  { letter: /^[гg]$/u, before: /.$/u, after: /^[бджзbdjz]/u, sound: 'к', cost: 30 },
  { letter: /^[пp]$/u, before: /.[стқкшstqkh]$/u, after: /^[аеae][йеiyke]/u, sound: 'б', cost: 40 },
]

/** Әбдуәли, Абдували. */
const uBeforeVowel = ({ letters, at }: Place): Reading[] =>
  at > 0 && NEXT_IS_VOWEL.test(letters[at + 1] ?? '') ? one('у в', 20) : []

const UZBEK_NAME = /(?:jon|жон|boye?|бо[йе]|sulton|султон|.{3}[xх]on|.{3}хон)(?:o?v|о?в)?[aа]?$/u

/** Arabic -ullah: улла in Russian, олла in Kazakh. */
const isUlla = ({ letters, at }: Place): boolean =>
  at > 0 && /^(?:лл|ll|[лl][аa]$)/u.test(letters.slice(at + 1).join(''))

/** Қарақұс, Қарағұс: between vowels of a long, put-together name к is said as ғ. */
const betweenVowels = ({ letters, at }: Place): boolean =>
  letters.length >= 7 &&
  at >= 3 &&
  NEXT_IS_VOWEL.test(letters[at - 1] ?? '') &&
  NEXT_IS_VOWEL.test(letters[at + 1] ?? '')

/** Мұхаметкәрім, Мухамедкарим: at the end of a part of a long name д and т are one. */
const isPartEnd = ({ letters, at }: Place): boolean =>
  letters.length >= 10 && at >= 4 && at + 2 < letters.length

const RULED = /^[ыіиiyıуuoогgкkпpқqдd]$/u

/** What a letter may be read as besides the tables. */
export const practiceReadings = (place: Place, text: string): Reading[] => {
  if (!RULED.test(text)) return []
  if (SHORT_VOWEL.test(text)) return vowelReadings(place, text)
  if (text === 'у' || text === 'u') return [...uBeforeVowel(place), ...(isUlla(place) ? one('о', 5) : [])]
  if (/^[кkқq]$/u.test(text) && betweenVowels(place))
    return [...one('г', 25), ...consonantReadings(place, text)]
  if (/^[oо]$/u.test(text)) return UZBEK_NAME.test(place.letters.join('')) ? one('а', 10) : []
  if (/^[дd]$/u.test(text)) return isPartEnd(place) ? one('т', 30) : []
  return consonantReadings(place, text)
}

const consonantReadings = (place: Place, text: string): Reading[] => {
  const start = before(place)
  const rest = place.letters.slice(place.at + text.length).join('')
  return CONSONANTS.filter(
    (rule) => rule.letter.test(text) && rule.before.test(start) && rule.after.test(rest),
  ).flatMap(({ sound, cost }) => one(sound, cost))
}

/** What it costs that a short vowel has no partner, where practice leaves it out; undefined where it does not. */
export const practiceDrop = ({ letters, at }: Place): number | undefined => {
  const letter = letters[at] ?? ''
  if (!SHORT_VOWEL.test(letter)) return undefined
  const [next = '', afterNext = ''] = letters.slice(at + 1)
  if (at === 0) {
    if (/[ыy]/u.test(letter) && /[рr]/u.test(next) && NEXT_IS_VOWEL.test(afterNext)) return 25
    return /[сs]/u.test(next) && /[мкқmkq]/u.test(afterNext) ? 50 : undefined
  }
  const previous = letters[at - 1] ?? ''
  if (at === 1 && /[лl]/u.test(next) && /[ткқбtkqb]/u.test(previous)) return 10
  if (NEXT_IS_VOWEL.test(previous) || /[йyj]/u.test(previous) || letters.length < 7) return undefined
  if (/[лрlr]/u.test(next) && letter !== 'и') return KAZAKH_ONLY.test(letter) ? 15 : 30
  const between = next !== '' && !NEXT_IS_VOWEL.test(next)
  return between && KAZAKH_ONLY.test(letter) && letters.length >= 9 ? 30 : undefined
}
