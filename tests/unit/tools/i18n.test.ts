import { describe, expect, it } from 'vitest'
import { checkTranslations } from '../../../tools/i18n/check.ts'
import type { Translations } from '../../../tools/i18n/texts.ts'
import { flatten } from '../../../tools/i18n/texts.ts'

type Plain = Readonly<Record<string, string>>

const texts = (en: Plain, ru: Plain, kk: Plain): Translations => ({
  en: new Map(Object.entries(en)),
  ru: new Map(Object.entries(ru)),
  kk: new Map(Object.entries(kk)),
})

const page = (text: string) => [{ path: 'renderer/features/cases/Page.tsx', text }]
const header = "const { t } = useTranslation('cases')\n"

const good = texts(
  {
    'cases:new': 'New case',
    'cases:open': 'Open {{name}}',
    'cases:count_one': '{{count}} case',
    'cases:count_other': '{{count}} cases',
  },
  {
    'cases:new': 'Новое дело',
    'cases:open': 'Открыть {{name}}',
    'cases:count_one': '{{count}} дело',
    'cases:count_few': '{{count}} дела',
    'cases:count_many': '{{count}} дел',
    'cases:count_other': '{{count}} дела',
  },
  {
    'cases:new': 'Жаңа іс',
    'cases:open': '{{name}} ашу',
    'cases:count_one': '{{count}} іс',
    'cases:count_other': '{{count}} іс',
  },
)
const usesAll = `${header}const a = <>{t('new')}{t('open', { name })}{t('count', { count })}</>`

/** The good texts with one text of one language replaced, or taken out. */
function changed(language: keyof Translations, key: string, text?: string): Translations {
  const copy = new Map(good[language])
  if (text === undefined) copy.delete(key)
  else copy.set(key, text)
  return { ...good, [language]: copy }
}

describe('the check of translations', () => {
  it('finds nothing wrong with three complete languages', () => {
    expect(checkTranslations(good, page(usesAll))).toEqual([])
  })

  it.each([
    ['a missing text', changed('kk', 'cases:new'), 'kk cases:new: missing'],
    ['a missing plural form', changed('ru', 'cases:count_few'), 'ru cases:count_few: missing'],
    ['a missing Kazakh singular', changed('kk', 'cases:count_one'), 'kk cases:count_one: missing'],
    ['a text that English has not', changed('ru', 'cases:old', 'Старое'), 'ru cases:old: not in English'],
    [
      'a lost placeholder',
      changed('kk', 'cases:open', 'Ашу'),
      'kk cases:open: has other placeholders than English',
    ],
    [
      'a changed placeholder',
      changed('ru', 'cases:open', 'Открыть {{title}}'),
      'ru cases:open: has other placeholders than English',
    ],
    ['an empty text', changed('ru', 'cases:new', ' '), 'ru cases:new: empty'],
    ['an untranslated text', changed('ru', 'cases:new', 'New case'), 'ru cases:new: still in English'],
    ['an exclamation mark', changed('kk', 'cases:new', 'Жаңа іс!'), 'kk cases:new: exclamation mark'],
  ])('finds %s', (_, translations, problem) => {
    expect(checkTranslations(translations, page(usesAll))).toEqual([problem])
  })

  it.each([
    ['an unknown key', "{t('nwe')}", "no such text: 'nwe'"],
    ['an unknown key of another subject', "{t('people:new')}", "no such text: 'people:new'"],
    ['a template that fits no key', '{t(`kind_${kind}`)}', 'no such text: `kind_${kind}`'],
    ['text between tags', '<p>Hello there</p>', 'text in the code: Hello there'],
    ['text in braces', "<p>{isNew ? 'Новое' : name}</p>", "text in the code: 'Новое'"],
    ['text in an attribute', '<Field label="Name" />', 'text in the code: "Name"'],
    [
      'text in a computed attribute',
      '<Field aria-label={`Open ${name}`} />',
      'text in the code: `Open ${name}`',
    ],
    ['a default value', "{t('new', 'New')}", "default value: t('new', 'New')"],
  ])('finds %s in the code', (_, jsx, problem) => {
    const found = checkTranslations(good, page(`${usesAll}\nconst b = <div>${jsx}</div>`))
    expect(found).toEqual([`renderer/features/cases/Page.tsx:3 ${problem}`])
  })

  it("lets the program's name and a key handed on pass", () => {
    const code = `${usesAll}\nconst b = <Link label="nav.settings">Sandyq</Link>`
    expect(checkTranslations(good, page(code))).toEqual([])
  })

  it('lets a text stay English that speaks to those who want English', () => {
    const key = 'cases:language.en.choose'
    const text = 'Choose English'
    const translations = {
      en: new Map([[key, text]]),
      ru: new Map([[key, text]]),
      kk: new Map([[key, text]]),
    }
    const code = "const { t } = useTranslation('cases')\nconst a = t(`language.${code}.choose`)"
    expect(checkTranslations(translations, page(code))).toEqual([])
  })

  it('finds text given to an element of the viewer', () => {
    const files = [
      ...page(usesAll),
      { path: 'renderer/viewer/main.ts', text: "line.textContent = 'Damaged'" },
    ]
    expect(checkTranslations(good, files)).toEqual(["renderer/viewer/main.ts:1 text in the code: 'Damaged'"])
  })

  it('finds a text that is used nowhere, and takes a template for a use', () => {
    expect(checkTranslations(good, page(`${header}const a = t('new') + t('open')`))).toEqual([
      'en cases:count_one: used nowhere',
      'en cases:count_other: used nowhere',
    ])
    expect(
      checkTranslations(good, page(`${header}const a = t(\`ne\${rest}\`) + t('open') + t('count')`)),
    ).toEqual([])
  })

  it('reads nested texts', () => {
    expect(flatten('cases', { delete: { question: 'Delete?' } })).toEqual([
      ['cases:delete.question', 'Delete?'],
    ])
    expect(() => flatten('cases', { delete: 1 })).toThrow(TypeError)
  })
})
