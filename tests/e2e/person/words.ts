import i18next from 'i18next'
import { firmTexts } from '../../../renderer/i18n/firm-texts.ts'
import type { Language } from '../../../shared/domain/language.ts'

/** The text of the page behind a key such as `records:case.new`. */
export type Words = (key: string, values?: Record<string, string | number>) => string

/** Firm spaces read as plain ones: so the browser compares the words of a page with those that are looked for. */
export const withPlainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ')

/** The texts of the page as a person reads them, from the same files. */
export const wordsIn = async (language: Language): Promise<Words> => {
  const texts = firmTexts()
  const i18n = i18next.createInstance()
  await i18n.init({
    resources: texts,
    lng: language,
    ns: Object.keys(texts.en),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  })
  const translate = i18n.t as unknown as (key: string, values: object) => string
  return (key, values = {}) => {
    // A key that is gone would otherwise be looked for on the page as it stands here, and time out.
    if (!i18n.exists(key, values)) throw new Error(`no text for ${key}`)
    return withPlainSpaces(translate(key, values))
  }
}
