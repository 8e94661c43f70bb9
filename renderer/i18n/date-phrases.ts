import { dateInWords } from '../../shared/date-words/index.ts'
import type { Language } from '../../shared/domain/language.ts'

/** "until 25 November 2026", "до 25 ноября 2026 г.", "2026 жылғы 25 қарашаға дейін"; any partial date. */
export const untilPhrase = (date: string, language: Language): string => dateInWords(date, language, 'until')

/** "since October 2026", "с октября 2026 г.", "2026 жылғы қазаннан бастап"; any partial date. */
export const sincePhrase = (date: string, language: Language): string => dateInWords(date, language, 'since')

/**
 * A last day that counts: "to 7 December 2026 inclusive", "по 7 декабря 2026 г. включительно", "2026 жылғы 7 желтоқсанды қоса
 * алғанда". "Until" and its like may be read without the day, and a restraint ends with it.
 */
export const throughPhrase = (date: string, language: Language): string =>
  dateInWords(date, language, 'through')
