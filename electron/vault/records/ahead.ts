import { OWN_MOVE } from '../../../shared/domain/case/ahead.ts'

/*
 * `isAhead` and `lacksNextStep` (`shared/domain/case/`) for statements that pick rows out of many. A test asks both the same of
 * thousands of random hearings. `@today` is the day.
 */

/** The two ways to be ahead, each of which an index answers: to begin, or to have begun and go on. */
export const AHEAD = {
  begins: (hearing: string): string => `${hearing}.status = 'planned' AND ${hearing}.starts_key >= @today`,
  goesOn: (hearing: string): string =>
    `${hearing}.status = 'planned' AND ${hearing}.starts_key < @today AND ${hearing}.ends_key >= @today AND ${hearing}.ends_key <> ''`,
} as const

/** SQL that is true for a planned hearing whose last day is that day or lies before it; what it says by the clock is `isOverAt`. */
export const isDueSql = (hearing: string): string =>
  `${hearing}.status = 'planned' AND ${hearing}.starts_key < @today || 'T24' AND ${hearing}.ends_key <= @today`

/** SQL that is true for a hearing that is ahead. */
export const isAheadSql = (hearing: string): string =>
  `(${AHEAD.begins(hearing)} OR ${AHEAD.goesOn(hearing)})`

/** `isToCome` for statements: ahead by the day, and not over by the clock. `@now` is the minute, on the day `@today`. */
export const isToComeSql = (hearing: string): string =>
  `(${isAheadSql(hearing)}) AND NOT (length(${hearing}.starts_at) = 16 AND ${hearing}.starts_key <= @now
  AND coalesce(nullif(${hearing}.ends_key, ''), substr(${hearing}.starts_key, 1, 10)) = @today
  AND substr(${hearing}.starts_at, 12) <= substr(@now, 12))`

const OWN_MOVE_SQL = [...OWN_MOVE].map((code) => `'${code}'`).join(', ')

/** SQL that is true for a row of `case_file` that waits for a next step. */
export const lacksNextStepSql = (file: string): string => `${file}.status = 'open' AND ${file}.nature = 'case'
  AND NOT EXISTS (SELECT 1 FROM hearing AS ahead WHERE ahead.case_id = ${file}.id AND ${isAheadSql('ahead')})
  AND NOT EXISTS (SELECT 1 FROM task AS undone WHERE undone.case_id = ${file}.id AND undone.is_done = 0)
  AND NOT EXISTS (SELECT 1 FROM deadline AS unmet WHERE unmet.case_id = ${file}.id AND unmet.state = 'open'
    AND unmet.binds IN (${OWN_MOVE_SQL}))`
