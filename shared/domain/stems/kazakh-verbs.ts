import { hasKazakhLetter } from './kazakh.ts'

/*
 * Papers say what was done to somebody in the passive and what was asked for with the infinitive: «ұсталды» and «ұстау», «тінтілді» and
 * «тінту». Both come to the root of the verb here. The endings are those of the tenses that papers use; what is taken off too much
 * only adds an answer at the end of the list.
 */

const PERSON = '(?:лар|лер|м|ң|қ|к|ңыз|ңіз)?'

/** Each taken off once, in this order. */
const STEPS: readonly RegExp[] = [
  // Tense and person: -ды, -ған, -ып, -ады
  new RegExp(`(?:[дт][ыі]|[ғқ]ан|[гк]ен|(?<![мбп])[ае]д[ыі]|йд[ыі]|[ыі]п)${PERSON}$`, 'u'),
  // Not
  /(?<=\p{L}{3})(?:[мбп][ае])$/u,
  // Was done, did to oneself
  /(?<=\p{L}{2})(?:[ыі][лн]|(?<=[аәеэыі])[лн])$/u,
]

const INFINITIVE = /(?<=\p{L}{2})у$/u

/** Without a letter of its own a word is taken for Kazakh only where it ends as Russian words do not. */
const ENDS_AS_KAZAKH = /(?:[аы]л(?:ды|ған)|ла(?:ды|ған|у)|т[ау]у?)$/u

const SHORTEST_ROOT = 3

/** The root of a Kazakh verb in small Cyrillic letters; none where the word is no form that papers use. Pure. */
export const kazakhVerbStems = (word: string): readonly string[] => {
  if (!hasKazakhLetter(word) && !ENDS_AS_KAZAKH.test(word)) return []
  const root = INFINITIVE.test(word)
    ? word.replace(INFINITIVE, '')
    : STEPS.reduce((rest, ending) => rest.replace(ending, ''), word)
  return root === word || root.length < SHORTEST_ROOT ? [] : [root]
}
