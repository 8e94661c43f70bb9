import { describe, expect, it } from 'vitest'
import { WordReader } from '../../../electron/vault/tasks/spreadsheets/word-reader.ts'
import { guessMapping, plainHeading, readingWords } from '../../../renderer/features/tables/field-words.ts'
import { OTHER_HEADINGS, OTHER_WORDS } from '../../../renderer/features/tables/other-words.ts'
import { textIn } from '../../../renderer/i18n/text-in.ts'
import { columnLabels, columnWords } from '../../../renderer/records/fields/columns.ts'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import { EXPORT_LISTS, type ExportList } from '../../../shared/domain/table-export.ts'
import { IMPORT_KINDS, importColumns } from '../../../shared/domain/table-import.ts'
import { TABLE_LISTS } from '../../../shared/domain/table-lists.ts'

const headingsIn = (language: Language, list: ExportList): string[] =>
  TABLE_LISTS[list].columns.map((column) => textIn(language, columnLabels(list, column)[0]))

describe('the headings of a table', () => {
  it.for(LANGUAGES.flatMap((language) => EXPORT_LISTS.map((list) => [language, list] as const)))(
    'in %s are said for every column of %s, each once',
    ([language, list]) => {
      const headings = headingsIn(language, list)
      expect(headings).not.toContain('')
      expect(new Set(headings).size).toBe(headings.length)
    },
  )

  it.for(LANGUAGES.flatMap((language) => IMPORT_KINDS.map((kind) => [language, kind] as const)))(
    'are known for every column of a list that was saved in %s, for %s',
    ([language, kind]) => {
      expect(guessMapping(headingsIn(language, kind), kind)).toEqual(
        Object.fromEntries(importColumns(kind).map((name, column) => [name, column])),
      )
    },
  )

  it('are guessed from what people write, in any of the languages, and left open where they cannot be', () => {
    expect(
      guessMapping(['№', 'Ф.И.О.', 'Дата рождения', 'ЖСН', 'Тел.', 'Примечание', 'прочее', ''], 'parties'),
    ).toEqual({
      name: 1,
      born: 2,
      identityNumber: 3,
      contacts: 4,
      notes: 5,
    })
    expect(guessMapping(['Event', 'When', 'Where', 'Who', 'Дело'], 'events')).toEqual({
      title: 0,
      date: 1,
      place: 2,
      persons: 3,
      case: 4,
    })
  })

  it('in two languages, of several rows or with an aside are understood by one of their parts', () => {
    expect(
      guessMapping(
        [
          '№ п/п',
          'ФИО / Аты-жөні',
          'Туған күні\nДата рождения',
          'Адрес / город',
          'Адрес / улица',
          'Телефон (моб.)',
        ],
        'parties',
      ),
    ).toEqual({ name: 1, born: 2, address: 3, contacts: 5 })
    expect(guessMapping(['Защитник (телефон)', '/', '()', '\\'], 'parties')).toEqual({})
  })

  it('of a list of cases may name people and no title', () => {
    expect(guessMapping(['ФИО', 'Статья', 'Стадия / Саты'], 'cases')).toEqual({
      clients: 0,
      articles: 1,
      stage: 2,
    })
  })

  it('of a list that was saved by version 0.1.0 are still understood', () => {
    expect(
      guessMapping(
        ['Имя', 'Другие имена', 'Вид', 'Рождение или основание', 'ИИН или БИН', 'Род занятий'],
        'parties',
      ),
    ).toEqual({ name: 0, otherNames: 1, kind: 2, born: 3, identityNumber: 4, occupation: 5 })
    expect(
      guessMapping(['Есімі', 'Байланыс', 'Бүкіл жазба бөгде адамға арналмаған', 'Занятие'], 'parties'),
    ).toEqual({ name: 0, contacts: 1, isSensitive: 2, occupation: 3 })
    expect(guessMapping(['Страна или правопорядок', 'Всё дело не для передачи'], 'cases')).toEqual({
      jurisdiction: 0,
      isSensitive: 1,
    })
    expect(guessMapping(['Ел немесе құқықтық тәртіп', 'Істің бәрі құпия'], 'cases')).toEqual({
      jurisdiction: 0,
      isSensitive: 1,
    })
  })

  it('are said once for each column', () => {
    expect(guessMapping(['Имя', 'ФИО', 'Имя'], 'parties')).toEqual({ name: 0 })
  })

  it('have no second list of the words that the page has itself', () => {
    const own = (column: string): string[] =>
      IMPORT_KINDS.filter((kind) => importColumns(kind).includes(column))
        .map((kind) =>
          LANGUAGES.flatMap((language) =>
            columnLabels(kind, column).map((label) => plainHeading(textIn(language, label))),
          ),
        )
        .reduce((one, other) => one.filter((word) => other.includes(word)))
    const twice = Object.entries(OTHER_HEADINGS).flatMap(([column, words]) =>
      words
        .filter((word) => [column, ...own(column)].includes(plainHeading(word)))
        .map((word) => [column, word]),
    )
    expect(twice).toEqual([])
  })
})

describe('words of closed lists in a table', () => {
  const lists = IMPORT_KINDS.flatMap((kind) =>
    importColumns(kind).flatMap((column) => {
      const words = columnWords(kind, column)
      return words === undefined ? [] : [{ kind, column, words }]
    }),
  )

  it.for(LANGUAGES)('are understood as the page writes them in %s, and as codes', (language) => {
    expect(lists.length).toBeGreaterThan(10)
    for (const { kind, column, words } of lists) {
      const read = new WordReader(readingWords(kind), [])
      for (const [code, key] of words) {
        const text = textIn(language, key)
        const texts = [code, text, ` ${text.toUpperCase()} `]
        expect([column, texts, texts.map((word) => read.codeOf(column, word))]).toEqual([
          column,
          texts,
          [code, code, code],
        ])
      }
    }
  })

  it('of other people stand beside those of the page, never a second time and never for two codes', () => {
    const others = IMPORT_KINDS.flatMap((kind) =>
      Object.entries(OTHER_WORDS[kind]).flatMap(([column, codes]) =>
        Object.entries(codes).flatMap(([code, words]) => words.map((word) => ({ kind, column, code, word }))),
      ),
    )
    const wrong = others.filter(({ kind, column, code, word }) => {
      const read = new WordReader(readingWords(kind), [])
      const own = columnWords(kind, column)?.find(([known]) => known === code)?.[1] ?? ''
      const isOwn = LANGUAGES.some((language) => plainHeading(textIn(language, own)) === plainHeading(word))
      return isOwn || read.codeOf(column, word) !== code
    })
    expect(wrong).toEqual([])
  })
})
