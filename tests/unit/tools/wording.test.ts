import { describe, expect, it } from 'vitest'
import type { Language, Translations } from '../../../tools/i18n/texts.ts'
import { wordingProblems } from '../../../tools/i18n/wording.ts'

const only = (language: Language, key: string, text: string): Translations => ({
  en: new Map(),
  ru: new Map(),
  kk: new Map(),
  [language]: new Map([[key, text]]),
})

const problems = (language: Language, key: string, text: string) => wordingProblems(only(language, key, text))

describe('the rules of wording', () => {
  it.each<[Language, string, string]>([
    ['kk', 'cases:strip.openLine', '{{kind}}, {{from}} бастап'],
    ['kk', 'cases:charges.requalified', '{{charge}} орнына'],
    ['kk', 'documents:found', '{{total}} файлдың {{count}}-і'],
    ['kk', 'cases:conflict.pair', '«{{one}}» мен «{{other}}»'],
    ['kk', 'tables:until', '{{date}}‑ға дейін'],
    ['ru', 'court:field.from', 'С'],
    ['ru', 'history:field.untilTime', 'До, время'],
    ['kk', 'tables:field.fromTime', 'Бастап, уақыты'],
    ['ru', 'cases:restraints.over', '{{kind}}: прекращено {{date}}'],
    ['ru', 'tables:written', '{{fileName}} записан, {{size}}.'],
    ['ru', 'history:action.import', 'Загружено'],
    ['ru', 'people:merge.shared', 'Соучастники часто похожи'],
    ['kk', 'people:merge.shared', 'Бірге айыпталушылар'],
    ['en', 'people:field.otherNames', 'Aliases'],
    ['ru', 'cases:role.co-defendant', 'Сообвиняемый'],
    ['kk', 'cases:role.client', 'Айыпталушы'],
    ['ru', 'cases:role.co-defendant', 'Другой подозреваемый, обвиняемый'],
    ['en', 'cases:roleGroup.main', 'Clients and co-suspects'],
    ['en', 'cases:role.client', 'Defendant'],
    ['en', 'cases:delete.question', 'Delete the case "{{title}}"?'],
    ['en', 'records:case.delete_context', 'Delete case'],
    ['ru', 'history:ofCase.title_context', 'История дела'],
    ['kk', 'dossier:title_context', 'Істі экспорттау'],
  ])('find in %s what breaks one: %s, "%s"', (language, key, text) => {
    expect(problems(language, key, text)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${language} ${key}: `, 'u'))]),
    )
  })

  it.each<[Language, string, string]>([
    ['kk', 'cases:charges.article', '{{article}}‑бап'],
    ['kk', 'cases:conflict.pair', '«{{one}}» және «{{other}}» рөлдері'],
    ['kk', 'people:relation.who', '«{{name}}» үшін кім болып келеді'],
    ['ru', 'court:field.from', 'Начало'],
    ['ru', 'settings:lock.minutes_many', '{{count}} минут'],
    ['ru', 'cases:restraints.over', '{{kind}}: мера прекращена {{date}}'],
    ['ru', 'history:action.import', 'Загрузка'],
    ['ru', 'cases:role.co-defendant', 'Другое лицо, в отношении которого ведётся дело'],
    ['en', 'cases:role.co-defendant', 'Another person proceeded against'],
  ])('let in %s pass what keeps them: %s, "%s"', (language, key, text) => {
    expect(problems(language, key, text)).toEqual([])
  })
})
