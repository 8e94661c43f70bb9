import { numberMarks } from './numbers.ts'
import { writtenArticles } from './written-articles.ts'
import { writtenDates } from './written-dates.ts'

/** What a text says in dates, articles of law and long numbers, as the marks of the index. */
export const textMarks = (text: string): string[] => {
  if (!/\d/u.test(text)) return []
  return [...writtenDates(text), ...writtenArticles(text)]
    .flatMap(({ marks }) => marks)
    .concat(numberMarks(text))
}
