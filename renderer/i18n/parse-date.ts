export { parseDay, parsePartialDate, parseTime } from '../../shared/date-words/parse-date.ts'
