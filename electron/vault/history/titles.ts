import type { RecordSubject } from '../../../shared/domain/history.ts'
import { plainTextOf, type RichText } from '../../../shared/domain/rich-text.ts'
import type { ReadHandle } from '../database/handles.ts'
import { tableOf } from '../records/foreign-keys.ts'
import { shownNameSql } from '../records/party.ts'

/** A note without a heading is called by its beginning. */
const MAX_NOTE_TITLE = 80

const party = shownNameSql('r.party_id')
const caseTitle = '(SELECT title FROM case_file WHERE id = r.case_id)'

/** The first of these texts that says something. */
const firstOf = (...texts: readonly string[]): string =>
  `coalesce(${[...texts.map((text) => `nullif(${text}, '')`), "''"].join(', ')})`

/**
 * By what a record is known, as SQL over its row `r`. Where its own fields are words of closed lists or dates, which only the
 * page can say in a language, it is called by its person, or else by its case.
 */
const TITLES: Readonly<Record<Exclude<RecordSubject, 'note'>, string>> = {
  party: shownNameSql('r.id'),
  relation: `concat_ws(' – ', ${shownNameSql('r.from_id')}, ${shownNameSql('r.to_id')})`,
  case: 'r.title',
  participation: party,
  'procedural-status': party,
  charge: firstOf('r.title', `concat_ws(' ', nullif(r.code, ''), nullif(r.article, ''))`),
  restraint: party,
  stay: 'r.place',
  hearing: firstOf('r.purpose', 'r.court', caseTitle),
  decision: firstOf(`concat_ws(' · ', nullif(r.body, ''), nullif(r.number, ''))`, caseTitle),
  sentence: party,
  event: 'r.title',
  task: 'r.title',
  contact: firstOf(party, 'r.with_text', caseTitle),
  consent: party,
  disclosure: 'r.recipient',
  document: 'r.title',
}

const noteTitle = (read: ReadHandle, id: string): string => {
  const note = read.get<{ title: string; body: string; caseTitle: string }>(
    `SELECT r.title, r.body, ${caseTitle} AS caseTitle FROM note AS r WHERE r.id = ?`,
    [id],
  )
  if (note === undefined) return ''
  if (note.title !== '') return note.title
  const tree: RichText = JSON.parse(note.body)
  const [line] = plainTextOf(tree)
    .split('\n')
    .filter((text) => text.trim() !== '')
  return line?.trim().slice(0, MAX_NOTE_TITLE).toWellFormed() ?? note.caseTitle
}

/** What a record is called now; empty where it is gone. */
export const titleOf = (read: ReadHandle, subject: RecordSubject, id: string): string => {
  if (subject === 'note') return noteTitle(read, id)
  const row = read.get<{ title: string | null }>(
    `SELECT ${TITLES[subject]} AS title FROM ${tableOf(subject)} AS r WHERE r.id = ?`,
    [id],
  )
  return row?.title ?? ''
}
