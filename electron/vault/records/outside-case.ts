import { PARTIES_OF_CASE_SQL } from './parties-of-case.ts'

/**
 * Begins a statement about what belongs to no case and is shown in the case `@caseId` all the same: `outside` has the ids of the
 * parties that it names, of the ties between them and of the links between these.
 */
export const OUTSIDE_CASE_SQL = `
  WITH parties AS MATERIALIZED (${PARTIES_OF_CASE_SQL}),
  people (id) AS MATERIALIZED (
    SELECT party_id FROM parties
    UNION SELECT r.id FROM relation AS r
      WHERE r.from_id IN (SELECT party_id FROM parties) AND r.to_id IN (SELECT party_id FROM parties)),
  outside (id) AS MATERIALIZED (
    SELECT id FROM people
    UNION SELECT l.id FROM people JOIN link AS l ON l.from_id = people.id
      WHERE l.case_id IS NULL AND l.to_id IN (SELECT id FROM people))`
