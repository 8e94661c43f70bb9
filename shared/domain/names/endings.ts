/**
 * Endings of patronymics and surnames, in Cyrillic and in Latin letters without marks (ұлы, qyzy, -owitsch, -jewa).
 * The words are lower-case and of one script.
 */
export type Sex = 'male' | 'female'

export interface Ending {
  /** The father's name, or the surname in the form without ending. */
  readonly root: string
  readonly sex: Sex
}

type Rule = readonly [pattern: RegExp, sex: Sex]

const PATRONYMIC: readonly Rule[] = [
  [/^(.{2,}?)(?:[оеё]вич|ьевич|ьич|[мкн]ич)$/u, 'male'],
  [/^(.{2,}?)(?:[оеё]вна|ьевна|инична|ична)$/u, 'female'],
  [/^(.{2,}?)(?:[ұуү]л[ыіи]|[ұу]улу|[оу][гғ]л[ыуиі]|[ұуү]ы)$/u, 'male'],
  [/^(.{2,}?)(?:[қкгғ][ыи]з[ыиі])$/u, 'female'],
  [
    /^(.{2,}?)[oe](?:vich|vitch|vitsch|witsch|witch|wich|vic|vych|vitsj|vicz|wicz|vits|vics|vitj|vici)$/u,
    'male',
  ],
  [/^(.{2,}?)[oe][vw]na$/u, 'female'],
  [/^(il|kuzm)[yij]?i(?:ch|tch|tsch|c)$/u, 'male'],
  [/^(.{2,}?)(?:o?u+l[yi]|oel[yi]|uulu|o[gq]h?l[yiu]|ugl[iy])$/u, 'male'],
  [/^(.{2,}?)(?:[qkg]h?[yi][zs][yi])$/u, 'female'],
]

/** The same endings written as a word of their own. */
const PATRONYMIC_WORD =
  /^(?:[ұуү]л[ыіи]|уулу|uulu|[оу][гғ]л[ыуиі]|[қкг][ыи]з[ыиі]|o?ul[yi]|oel[yi]|ogh?l[yiu]|ugl[iy]|[qkg]h?[yi][zs][yi])$/u

/** Of the kin, of the child: Kazakh, Persian and Tajik. They come in the place of -ов. */
const TEGI = /^(.{3,}?)(?:тегі|теги|teg[iy]|з[аәо]д[еәа]|z[aəo]d[ea]h?)$/u
const TEGI_WORD = /^(?:тегі|теги|teg[iy]|з[аәо]д[еә]|z[aəo]deh?)$/u

const SURNAME_FORM = /^(.{3,}?)(?:[оеё]ва?|[oe][vw]a?|[oe]ff)$/u
const MALE_SURNAME = /(?:[оеё]в|[иы]н|[сц]кий|[сц]кой|[oe][vw]|[oe]ff|[iy]n|[sc]k(?:y|i|iy|ii|ij|oy|oi))$/u
const FEMALE_SURNAME = /(?:[оеё]ва|[иы]на|[сц]кая|[oe][vw]a|[iy]na|[sc]ka(?:ya|ia|ja))$/u

const VOWEL_AT_END = /[аәеыиіяaäyie]$/u

/** Without marks, so that one pattern serves every Latin system; dotless ı is i, and ә, й and other Cyrillic letters stay. */
export const withoutMarks = (word: string): string =>
  word
    .replaceAll('ý', 'u') // Kazakh Latin 2018: у
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'a')
    .replaceAll('ł', 'l')

/** Нурлыбаевич comes from Нурлыбай, Иманбаев from Иманбай, Юрьевич from Юрий: the й that е has swallowed. */
const withGlide = (root: string, ending: string): string => {
  if (!/^ь/u.test(ending) && !(/^[eеё]/u.test(ending) && VOWEL_AT_END.test(root))) return root
  return root + (/\p{Script=Cyrillic}/u.test(root) ? 'й' : 'y')
}

/** The root as it was written, marks and all: žeņis, not zenis. */
const beforeEnding = (word: string, plain: string, root: string): string => {
  const letters = word.match(/.\p{M}*/gsu) ?? []
  return withGlide(letters.slice(0, root.length).join(''), plain.slice(root.length))
}

export const isPatronymicEnding = (word: string): boolean => PATRONYMIC_WORD.test(withoutMarks(word))
export const isTegi = (word: string): boolean => TEGI_WORD.test(withoutMarks(word))

/** The father's name in a patronymic, or undefined when the word is none. */
export const readPatronymic = (word: string): Ending | undefined => {
  const plain = withoutMarks(word)
  for (const [pattern, sex] of PATRONYMIC) {
    const root = pattern.exec(plain)?.[1]
    if (root !== undefined) return { root: beforeEnding(word, plain, root), sex }
  }
  return undefined
}

/** The bare form of a surname in -ов, -ова, -ев, -ева or -тегі, or undefined when it has no such ending. */
export const bareSurname = (word: string): string | undefined => {
  const plain = withoutMarks(word)
  const tegi = TEGI.exec(plain)?.[1]
  if (tegi !== undefined) return beforeEnding(word, plain, tegi)
  const root = SURNAME_FORM.exec(plain)?.[1]
  return root === undefined ? undefined : beforeEnding(word, plain, root)
}

export const endsInTegi = (word: string): boolean => TEGI.test(withoutMarks(word))

/** The sex that the ending of a surname tells, or null. Марина ends like Ильина: only a likeness, never a proof. */
export const sexOfSurname = (word: string): Sex | null => {
  const plain = withoutMarks(word)
  if (FEMALE_SURNAME.test(plain)) return 'female'
  return MALE_SURNAME.test(plain) ? 'male' : null
}

const ADJECTIVE_SURNAME = /(?:[сц]к(?:ий|ой|ая)|[sc]k(?:y|i|iy|ii|ij|oy|oi|aya|aia|aja))$/u

/** An ending that given names do not have; -ин and -ина are left out for Марина, Мадина, Ирина. */
export const hasSurnameEnding = (word: string): boolean =>
  bareSurname(word) !== undefined || ADJECTIVE_SURNAME.test(withoutMarks(word))
