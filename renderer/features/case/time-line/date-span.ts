import { useTranslation } from 'react-i18next'
import { sincePhrase, throughPhrase, untilPhrase } from '../../../i18n/date-phrases.ts'
import { languageOf } from '../../../i18n/index.ts'

/** From when until when, in words, as far as it is known: "с июля 2022 г. до 12 июня 2026 г."; empty where nothing is. */
export const useSpanText = (): ((since: string | null, until: string | null) => string) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return (since, until) =>
    [
      ...(since === null ? [] : [sincePhrase(since, language)]),
      ...(until === null ? [] : [untilPhrase(until, language)]),
    ].join(' ')
}

/** As {@link useSpanText}, for what lasts through its last day: a measure, a stay. */
export const useHeldSpanText = (): ((since: string | null, until: string | null) => string) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return (since, until) =>
    [
      ...(since === null ? [] : [sincePhrase(since, language)]),
      ...(until === null ? [] : [throughPhrase(until, language)]),
    ].join(' ')
}
