import type { ReadHandle } from '../../store/database/handles.ts'
import type { Reading } from './question.ts'
import type { Word } from './tokens.ts'

/** The index keeps beginnings of so many letters (migration 2); what longer ones begin it puts together anew for each statement. */
const LONGEST_KEPT = 6

/** With more words than this, or longer ones in all, the beginning is the shorter question. */
const MOST_TERMS = 30
const MOST_LETTERS = 2_000

/** Exported so that its query plan can be tested. */
export const COMPLETIONS_SQL =
  'SELECT term FROM search_word WHERE term >= @from AND term < @before LIMIT @limit'

const completed = (read: ReadHandle, word: Word): Word => {
  if (word.isComplete === true || word.begins !== undefined || word.whole.length <= LONGEST_KEPT) return word
  const rows = read.all<{ term: string }>(COMPLETIONS_SQL, {
    from: word.whole,
    before: `${word.whole}\u{10FFFF}`,
    limit: MOST_TERMS + 1,
  })
  const letters = rows.reduce((sum, { term }) => sum + term.length, 0)
  const isFew = rows.length > 0 && rows.length <= MOST_TERMS && letters <= MOST_LETTERS
  return isFew ? { ...word, completions: rows.map(({ term }) => term) } : word
}

/** Readings whose last word, where it is a long beginning, stands for the words of the index that begin so: they are asked for much faster. */
export const withCompletions = (read: ReadHandle, readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => {
    const last = reading.at(-1)
    return last === undefined ? reading : [...reading.slice(0, -1), completed(read, last)]
  })
