import { compareWords } from './compare-words.ts'
import type { WordVerdict } from './judge-words.ts'
import { asFull, type NameWord } from './name-word.ts'
import { type ReadName, readName } from './read-name.ts'
import type { NameReason } from './reasons.ts'

/** Legal forms in three languages: they come and go without making another body. */
const LEGAL_FORM =
  /^(?:тоо|жшс|ао|ақ|оо|қб|оф|ққ|нпо|ип|жк|пк|нко|зао|оао|ооо|llp|llc|ltd|jsc|ngo|inc|gmbh|товарищество|серіктестігі|общество|қоғамы|общественное|общественный|қоғамдық|фонд|қоры|объединение|бірлестігі|foundation|fund|association)$/u

/** Whether a written name is plainly an organisation's: ТОО, LLP, қоғамдық қор. */
export const hasLegalForm = (name: string): boolean =>
  readName(name).words.some((word) => LEGAL_FORM.test(word.text))

const coreWords = (name: ReadName): readonly NameWord[] => {
  const core = name.words.filter((word) => !LEGAL_FORM.test(word.text))
  return core.length > 0 ? core : name.words
}

/**
 * Names of organisations: every word of the shorter has its like in the longer, in any order. Patronymics, initials and
 * endings mean nothing here.
 */
export const judgeOrganisations = (a: ReadName, b: ReadName): WordVerdict => {
  const [left, right] = [coreWords(a), coreWords(b)]
  const free = [...right]
  let cost = 0
  let isNear = false
  const unmatched = left.filter((word) => {
    const plain = asFull(word)
    const found = free
      .map((other, at) => ({
        at,
        match: compareWords(plain, asFull(other)),
      }))
      .filter(({ match }) => match.agreement === 'same' || match.agreement === 'near')
      .sort((one, other) => one.match.cost - other.match.cost)[0]
    if (found === undefined) return true
    free.splice(found.at, 1)
    cost += found.match.cost
    isNear ||= found.match.agreement === 'near'
    return false
  })
  const verdict = (reasons: readonly NameReason[], level: WordVerdict['verdict']): WordVerdict => ({
    verdict: level,
    reasons,
    cost,
    isFullName: false,
  })
  const matched = left.length - unmatched.length
  if (unmatched.length > 0 && free.length > 0) return verdict([{ code: 'name-differs' }], 'no')
  const extra = [...unmatched, ...free]
  if (extra.length > 0) {
    const missing = extra.map((word): NameReason => ({ code: 'part-missing', a: word.text }))
    return verdict(missing, matched >= 2 && matched > extra.length ? 'review' : 'no')
  }
  if (matched === 0) return verdict([{ code: 'too-little' }], 'no')
  return isNear ? verdict([{ code: 'spelling-near' }], 'review') : verdict([], 'match')
}
