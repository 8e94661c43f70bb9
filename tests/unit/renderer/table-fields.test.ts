import { describe, expect, it } from 'vitest'
import * as closed from '../../../electron/vault/tables/closed-words.ts'
import { guessMapping } from '../../../renderer/features/tables/field-words.ts'
import { resources } from '../../../renderer/i18n/resources.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { IMPORT_FIELDS, IMPORT_KINDS } from '../../../shared/domain/table-import.ts'

describe('what the columns of a table hold', () => {
  it.for(LANGUAGES.flatMap((language) => IMPORT_KINDS.map((kind) => [language, kind] as const)))(
    'is known for every heading of a list that was saved in %s, for %s',
    ([language, kind]) => {
      const { field } = resources[language].tables
      const headings = IMPORT_FIELDS[kind].map((name) => field[name])
      expect(guessMapping(headings, kind)).toEqual(
        Object.fromEntries(IMPORT_FIELDS[kind].map((name, column) => [name, column])),
      )
    },
  )

  it('is guessed from what people write, in any of the languages, and left open where it cannot be', () => {
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

  it('is said once for each field', () => {
    expect(guessMapping(['Имя', 'ФИО', 'Имя'], 'parties')).toEqual({ name: 0 })
  })
})

describe('words of closed lists in a table', () => {
  const LISTS = [
    [closed.PARTY_KIND_WORDS, (language: (typeof LANGUAGES)[number]) => resources[language].people.kind],
    [closed.SEX_WORDS, (language) => resources[language].people.sex],
    [closed.CASE_KIND_WORDS, (language) => resources[language].cases.kind],
    [closed.CASE_STAGE_WORDS, (language) => resources[language].cases.stage],
    [closed.CASE_STATUS_WORDS, (language) => resources[language].cases.status],
    [closed.EVENT_KIND_WORDS, (language) => resources[language].chronology.kind],
    [closed.EVENT_CERTAINTY_WORDS, (language) => resources[language].chronology.certainty],
    [closed.EVENT_ROLE_WORDS, (language) => resources[language].chronology.role],
  ] as const satisfies readonly (readonly [
    Readonly<Record<string, readonly string[]>>,
    (language: (typeof LANGUAGES)[number]) => Readonly<Record<string, string>>,
  ])[]

  it.for(LANGUAGES)('are understood as the page says them in %s, and as codes', (language) => {
    for (const [list, shownIn] of LISTS) {
      const words: Readonly<Record<string, readonly string[]>> = list
      const shown: Readonly<Record<string, string>> = shownIn(language)
      for (const code of Object.keys(words)) {
        const wanted = [code, code, code]
        const texts = [code, shown[code] ?? '', ` ${(shown[code] ?? '').toUpperCase()} `]
        expect([texts, texts.map((text) => closed.codeOfWord(words, text))]).toEqual([texts, wanted])
      }
    }
  })
})
