import type { Note } from '../../../../shared/domain/kinds/note.ts'
import { plainTextOf } from '../../../../shared/domain/rich-text.ts'

const PREVIEW_LENGTH = 140

const lines = ({ body }: Pick<Note, 'body'>): string[] =>
  plainTextOf(body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a note is called in a list: its title or its first line; empty where it says nothing. */
export const nameOfNote = (note: Pick<Note, 'title' | 'body'>): string =>
  note.title === '' ? (lines(note)[0] ?? '').slice(0, PREVIEW_LENGTH) : note.title

/** A title takes 300 letters; the words that tell a second version from the first have to fit beside it. */
const MOST_OF_COPY = 240

/** What a second version is named after; empty where it says nothing. */
export const nameForCopy = (note: Pick<Note, 'title' | 'body'>): string =>
  nameOfNote(note).slice(0, MOST_OF_COPY)

/** The beginning of what stands below its name. */
export const previewOf = (note: Pick<Note, 'title' | 'body'>): string =>
  lines(note)
    .slice(note.title === '' ? 1 : 0)
    .join(' ')
    .slice(0, PREVIEW_LENGTH)

/** The last changed on top. */
export const newestFirst = (notes: readonly Note[]): Note[] =>
  notes.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt) || (one.id < other.id ? -1 : 1))
