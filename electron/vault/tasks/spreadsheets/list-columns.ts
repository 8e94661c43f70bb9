import { dateInPrint } from '../../../../shared/date-words/index.ts'
import { articleText } from '../../../../shared/domain/article-text.ts'
import { shortCharge, type TypedCharge } from '../../../../shared/domain/charge-text.ts'
import { type FieldForm, formOf } from '../../../../shared/domain/field-forms.ts'
import type { Source } from '../../../../shared/domain/kinds/source.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { codeIn } from '../../../../shared/domain/law-codes.ts'
import type { TableCell, TableOptions } from '../../../../shared/domain/table-export.ts'
import { isSensitiveColumn, type TableList } from '../../../../shared/domain/table-lists.ts'

/** How the cells of one table are written. */
export interface CellWriter {
  /** A word of a closed list, or a yes or no, as the page calls it. */
  word(field: string, code: string | boolean): string
  /** A partial date or a day; in print in words. */
  date(text: string): string
  /** A wall-clock time with its day. */
  moment(text: string): string
  /** A code of law; in print as its language writes it, else as it is kept, so that a table gives back what it took. */
  lawCode(text: string): string
  /** A charge in one line, likewise. */
  charge(charge: TypedCharge): string
}

const dateWords =
  (language: Language | undefined) =>
  (text: string): string =>
    language === undefined ? text : dateInPrint(text, language)

/** @param options their words, and for print their language */
export const cellWriter = ({ format, language, words }: TableOptions): CellWriter => {
  const date = dateWords(format === 'pdf' ? language : undefined)
  return {
    word: (field, code) => {
      const known = words[field]
      const key = String(code)
      return known !== undefined && Object.hasOwn(known, key) ? (known[key] ?? '') : key
    },
    date,
    lawCode: (text) => (format === 'pdf' ? codeIn(text, language) : text),
    charge: (charge) =>
      format === 'pdf' && charge.article !== '' ? articleText(charge, language) : shortCharge(charge),
    moment: (text) => {
      const [day = '', time] = text.split('T')
      return time === undefined ? date(day) : `${date(day)}${format === 'pdf' ? ', ' : ' '}${time}`
    },
  }
}

/** What a row knows beside its record: names in place of ids, those that may not leave left out. */
export interface Surroundings {
  readonly caseTitle: string
  /** Empty for nobody, and for whom the export may not name. */
  nameOf(partyId: string | null): string
  /** Who says what a record says, as far as it may leave. */
  sourcesOf(id: string): readonly Source[]
}

/** A record with its surroundings. */
export type Placed<Entity> = Entity & { readonly around: Surroundings }

/** The text of a cell. */
export type Cell<Row> = (row: Row, write: CellWriter) => string

/** A column of a list that leaves the vault. */
export interface ListColumn {
  /** Under this name the page gives the heading and the words. */
  readonly field: string
  /** Stays in the vault unless the export asks for it. */
  readonly isSensitive: boolean
  /** What a spreadsheet program shall know its cells as, where they are whole. */
  readonly holds: 'text' | 'number' | 'moment'
  readonly text: Cell<Placed<object>>
}

const HOLDS: Readonly<Partial<Record<string, ListColumn['holds']>>> = {
  number: 'number',
  size: 'number',
  day: 'moment',
  date: 'moment',
  moment: 'moment',
}

/** Columns that are no field and yet a number or a day. */
const BESIDE_HOLDS: typeof HOLDS = {
  bytes: 'number',
  importedAt: 'moment',
  nextHearing: 'moment',
  restraintUntil: 'moment',
}

/** Before this day spreadsheet programs do not agree how to count. */
const FIRST_COUNTED_DAY = '1900-03-01'
const WHOLE_MOMENT = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/u
/** More digits than a spreadsheet program keeps. */
const WHOLE_NUMBER = /^\d{1,15}$/u

/** The cell as what it is, for a workbook; a date that is known in part, and what else is no whole number or day, stays a text. */
export const cellFor = ({ holds }: ListColumn, text: string): TableCell => {
  if (holds === 'number' && WHOLE_NUMBER.test(text)) return Number(text)
  const isMoment = holds === 'moment' && WHOLE_MOMENT.test(text) && text >= FIRST_COUNTED_DAY
  return isMoment ? { moment: text } : text
}

/** Several texts of one cell, as a table that comes in has them too. */
export const joined = (texts: readonly string[]): string =>
  [...new Set(texts)].filter((text) => text !== '').join('; ')

/** The cell of a field by how its value is written. */
const cellOf =
  (field: string, form: FieldForm): Cell<Placed<object>> =>
  (row, write) => {
    const value: unknown = Reflect.get(row, field)
    if (value === null || value === undefined || value === '') return ''
    if (typeof form === 'object') {
      const codes = Array.isArray(value) ? value : [value]
      return joined(codes.map((code) => write.word(field, String(code))))
    }
    switch (form) {
      case 'flag':
        return write.word(field, value === true)
      case 'day':
      case 'date':
        return write.date(String(value))
      case 'moment':
        return write.moment(String(value))
      case 'reference':
        return row.around.nameOf(String(value))
      case 'parties':
        return Array.isArray(value)
          ? joined(value.map((item) => row.around.nameOf(String(Reflect.get(Object(item), 'partyId')))))
          : ''
      case 'tags':
        return Array.isArray(value) ? joined(value.map(String)) : ''
      default:
        return String(value)
    }
  }

/**
 * The columns of a list.
 *
 * @param own the cells that no field alone makes
 */
export const columnsOf = (
  list: TableList,
  own: Readonly<Record<string, Cell<never>>>,
): readonly ListColumn[] =>
  list.columns.map((field) => {
    const form = list.fields[field]
    const plain = form === undefined ? 'text' : formOf(form)
    const text = own[field] ?? cellOf(field, plain)
    const holds = BESIDE_HOLDS[field] ?? HOLDS[String(plain)] ?? 'text'
    // Each list's records are those that its own cells are made for; the table of lists checks that where it is written.
    return { field, isSensitive: isSensitiveColumn(list, field), holds, text: text as Cell<Placed<object>> }
  })
