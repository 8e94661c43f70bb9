import { parseTypedDate, parseTypedDay } from '../../shared/date-words/parse-date.ts'
import { type IsoDate, isoDateSchema, type PartialDate } from '../../shared/domain/dates.ts'
import { todayByClock } from './dates.ts'

export {
  parseDay,
  parsePartialDate,
  parseTime,
  parseTypedDate,
} from '../../shared/date-words/parse-date.ts'

const today = (): IsoDate => isoDateSchema.parse(todayByClock())

/** What is typed in a field now, "вчера" counted from the clock's today; undefined where it is no date. */
export const readTypedDate = (text: string): PartialDate | undefined => parseTypedDate(text, today())

/** The same for a whole day. */
export const readTypedDay = (text: string): IsoDate | undefined => parseTypedDay(text, today())
