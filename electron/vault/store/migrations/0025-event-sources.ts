import type { WriteHandle } from '../database/handles.ts'
import { defineMigration } from './chain.ts'

/*
 * An event kept its sources in a list of its own (`docs/decisions/0036-sources-of-events.md`); they become sources like those of every
 * other record. Their ids begin with the time of the event and its place in the list: so they stand in the order in which they stood,
 * before what was said of the event beside that list. The index is filled again when the migrated vault is opened.
 */
const moved = `
INSERT INTO source (id, case_id, of_subject, of_id, kind, document_id, text, page, reported_on, as_of, stance, reliability,
  says, contradicts, quote, is_sensitive, revision, created_at, updated_at)
SELECT substr(e.id, 1, 12) || '7' || printf('%03x', s.position) || '8' || substr(lower(hex(randomblob(8))), 2),
  e.case_id, 'event', e.id, s.kind, s.document_id, s.text, '', s.reported_on, NULL, '', s.reliability,
  '', 0, s.quote, 0, 1, e.created_at, e.updated_at
FROM event_source AS s JOIN event AS e ON e.id = s.event_id ORDER BY e.id, s.position;
`

const gone = `
DROP TABLE event_source;
DELETE FROM search_entry;
`

/** What a source of an event did not say. */
const SAYS_NO_MORE = {
  page: '',
  asOf: null,
  stance: '',
  says: '',
  contradicts: false,
  isSensitive: false,
} as const

const SAID = ['kind', 'documentId', 'text', 'reportedOn', 'reliability', 'quote'] as const

const wordsOf = (source: unknown): string =>
  JSON.stringify(SAID.map((name) => Reflect.get(Object(source), name) ?? null))

/** What a draft says beyond what is recorded: the rest of its list is the sources of the event, which stand beside it now. */
const unrecorded = (typed: readonly unknown[], recorded: readonly string[]): unknown[] => {
  const left = [...recorded]
  return typed.filter((source) => {
    const at = left.indexOf(wordsOf(source))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const RECORDED_SQL = `
  SELECT kind, document_id AS documentId, text, reported_on AS reportedOn, reliability, quote
  FROM event_source WHERE event_id = ? ORDER BY position`

const contentIn = (json: string): { readonly sources?: unknown } | undefined => {
  try {
    return Object(JSON.parse(json))
  } catch {
    return
  }
}

/** Forms of events that were begun and not saved keep what was typed of sources in them. */
const keepDrafts = (write: WriteHandle): void => {
  const drafts = write.all<{ id: string; recordId: string | null; content: string }>(
    `SELECT id, record_id AS recordId, content FROM draft WHERE form = 'event'`,
  )
  for (const { id, recordId, content } of drafts) {
    const values = contentIn(content)
    if (values === undefined || !Array.isArray(values.sources)) continue
    const recorded = recordId === null ? [] : write.all(RECORDED_SQL, [recordId]).map(wordsOf)
    const sources = unrecorded(values.sources, recorded).map((source) => ({
      ...SAYS_NO_MORE,
      ...Object(source),
    }))
    write.run('UPDATE draft SET content = ? WHERE id = ?', [JSON.stringify({ ...values, sources }), id])
  }
}

/** The sources of events are records like those of every other record. */
export const eventSources = defineMigration({
  version: 25,
  name: 'event-sources',
  up: (write) => {
    keepDrafts(write)
    write.exec(moved)
    write.exec(gone)
  },
})
