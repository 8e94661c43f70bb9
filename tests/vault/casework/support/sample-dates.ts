import {
  isoDateSchema,
  localDateTimeSchema,
  partialDateSchema,
  timeOfDaySchema,
} from '../../../../shared/domain/dates.ts'

export const day = (text: string) => isoDateSchema.parse(text)
export const moment = (text: string) => localDateTimeSchema.parse(text)
export const time = (text: string) => timeOfDaySchema.parse(text)
export const about = (text: string) => partialDateSchema.parse(text)
