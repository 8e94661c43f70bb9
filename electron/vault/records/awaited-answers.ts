import type { AwaitedAnswer } from '../../../shared/domain/kinds/intervention.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { titleOf } from './history/titles.ts'
import { shownNameSql } from './party.ts'

/** Exported so that its query plan can be tested. What has no date is the last: nobody knows since when it waits. */
export const AWAITED_ANSWERS_SQL = `
  SELECT r.id, r.case_id AS caseId, c.title AS caseTitle, r.date, r.addressee_words AS words,
    (SELECT group_concat(${shownNameSql('a.party_id')}, ', ') FROM intervention_addressee AS a
      WHERE a.intervention_id = r.id) AS names
  FROM intervention AS r INDEXED BY intervention_awaited JOIN case_file AS c ON c.id = r.case_id
  WHERE r.answer = 'awaited' AND c.status <> 'closed'
  ORDER BY r.date IS NULL, r.date, r.id LIMIT @limit`

type Row = Omit<AwaitedAnswer, 'title' | 'to'> & { words: string; names: string | null }

/** What waits for an answer in cases that are not closed, the longest on top. */
export const listAwaitedAnswers = (read: ReadHandle, limit: number): AwaitedAnswer[] =>
  read.all<Row>(AWAITED_ANSWERS_SQL, { limit }).map(({ words, names, ...row }) => ({
    ...row,
    title: titleOf(read, 'intervention', row.id),
    to: [names ?? '', words].filter((part) => part !== '').join(', '),
  }))
