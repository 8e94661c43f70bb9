import type * as z from 'zod'
import { parseTime } from '../../../../shared/date-words/parse-date.ts'
import {
  type IsoDate,
  type PartialDate,
  type TimeOfDay,
  timeOfDaySchema,
} from '../../../../shared/domain/dates.ts'
import type { FieldForm } from '../../../../shared/domain/field-forms.ts'
import { boundsOf, isDay } from '../../../../shared/domain/partial-date.ts'
import { type PartialMoment, partialMomentSchema } from '../../../../shared/domain/partial-moment.ts'
import {
  type ColumnMapping,
  type DateOrder,
  type LineFault,
  MAX_CELL_LENGTH,
} from '../../../../shared/domain/table-import.ts'
import { cleanText } from '../../../../shared/domain/text.ts'
import { birthIn, dateIn, dayIn, partsOfMoment } from './cell-dates.ts'
import { withDayFirst } from './date-order.ts'
import type { WordReader } from './word-reader.ts'

/** Why a line is not taken, thrown while it is read and turned into its verdict. */
export class LineRefusal extends Error {
  readonly fault: LineFault
  readonly field: string

  constructor(fault: LineFault, field: string) {
    super(fault)
    this.fault = fault
    this.field = field
  }
}

/** The parts of a text; what stands between brackets that are closed again is not parted. */
const partsOf = (text: string, separators: string): string[] => {
  const parts = ['']
  const isClosed = text.split('(').length === text.split(')').length
  let depth = 0
  for (const sign of text) {
    if (isClosed && sign === '(') depth += 1
    if (isClosed && sign === ')') depth -= 1
    if (depth <= 0 && separators.includes(sign)) parts.push('')
    else parts.push((parts.pop() ?? '') + sign)
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Columns of a word of which one cell can have several: of each client the own. They are no word that somebody could explain. */
const MAY_BE_SEVERAL: ReadonlySet<string> = new Set(['restraint'])

/** How the cells of a table are read. */
export interface ReadingRules {
  readonly mapping: ColumnMapping
  readonly words: Pick<WordReader, 'codeOf' | 'count'>
  readonly today: IsoDate
  /** Of the fields with dates. */
  readonly orders: Readonly<Record<string, DateOrder>>
}

/** The cells of one line by the fields that the columns were given. What cannot be read refuses the line. */
export class LineCells {
  readonly #row: readonly string[]
  readonly #mapping: ColumnMapping
  readonly #words: ReadingRules['words']
  readonly #today: IsoDate
  readonly #orders: Readonly<Record<string, DateOrder>>

  constructor(row: readonly string[], { mapping, words, today, orders }: ReadingRules) {
    this.#row = row
    this.#mapping = mapping
    this.#words = words
    this.#today = today
    this.#orders = orders
  }

  get isEmpty(): boolean {
    return this.#row.every((cell) => cleanText(cell).trim() === '')
  }

  /** The text of a field; empty where no column has it. */
  text(field: string): string {
    const column = this.#mapping[field]
    const cell = column === undefined ? '' : (this.#row[column] ?? '')
    if (cell.length > MAX_CELL_LENGTH) throw new LineRefusal('cell-too-long', field)
    return cleanText(cell).trim()
  }

  required(field: string): string {
    const text = this.text(field)
    if (text === '') throw new LineRefusal('missing', field)
    return text
  }

  /** Several texts in one cell, parted by semicolons or line ends. */
  list(field: string): string[] {
    return partsOf(this.text(field), ';\n')
  }

  /** Whether a cell has more than one value, and is not known as a word by itself. */
  hasSeveral(field: string): boolean {
    return this.list(field).length > 1 && this.codeOf(field, this.text(field)) === undefined
  }

  /** As {@link list}; commas part names as well where each part is a name by itself, of more than one word. */
  names(field: string): string[] {
    const names = this.list(field)
    const [only = ''] = names
    const parts = partsOf(only, ',')
    return names.length === 1 && parts.every((part) => /\S\s+\S/u.test(part)) ? parts : names
  }

  /** The code of a word; undefined where nothing is said. */
  word(field: string): string | undefined {
    const text = this.text(field)
    if (text === '') return undefined
    const code = this.codeOf(field, text)
    if (code === undefined) throw new LineRefusal('not-a-word', field)
    return code === '' ? undefined : code
  }

  /** Has the words of the line in these fields counted, those too that nobody comes to because another refuses the line. */
  countWords(fields: readonly string[]): void {
    for (const field of fields) {
      const column = this.#mapping[field]
      const cell = column === undefined ? '' : (this.#row[column] ?? '')
      const isWord = cell.length <= MAX_CELL_LENGTH && !(MAY_BE_SEVERAL.has(field) && this.hasSeveral(field))
      if (isWord) this.#words.count(field, cleanText(cell).trim())
    }
  }

  /** The code that a word stands for in a field; undefined where it is none of its list. */
  codeOf(field: string, word: string): string | undefined {
    return this.#words.codeOf(field, word)
  }

  /** The value of a field as it is written; undefined where nothing is said. The record's own rules check it. */
  value(field: string, form: FieldForm): unknown {
    if (this.text(field) === '') return undefined
    if (typeof form === 'object') return this.word(field)
    switch (form) {
      case 'flag':
        return this.word(field) === 'true'
      case 'number':
        return this.count(field)
      case 'day':
        return this.day(field)
      case 'date':
        return this.partialDate(field)
      default:
        return this.text(field)
    }
  }

  /** A date as far as it is known; null where nothing is said, or that it is not known. */
  partialDate(field: string): PartialDate | null {
    const text = this.#dateText(field)
    const read = field === 'born' ? birthIn(text, this.#today) : dateIn(text, this.#thisYear)
    if (read === undefined) throw new LineRefusal('not-a-date', field)
    if (field === 'born' && read !== null && (boundsOf(read).earliest ?? '') > this.#today)
      throw new LineRefusal('in-future', field)
    return read
  }

  /** A time of a day where both are said, or a date as far as it is known. */
  moment(field: string): PartialMoment | null {
    const date = this.partialDate(field)
    const time = date === null || !isDay(date) ? null : this.time('', field)
    return date === null || time === null ? date : partialMomentSchema.parse(`${date}T${time}`)
  }

  day(field: string): IsoDate | null {
    const day = dayIn(this.#dateText(field), this.#thisYear)
    if (day === undefined) throw new LineRefusal('not-a-date', field)
    return day
  }

  get #thisYear(): number {
    return Number(this.#today.slice(0, 4))
  }

  #dateText(field: string): string {
    return withDayFirst(this.text(field), this.#orders[field] ?? 'day-first')
  }

  /** A time of day from its own column, or from that of the date where it stands beside it. */
  time(field: string, dateField: string): TimeOfDay | null {
    const own = this.text(field)
    const beside = partsOfMoment(this.text(dateField))?.time
    const text = own === '' ? beside : own
    if (text === undefined) return null
    const time = timeOfDaySchema.safeParse(parseTime(text.replace(/^(\d{1,2}:\d{2}):\d{2}$/u, '$1')))
    if (!time.success) throw new LineRefusal('not-a-date', own === '' ? dateField : field)
    return time.data
  }

  count(field: string): number | null {
    const text = this.text(field).replace(/[\s\u00A0\u202F]/gu, '')
    if (text === '') return null
    if (!/^\d{1,9}$/u.test(text)) throw new LineRefusal('not-a-number', field)
    return Number(text)
  }
}

/** The value as the record's own rules take it; what does not fit refuses the line, by its field. */
export const fitting = <Input>(
  schema: z.ZodType<Input>,
  value: unknown,
  fieldOf: (path: string) => string = (path) => path,
): Input => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = fieldOf(String(issue?.path[0] ?? ''))
  throw new LineRefusal(
    issue?.code === 'custom' ? 'not-a-number' : issue?.code === 'too_small' ? 'missing' : 'too-long',
    field,
  )
}
