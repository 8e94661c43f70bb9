/** The keys of the usual Latin keyboard, and what they write on a Russian and on a Kazakh one, of which only the row of numbers differs. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю'
const NUMBER_KEYS = '234589 0-='
const KAZAKH = 'әіңғүұ қөһ'
const SHIFTED = '~{}:"<>'
const UNSHIFTED = "`[];',."

const pairs = (from: string, to: string): [string, string][] =>
  Array.from(from, (letter, place): [string, string] => [letter, to.charAt(place)])

const TO_CYRILLIC = new Map([...pairs(LATIN, CYRILLIC), ...pairs(NUMBER_KEYS, KAZAKH)])
const TO_LATIN = new Map([...pairs(CYRILLIC, LATIN), ...pairs(KAZAKH, NUMBER_KEYS)])
const UNSHIFT = new Map(pairs(SHIFTED, UNSHIFTED))

const typedWith = (text: string, keys: ReadonlyMap<string, string>): string =>
  Array.from(text.toLowerCase(), (sign) => keys.get(UNSHIFT.get(sign) ?? sign) ?? sign).join('')

const withNumbers = (word: string): boolean => /\d/u.test(word) && /[a-z]/iu.test(word)

/** On a Kazakh keyboard digits are letters, but a number is a number. */
const toCyrillic = (word: string): string =>
  withNumbers(word) ? typedWith(word, TO_CYRILLIC) : typedWith(word, new Map(pairs(LATIN, CYRILLIC)))

/** What the same keys write when the other alphabet is switched on: "Pfyubhjd" is «Жангиров»; undefined for a text in both or in none. */
export const onOtherKeyboard = (text: string): string | undefined => {
  const [isLatin, isCyrillic] = [/[a-z]/iu.test(text), /\p{Script=Cyrillic}/u.test(text)]
  if (isLatin === isCyrillic) return undefined
  return isCyrillic ? typedWith(text, TO_LATIN) : text.split(' ').map(toCyrillic).join(' ')
}
