import type { DateOrder } from '../../../../shared/domain/table-import.ts'

/** "04/03/1988", "12-31-1990": numbers that can be day and month in either order. With dots it is always the day that comes first. */
const IN_NUMBERS = /^(\s*)(\d{1,2})([/-])(\d{1,2})([/-]\d{2,4}(?!\d).*)$/su

const MONTHS = 12
const DAYS = 31

/** How many cells of a column can be read in one order of day and month only, and how many in both. */
export interface OrderCount {
  dayFirst: number
  monthFirst: number
  either: number
}

export const noOrder = (): OrderCount => ({ dayFirst: 0, monthFirst: 0, either: 0 })

/** Counts one more cell. Equal numbers say nothing and cost nothing. */
export const countOrder = (count: OrderCount, cell: string): void => {
  const [, , first = '', , second = ''] = IN_NUMBERS.exec(cell) ?? []
  const [one, other] = [Number(first), Number(second)]
  if (one < 1 || other < 1 || one > DAYS || other > DAYS || one === other) return
  if (one > MONTHS && other <= MONTHS) count.dayFirst += 1
  else if (other > MONTHS && one <= MONTHS) count.monthFirst += 1
  else if (one <= MONTHS) count.either += 1
}

/**
 * The order in which a column writes day and month: that of the cells that fit one order only, for all of them. `undecided` where no cell
 * or cells of both kinds say so, and some can be read either way; null where nothing depends on it.
 */
export const orderOf = ({ dayFirst, monthFirst, either }: OrderCount): DateOrder | 'undecided' | null => {
  if (either === 0) return null
  if (dayFirst > 0 === monthFirst > 0) return 'undecided'
  return dayFirst > 0 ? 'day-first' : 'month-first'
}

/** The text of a cell with the day before the month, as dates are read. What fits one order only is read in that. */
export const withDayFirst = (text: string, order: DateOrder): string => {
  const [, blank = '', first = '', mark = '', second = '', rest = ''] = IN_NUMBERS.exec(text) ?? []
  const [one, other] = [Number(first), Number(second)]
  const canSwap = first !== '' && one <= MONTHS && other <= DAYS
  const isSwapped = canSwap && (order === 'month-first' || other > MONTHS)
  return isSwapped ? `${blank}${second}${mark}${first}${rest}` : text
}
