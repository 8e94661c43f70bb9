import type { Language } from '../domain/language.ts'
import {
  type DatePart,
  type PartialDateForm,
  partText,
  readPartialDate,
} from '../domain/partial-date-form.ts'
import { unbroken } from '../domain/unbroken.ts'
import { english, englishSeason } from './en.ts'
import { kazakh, kazakhSeason } from './kk.ts'
import { russian, russianSeason } from './ru.ts'
import type { DateUse, DateWords } from './spelling.ts'

/**
 * Partial dates in words, for the page and for print alike. The names are our own tables: Chromium has no Kazakh date data,
 * and no library has the cases that "until" and "since" ask for.
 */
const WORDS: Readonly<Record<Language, DateWords>> = { en: english, ru: russian, kk: kazakh }

const SEASON: Readonly<Record<Language, (part: DatePart) => string>> = {
  en: englishSeason,
  ru: russianSeason,
  kk: kazakhSeason,
}

type LimitKind = Exclude<PartialDateForm['kind'], 'single' | 'between'>

const LIMITS: Readonly<Record<Language, Readonly<Record<LimitKind, (date: string) => string>>>> = {
  en: {
    notLater: (date) => `until ${date}`,
    notEarlier: (date) => `since ${date}`,
    before: (date) => `before ${date}`,
    asOf: (date) => `as of ${date}`,
  },
  ru: {
    notLater: (date) => `до ${date}`,
    notEarlier: (date) => `с ${date}`,
    before: (date) => `ранее ${date}`,
    asOf: (date) => `на ${date}`,
  },
  // The ending belongs to the unsaid "жылға", "жылдан"; a bare number before either word would have none.
  kk: {
    notLater: (date) => `${date} ж. дейін`,
    notEarlier: (date) => `${date} ж. бастап`,
    before: (date) => `${date} ж. бұрын`,
    asOf: (date) => `${date} ж. жағдай бойынша`,
  },
}

/**
 * A partial date in words: "лето 2022 г.", "не позднее 12 октября 2022 г."; with a use as what stands after "since" or
 * "until", that word included: "с лета 2022 г."; as a last day that counts: "по 7 декабря 2026 г. включительно". No line
 * ends inside a day and its month, or before the sign of a year.
 *
 * @param text a partial date; anything else is given back as it is
 */
export const dateInWords = (text: string, language: Language, use: DateUse = 'plain'): string => {
  const form = readPartialDate(text)
  return form === undefined ? text : unbroken(WORDS[language](form, use, 'page'))
}

/** As {@link dateInWords}, as papers write it: "2026 жылғы 10 қыркүйек" where the page says "2026 ж. 10 қыркүйек". */
export const dateInPrint = (text: string, language: Language, use: DateUse = 'plain'): string => {
  const form = readPartialDate(text)
  return form === undefined ? text : unbroken(WORDS[language](form, use, 'print'))
}

/** The name of a season takes an ending after most of these words, so they are those of the page. */
const limitOfSeason = (
  form: Extract<PartialDateForm, { kind: LimitKind }>,
  language: Language,
): string | undefined => {
  if (form.part.season === undefined) return undefined
  if (form.kind === 'before' || form.kind === 'asOf') return WORDS[language](form, 'plain', 'page')
  if (language !== 'kk') return undefined
  const season = { kind: 'single', part: form.part, isAbout: false, isUncertain: false } as const
  return kazakh(season, form.kind === 'notLater' ? 'until' : 'since', 'page')
}

/**
 * A partial date as one would type it, mostly in numbers: "15.07.2022", "≈ 2021", "до 12.10.2022", "лето 2022".
 *
 * @param text a partial date; anything else is given back as it is
 */
export const dateAsTyped = (text: string, language: Language): string => {
  const form = readPartialDate(text)
  if (form === undefined) return text
  const typed = (part: DatePart): string =>
    part.season === undefined ? partText(part).split('-').reverse().join('.') : SEASON[language](part)
  if (form.kind === 'between') return `${typed(form.from)} – ${typed(form.to)}`
  if (form.kind !== 'single')
    return limitOfSeason(form, language) ?? LIMITS[language][form.kind](typed(form.part))
  return `${form.isAbout ? '≈ ' : ''}${typed(form.part)}${form.isUncertain ? '?' : ''}`
}
