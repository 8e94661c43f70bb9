import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LANGUAGES, type Language } from '../../shared/domain/language.ts'
import { firmTexts } from './firm-texts.ts'
import type { resources } from './resources.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: (typeof resources)['en']
    returnNull: false
  }
}

/**
 * The texts of the page.
 *
 * In a component: `const { t } = useTranslation('cases')`, then `t('title')`; of another subject `t('common:save')`.
 * Each subject has its own file in `en/`, `ru/` and `kk/`; a key must be in all three (a test checks it).
 * Counts: English `key_one`, `key_other`; Russian `key_one`, `key_few`, `key_many`, `key_other`; Kazakh `key_one`,
 * `key_other`, mostly alike: a noun stays in the singular after a number, but the rule asks for `one` at 1.
 * Where no line may end, `t` says it with firm spaces and hyphens; `textIn` has plain ones.
 * Never give `t` a default value: it switches the checking of keys off.
 */
export const i18n = i18next.createInstance()

/** The languages by their own names, in the order in which they are offered. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
}

const isLanguage = (value: string): value is Language => LANGUAGES.some((language) => language === value)

/** What i18next says, as one of our languages: `languageOf(useTranslation().i18n.language)`. */
export const languageOf = (text: string): Language => (isLanguage(text) ? text : 'en')

/** Switches the page; the document says its language too, for screen readers and quotation marks. */
export const speak = async (language: Language): Promise<void> => {
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
}

/** To be called once, before the first render. Resolves in the same tick's promises: all texts are bundled. */
export const startI18n = async (language: Language): Promise<void> => {
  const texts = firmTexts()
  await i18n.use(initReactI18next).init({
    resources: texts,
    lng: language,
    fallbackLng: 'en',
    supportedLngs: [...LANGUAGES],
    defaultNS: 'common',
    ns: Object.keys(texts.en),
    initAsync: false,
    returnNull: false,
    // React escapes by itself; escaping twice would show "&amp;" in names.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
}
