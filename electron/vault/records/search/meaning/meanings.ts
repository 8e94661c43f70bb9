import { withoutSuperscripts } from '../../../../../shared/domain/article-number.ts'
import { askedWordsOf } from '../initials.ts'
import { softBase } from '../russian-stems.ts'
import { isSmall } from '../small-words.ts'
import type { Word } from '../tokens.ts'
import { dateMark, softMark } from './marks.ts'
import { askedEnd } from './numbers.ts'
import { askedArticles } from './written-articles.ts'
import { type Written, writtenDates } from './written-dates.ts'

const mark = ([whole = '', ...stems]: readonly string[]): Word => ({ whole, stems, isComplete: true })

/** A year by itself; any other number of four digits is one. */
const LONE_YEAR = /^(?:19|20)\d{2}$/u

/** "По ч. 2 ст. 272": what is small beside a mark asks for nothing. */
const withoutEdges = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => !isSmall(word))
    .join(' ')

/** The words of a question with marks in the place of what it says in dates and articles. */
const withMarks = (text: string, found: readonly Written[]): Word[] => {
  const words: Word[] = []
  let after = 0
  for (const { from, to, asked } of [...found].sort((one, other) => one.from - other.from)) {
    if (from < after) continue
    words.push(...askedWordsOf(withoutEdges(text.slice(after, from))), mark(asked))
    after = to
  }
  return [...words, ...askedWordsOf(withoutEdges(text.slice(after)))]
}

/** "Судья" folds to what "суда" folds to; its own mark tells them apart. */
const writtenSoft = (text: string): Written[] =>
  [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const soft = softBase(word.toLowerCase())
    return soft === undefined
      ? []
      : [{ from: index, to: index + word.length, marks: [], asked: [softMark(soft)] }]
  })

interface Meanings {
  /** Ranked before the words as they are typed. */
  readonly before: readonly Word[][]
  /** And after them: a year or a few digits are more often a part of a number. */
  readonly after: readonly Word[][]
}

const ofYear = (text: string): Word[][] =>
  LONE_YEAR.test(text) ? [[mark([dateMark({ year: Number(text) })])]] : []

const ofEnd = (text: string): Word[][] => {
  const end = askedEnd(text)
  return end === undefined ? [] : [[{ whole: end, stems: [], begins: [end] }]]
}

/**
 * How a question reads where it names a date ("16 сентября", "16.09.2026") or an article ("ч. 2 ст. 272 УК"), or is the end of a number
 * ("000117").
 */
export const meaningsOf = (question: string): Meanings => {
  const text = withoutSuperscripts(question)
  const articles = askedArticles(text)
  const dates = writtenDates(text).filter(({ from, to }) =>
    articles.every((article) => to <= article.from || article.to <= from),
  )
  const found = [...dates, ...articles, ...writtenSoft(text)]
  return {
    before: found.length === 0 ? [] : [withMarks(text, found)],
    after: [...ofYear(text), ...ofEnd(text)],
  }
}
