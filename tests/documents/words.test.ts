import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Printable } from '../../electron/documents/dossier/typeset/printable.ts'
import { dateText, wordsOf } from '../../electron/documents/dossier/words/index.ts'
import { EXHIBIT_REMARKS } from '../../shared/domain/dossier.ts'
import { LANGUAGES } from '../../shared/domain/language.ts'

const [en, ru, kk] = [wordsOf('en'), wordsOf('ru'), wordsOf('kk')]

describe('words of a dossier', () => {
  it('dates stand in the order of the language, as far as they are known', () => {
    const dates = ['2022-07-15', '2022-07', '2022', '2022-07-05T09:30', '']
    expect([en, ru, kk].map((words) => dates.map((date) => dateText(words, date)))).toEqual([
      ['15\u00A0July 2022', 'July 2022', '2022', '5\u00A0July 2022, 09:30', ''],
      [
        '15\u00A0июля 2022\u00A0г.',
        'июль 2022\u00A0г.',
        '2022\u00A0г.',
        '5\u00A0июля 2022\u00A0г., 09:30',
        '',
      ],
      [
        '2022\u00A0жылғы 15\u00A0шілде',
        '2022\u00A0жылғы шілде',
        '2022\u00A0жыл',
        '2022\u00A0жылғы 5\u00A0шілде, 09:30',
        '',
      ],
    ])
  })

  it('dates of which only a part is known say so in words, no sign of the year at the start of a line', () => {
    const dates = [
      '2022-22',
      '2021~',
      '2022-07?',
      '[..2022-10-12]',
      '[2022-10..]',
      '[2022-06..2022-08]',
      '[2021..2022]',
    ]
    expect([en, ru, kk].map((words) => dates.map((date) => dateText(words, date)))).toEqual([
      [
        'summer 2022',
        'about 2021',
        'presumably July 2022',
        'not later than 12\u00A0October 2022',
        'not earlier than October 2022',
        'June – August 2022',
        '2021–2022',
      ],
      [
        'лето 2022\u00A0г.',
        'около 2021\u00A0г.',
        'предположительно июль 2022\u00A0г.',
        'не позднее 12\u00A0октября 2022\u00A0г.',
        'не ранее октября 2022\u00A0г.',
        'июнь – август 2022\u00A0г.',
        '2021–2022\u00A0гг.',
      ],
      [
        '2022\u00A0жылғы жаз',
        'шамамен 2021\u00A0жыл',
        'болжам бойынша 2022\u00A0жылғы шілде',
        '2022\u00A0жылғы 12\u00A0қазаннан кешіктірмей',
        '2022\u00A0жылғы қазаннан ерте емес',
        '2022\u00A0жылғы маусым – тамыз',
        '2021–2022\u00A0жылдар',
      ],
    ])
  })

  it('no line ends between a number and its word; what a person wrote stays as it is', () => {
    const written = '7 декабря 2026 г., ст. 272 ч. 2, 405-бап, 50 000 (1)'
    expect(ru.term({ years: 7, months: 6, days: null })).toBe('7\u00A0лет 6\u00A0месяцев')
    expect(kk.exhibit(3)).toBe('3\u2011қосымша')
    for (const words of [en, ru, kk]) {
      for (const said of [
        words.source(written),
        words.judgeOf(written),
        words.convertedText(written),
        words.asOf(written),
      ])
        expect(said).toContain(written)
      expect(words.remarks['encoding-guessed']('1')).toContain('1')
    }
  })

  it('no text of any language is empty but for what nobody has stated: the language of a document, why a measure ended, how a decision came out, how a source says it, what has become of a statement, who was there, where a thing is, what was answered', () => {
    const empty = (value: unknown, path: string): string[] => {
      if (value === '') return [path]
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`))
    }
    for (const language of LANGUAGES) {
      expect(empty(wordsOf(language), language)).toEqual([
        `${language}.stances.`,
        `${language}.outcomes.`,
        `${language}.statementStandings.`,
        `${language}.lawyerPresence.`,
        `${language}.interpreterPresence.`,
        `${language}.itemStates.`,
        `${language}.answers.`,
        `${language}.contexts.`,
        `${language}.restraintEnds.`,
        `${language}.languages.`,
      ])
    }
  })

  it.each(LANGUAGES)('the report of the export says of an exhibit what the dossier says (%s)', (language) => {
    const page = JSON.parse(
      readFileSync(new URL(`../../renderer/i18n/${language}/dossier.json`, import.meta.url), 'utf8'),
    ) as Record<string, string>
    const { remarks } = wordsOf(language)
    for (const kind of EXHIBIT_REMARKS) {
      expect(page[`remark_${kind}`]?.replace('{{detail}}', '12')).toBe(remarks[kind]('12'))
    }
  })
})

it('lines that end in any way a text knows are lines, and no two words stick together', () => {
  const letters = new Set(Array.from('абвгдежз', (letter) => letter.charCodeAt(0)))
  const text = ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з']
  const ends = ['\r', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '']
  const written = text.map((letter, at) => letter + (ends[at] ?? '')).join('')
  expect(new Printable(letters).text(written)).toBe(text.join('\n'))
})
