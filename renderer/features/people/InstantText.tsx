import dayjs from 'dayjs'
import { DateTimeText } from '../../ui/index.ts'

/** An instant by the clock of this computer. */
export const InstantText = ({ value }: { readonly value: string }) => (
  <DateTimeText value={dayjs(value).format('YYYY-MM-DDTHH:mm')} />
)
