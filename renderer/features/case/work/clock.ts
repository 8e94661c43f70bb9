import dayjs from 'dayjs'
import { type LocalDateTime, localDateTimeSchema } from '../../../../shared/domain/dates.ts'

/** What the computer's clock says it is, to the minute. */
export const nowByClock = (): LocalDateTime => localDateTimeSchema.parse(dayjs().format('YYYY-MM-DDTHH:mm'))
