/*
 * Kazakh adds endings one after another: plural, possessive, case, personal. Each has forms that follow the last vowel (back
 * or front) and the last sound of what stands before it. An ending is taken off only where both fit, which keeps most
 * Russian words whole, and again until none fits, so that every form of a word comes to the same stem. The stem need not
 * be a word: «қаулы», «қаулының» and «қаулылар» all come to «қаул».
 *
 * Left alone on purpose: the possessive of the first and second person singular (-ым, -ың), which are rare in papers and
 * look like the end of many words (мерзім, үкім); endings of verbs; endings that make new words (-лық, -шы).
 */

const BACK = new Set('аоұыяё')
const FRONT = new Set('әөүіеэ')
const KAZAKH_LETTER = /[әғқңөұүһі]/u

/** The sound that an ending has to follow: vowel, glide, l, nasal, voiced hiss, or voiceless and the stops that become so. */
type Sound = 'v' | 'r' | 'l' | 'n' | 'z' | 't'

const SOUNDS: Readonly<Record<string, Sound>> = {
  ...Object.fromEntries(Array.from('аәеэыіоөұүяё', (letter) => [letter, 'v' as const])),
  ...Object.fromEntries(Array.from('рйуию', (letter) => [letter, 'r' as const])),
  л: 'l',
  м: 'n',
  н: 'n',
  ң: 'n',
  з: 'z',
  ж: 'z',
}

interface Ending {
  /** What it looks like after back and after front vowels. */
  readonly forms: readonly [string, string]
  readonly after: string
  /** Only after the possessive of the third person, which ends in ы or і. */
  readonly isOfThird?: boolean
}

const ANY = 'vrlnzt'
const VOICED = 'vrlnz'

const ENDINGS: readonly Ending[] = [
  // Personal
  { forms: ['мын', 'мін'], after: 'vrl' },
  { forms: ['сыз', 'сіз'], after: ANY },
  { forms: ['сың', 'сің'], after: ANY },
  // What is in a place
  { forms: ['дағы', 'дегі'], after: VOICED },
  { forms: ['тағы', 'тегі'], after: 't' },
  { forms: ['ндағы', 'ндегі'], after: 'v', isOfThird: true },
  // Genitive
  { forms: ['ның', 'нің'], after: 'vn' },
  { forms: ['дың', 'дің'], after: 'rlz' },
  { forms: ['тың', 'тің'], after: 't' },
  // Dative
  { forms: ['ға', 'ге'], after: VOICED },
  { forms: ['қа', 'ке'], after: 't' },
  { forms: ['на', 'не'], after: 'v', isOfThird: true },
  // Accusative
  { forms: ['ны', 'ні'], after: 'v' },
  { forms: ['ды', 'ді'], after: 'rlnz' },
  { forms: ['ты', 'ті'], after: 't' },
  { forms: ['н', 'н'], after: 'v', isOfThird: true },
  // Locative
  { forms: ['да', 'де'], after: VOICED },
  { forms: ['та', 'те'], after: 't' },
  { forms: ['нда', 'нде'], after: 'v', isOfThird: true },
  // Ablative
  { forms: ['дан', 'ден'], after: 'vrlz' },
  { forms: ['тан', 'тен'], after: 't' },
  { forms: ['нан', 'нен'], after: 'n' },
  { forms: ['нан', 'нен'], after: 'v', isOfThird: true },
  // Instrumental; the same after back and front vowels
  { forms: ['мен', 'мен'], after: 'vrln' },
  { forms: ['бен', 'бен'], after: 'z' },
  { forms: ['пен', 'пен'], after: 't' },
  // Possessive
  { forms: ['сы', 'сі'], after: 'v' },
  { forms: ['ы', 'і'], after: 'rlnzt' },
  { forms: ['мыз', 'міз'], after: 'v' },
  { forms: ['ымыз', 'іміз'], after: 'rlnzt' },
  { forms: ['ңыз', 'ңіз'], after: 'v' },
  { forms: ['ыңыз', 'іңіз'], after: 'rlnzt' },
  // Plural
  { forms: ['лар', 'лер'], after: 'vr' },
  { forms: ['дар', 'дер'], after: 'lnz' },
  { forms: ['тар', 'тер'], after: 't' },
]

/** The longest endings first, or «-ындағы» would lose only its «ы». */
const BY_LENGTH = [...ENDINGS].sort((one, other) => other.forms[0].length - one.forms[0].length)

/** More endings than any word carries. */
const MOST_ENDINGS = 6

/** У and и go with either row, so the vowel before them decides; undefined where there is none. */
const rowOf = (stem: string): 0 | 1 | undefined => {
  for (let at = stem.length - 1; at >= 0; at -= 1) {
    const letter = stem.charAt(at)
    if (BACK.has(letter)) return 0
    if (FRONT.has(letter)) return 1
  }
  return undefined
}

const isLongEnough = (stem: string): boolean =>
  stem.length >= 3 || (stem.length === 2 && KAZAKH_LETTER.test(stem))

const fits = ({ forms, after, isOfThird }: Ending, stem: string, ending: string): boolean => {
  if (!isLongEnough(stem) || !after.includes(SOUNDS[stem.slice(-1)] ?? 't')) return false
  if (isOfThird === true && !/[ыі]$/u.test(stem)) return false
  // The few words that end in ә come from afar and take endings of either row: куәлар, куәнің.
  if (stem.endsWith('ә') && forms.includes(ending)) return true
  const row = rowOf(stem)
  return forms[0] === forms[1] || (row !== undefined && forms[row] === ending)
}

const withoutOneEnding = (word: string): string => {
  for (const ending of BY_LENGTH) {
    for (const form of ending.forms) {
      if (!word.endsWith(form)) continue
      const stem = word.slice(0, -form.length)
      if (fits(ending, stem, form)) return stem
    }
  }
  return word
}

/** The stem of one Kazakh word in small Cyrillic letters: «соттардың», «сотында» and «сот» all give «сот». Pure. */
export const kazakhStem = (word: string): string => {
  let stem = word
  for (let step = 0; step < MOST_ENDINGS; step += 1) {
    const shorter = withoutOneEnding(stem)
    if (shorter === stem) break
    stem = shorter
  }
  return stem
}

/** Whether a word can only be Kazakh: it has a letter that Russian lacks. */
export const hasKazakhLetter = (word: string): boolean => KAZAKH_LETTER.test(word)
