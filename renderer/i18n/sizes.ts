import type { Language } from '../../shared/domain/language.ts'

const UNITS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ['B', 'KB', 'MB', 'GB'],
  ru: ['Б', 'КБ', 'МБ', 'ГБ'],
  kk: ['Б', 'КБ', 'МБ', 'ГБ'],
}

/** One decimal below ten, with the comma of Russian and Kazakh. */
const shortNumber = (value: number, language: Language): string => {
  const text = value < 10 && !Number.isInteger(value) ? value.toFixed(1) : String(Math.round(value))
  return language === 'en' ? text : text.replace('.', ',')
}

/** A size in the unit a person would use: "0 B", "812 KB", "1,4 МБ"; steps of 1,024. */
export const formatSize = (bytes: number, language: Language): string => {
  const units = UNITS[language]
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
  return `${shortNumber(bytes / 1024 ** step, language)}\u00A0${units[step]}`
}
