import type { IsoDate } from '../../../../shared/domain/dates.ts'

/** What is to be done, and by which day where the line ends with one. */
export interface TypedTask {
  readonly title: string
  readonly dueOn: IsoDate | null
}

/** A day has no more words: "5 декабря 2026 г.". */
const MOST_WORDS = 4

/** What leads to a day and is no word of the task. */
const LEADS = /[\s,]+(?:до|к|ко|на|by|on|until)$|[\s,]+$/iu

/**
 * Reads "Обжаловать продление, 5 декабря", "Съездить в СИЗО завтра", "Call the expert by tomorrow". A line that is nothing but a day
 * is a task that is called so.
 *
 * @param readDay what words mean as a day; undefined where they are none
 */
export const readTaskLine = (line: string, readDay: (text: string) => IsoDate | undefined): TypedTask => {
  const text = line.trim()
  const starts = [...text.matchAll(/[\s,]+/gu)].slice(-MOST_WORDS).map((gap) => gap.index + gap[0].length)
  for (const start of starts) {
    const dueOn = readDay(text.slice(start))
    const title = text.slice(0, start).trimEnd().replace(LEADS, '')
    if (dueOn !== undefined && title !== '') return { title, dueOn }
  }
  return { title: text, dueOn: null }
}
