import type { CaseId } from '../../../../shared/domain/ids.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import { shownNameSql } from '../../records/party.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

interface CaseRow {
  readonly id: CaseId
  readonly title: string
  readonly number: string
  readonly registerNumber: string
  readonly courtNumber: string
  readonly clients: string
}

/** What is shorter stands in too many texts by chance. */
const SHORTEST_NUMBER = 4

const plainNumber = (text: string): string => text.toLowerCase().replace(/[\s№]/gu, '')

/** A number stands by itself: neither its first nor its last digit is one of a longer number. */
const hasNumber = (text: string, number: string): boolean => {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + number.length]]
    if (!/[\d/-]/u.test(before) && !/[\d/-]/u.test(after)) return true
  }
  return false
}

const wordsOf = (text: string): string[] => foldForSearch(text).split(' ').filter(Boolean)

/** Surname and given name both, in whatever order and script; one of them is no name of one person. */
const hasName = (words: ReadonlySet<string>, name: string): boolean => {
  const [first, second] = wordsOf(name)
  return first !== undefined && second !== undefined && words.has(first) && words.has(second)
}

export interface PlainCase {
  readonly id: CaseId
  readonly title: string
}

/**
 * Finds the one case that a text plainly names: by a number of it, else by its title or a client. Where it could be two it names none.
 */
export const caseNamer = (read: ReadHandle): ((text: string) => PlainCase | undefined) => {
  const rows = read.all<CaseRow>(
    `SELECT c.id, c.title, c.number, c.register_number AS registerNumber, c.court_number AS courtNumber,
      (SELECT json_group_array(${shownNameSql('k.party_id')}) FROM participation AS k
        WHERE k.case_id = c.id AND k.role = 'client') AS clients
    FROM case_file AS c ORDER BY c.id`,
  )
  const cases = rows.map(({ number, registerNumber, courtNumber, clients, ...one }) => ({
    ...one,
    numbers: [number, registerNumber, courtNumber]
      .map(plainNumber)
      .filter((plain) => plain.length >= SHORTEST_NUMBER && /\d/u.test(plain)),
    names: JSON.parse(clients) as string[],
    folded: wordsOf(one.title),
  }))
  return (text) => {
    const plain = plainNumber(text)
    const byNumber = cases.filter(({ numbers }) => numbers.some((number) => hasNumber(plain, number)))
    if (byNumber.length > 0) return byNumber.length === 1 ? byNumber[0] : undefined
    const folded = wordsOf(text)
    const [words, line] = [new Set(folded), ` ${folded.join(' ')} `]
    const byName = cases.filter(
      ({ names, folded: title }) =>
        names.some((name) => hasName(words, name)) ||
        (title.length > 1 && line.includes(` ${title.join(' ')} `)),
    )
    return byName.length === 1 ? byName[0] : undefined
  }
}
