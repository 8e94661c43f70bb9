import { dateInWords } from '../../../shared/date-words/index.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { TableOptions } from '../../../shared/domain/table-export.ts'

/** How the cells of one table are written. */
export interface CellWriter {
  /** A word of a closed list, or a yes or no, as the page calls it. */
  word(field: string, code: string | boolean): string
  /** A partial date or a day; in print in words. */
  date(text: string | null): string
  /** A wall-clock time with its day. */
  moment(text: string | null): string
}

const dateWords =
  (language: Language | undefined) =>
  (text: string | null): string => {
    if (text === null) return ''
    return language === undefined ? text : dateInWords(text, language)
  }

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
    moment: (text) => {
      if (text === null) return ''
      const [day = '', time = ''] = text.split('T')
      return `${date(day)}${format === 'pdf' ? ', ' : ' '}${time}`
    },
  }
}

/** A column of a list that leaves the vault. */
export interface ListColumn<Row> {
  /** Under this name the page gives the heading and the words. */
  readonly field: string
  /** Stays in the vault unless the export asks for it. */
  readonly isSensitive?: true
  text(row: Row, write: CellWriter): string
}

type Fields<Row, Value> = { [Field in keyof Row]: Row[Field] extends Value ? Field : never }[keyof Row] &
  string

/** Columns that are a field of the record as it stands, or as a date or a word. */
export const columnsOf = <Row>() => ({
  plain: <Field extends Fields<Row, string | number | null>>(field: Field): ListColumn<Row> => ({
    field,
    text: (row) => String(row[field] ?? ''),
  }),
  sensitive: <Field extends Fields<Row, string>>(field: Field): ListColumn<Row> => ({
    field,
    isSensitive: true,
    text: (row) => String(row[field]),
  }),
  date: <Field extends Fields<Row, string | null>>(field: Field): ListColumn<Row> => ({
    field,
    text: (row, write) => write.date(row[field] === null ? null : String(row[field])),
  }),
  moment: <Field extends Fields<Row, string | null>>(field: Field): ListColumn<Row> => ({
    field,
    text: (row, write) => write.moment(row[field] === null ? null : String(row[field])),
  }),
  word: <Field extends Fields<Row, string | boolean>>(field: Field): ListColumn<Row> => ({
    field,
    text: (row, write) => (row[field] === '' ? '' : write.word(field, row[field] as string | boolean)),
  }),
})

/** A column made from more than one field. */
export const column = <Row>(field: string, text: ListColumn<Row>['text']): ListColumn<Row> => ({
  field,
  text,
})
