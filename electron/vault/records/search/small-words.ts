/** Words without which a question asks for the same; a text that has the others has these elsewhere or not at all. */
const SMALL = new Set(
  [
    'а без в во до для за и из или к ко между на над не о об от перед по под при про с со у через что это',
    'және мен бен пен үшін туралы бойынша дейін кейін бұл сол',
    'a an and at by for from in into of on or that the to under with',
  ].flatMap((words) => words.split(' ')),
)

/** Whether a word of a question may be left out; one capital is an initial. @param word as it was typed */
export const isSmall = (word: string): boolean => SMALL.has(word.length === 1 ? word : word.toLowerCase())

/** The question without its small words; as it was where it has no others. */
export const withoutSmallWords = (question: string): string => {
  const rest = question
    .split(/\s+/u)
    .filter((word) => !isSmall(word))
    .join(' ')
  return rest === '' ? question : rest
}
