import { readArticle } from '../article-number.ts'
import type { Charge } from '../kinds/charge.ts'
import { isSameCode } from '../law-codes.ts'

type Numbered = Pick<Charge, 'code' | 'article' | 'part'> & { readonly partyId: string }

/** The number in one way of writing: "272 ч. 2" in the field of the article is "272" with the part "2". */
const numberOf = ({ article, part }: Numbered): string => {
  const read = readArticle(article)
  return [read?.article ?? article, part || read?.part].join(' ').trim()
}

/**
 * The charges of a person that are under the article of another one. A code is the same in whatever language it is written; where one
 * of the two names none, the number decides.
 */
export const sameCharges = <Known extends Numbered>(charges: readonly Known[], of: Numbered): Known[] =>
  of.article.trim() === ''
    ? []
    : charges.filter(
        (charge) =>
          charge.partyId === of.partyId &&
          numberOf(charge) === numberOf(of) &&
          (charge.code === '' || of.code === '' || isSameCode(charge.code, of.code)),
      )
