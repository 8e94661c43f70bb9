import type { ArticleNumber } from '../../../../../shared/domain/article-number.ts'
import type { LawCodeId } from '../../../../../shared/domain/law-codes.ts'
import { type PartialDateForm, readPartialDate } from '../../../../../shared/domain/partial-date-form.ts'

/*
 * Words of the index that stand for what was meant, however it was written: a day, an article of law, the end of a number. They begin with a
 * letter of the private use area, which the tokenizer of FTS5 takes for a letter and which no question can hold (see tokens.ts).
 */

const [DATE, ARTICLE, NUMBER, SOFT] = ['\uE000', '\uE001', '\uE002', '\uE003']

const pad = (value: number): string => String(value).padStart(2, '0')

/** A calendar date as far as it is known. */
export interface Day {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** The mark of a date in a question: of all it says, so that 16 September 2026 is not every September. */
export const dateMark = ({ year, month, day }: Day): string => {
  const rest = [month, day].map((number) => (number === undefined ? '' : pad(number))).join('')
  return `${DATE}${year === undefined ? '' : `y${year}`}${rest}`
}

/** The marks under which a date is found: the whole of it, without its year, its month, its year. */
export const dateMarks = ({ year, month, day }: Day): readonly string[] => [
  ...(year === undefined ? [] : [dateMark({ year })]),
  ...(year === undefined || month === undefined ? [] : [dateMark({ year, month })]),
  ...(month === undefined || day === undefined ? [] : [dateMark({ month, day })]),
  ...(year === undefined || month === undefined || day === undefined ? [] : [dateMark({ year, month, day })]),
]

const partsOf = (form: PartialDateForm): readonly Day[] =>
  form.kind === 'between' ? [form.from, form.to] : 'part' in form ? [form.part] : []

/** The marks of a date as it is stored, also of one with a time; none where it no longer reads as one. */
export const storedDateMarks = (date: string): readonly string[] => {
  const form = readPartialDate(date.split('T', 1)[0] ?? '')
  return form === undefined ? [] : partsOf(form).flatMap(dateMarks)
}

/** An article as a text names it; the code is undefined where the text does not say of which one. */
export interface NamedArticle extends ArticleNumber {
  readonly code: LawCodeId | undefined
}

/** Of the article and of its part, of any code and of its own; an article without a code has a mark for that. */
export const articleMarks = ({ article, part, code }: NamedArticle): readonly string[] => {
  const whole = `${ARTICLE}${article}`
  const marks = part === '' ? [whole] : [whole, `${whole}/${part}`]
  return marks.flatMap((mark) => [mark, `${mark}:${code ?? ''}`])
}

/** Under what an article is asked for: a code that was named must not be another one, but need not be named by what is found. */
export const askedArticleMarks = (named: NamedArticle): readonly string[] => {
  const [any = '', own = ''] = articleMarks(named).slice(-2)
  return named.code === undefined ? [any] : [own, `${any}:`]
}

const reversed = (digits: string): string => Array.from(digits).reverse().join('')

/** Under which a long number is found by its last digits: those backwards, so that its end is a beginning. */
export const endMark = (digits: string): string => `${NUMBER}${reversed(digits)}`

/** The mark of a word with a soft sign before its ending. @param base of the word, in small Russian letters */
export const softMark = (base: string): string => `${SOFT}${base}`

export const isMark = (word: string): boolean => /^[\uE000-\uE003]/u.test(word)
