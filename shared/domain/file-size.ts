import type { Language } from './language.ts'

const UNITS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ['B', 'KB', 'MB', 'GB'],
  ru: ['Б', 'КБ', 'МБ', 'ГБ'],
  kk: ['Б', 'КБ', 'МБ', 'ГБ'],
}

const STEP = 1_000

/** One decimal below ten, with the comma of Russian and Kazakh. */
const shortNumber = (value: number, language: Language): string => {
  const text = value < 9.95 ? value.toFixed(1).replace(/\.0$/u, '') : String(Math.round(value))
  return language === 'en' ? text : text.replace('.', ',')
}

/**
 * A size in the unit a person would use: "0 B", "812 KB", "1,4 МБ"; on page and paper alike. Steps of 1,000, as the prefixes mean it
 * (ISO 80000-13): with steps of 1,024 one file would have another size here than in most file managers.
 */
export const fileSize = (bytes: number, language: Language): string => {
  let size = bytes
  let unit = 0
  // What would round to a thousand is one of the next unit.
  while (size >= STEP - 0.5 && unit < UNITS[language].length - 1) {
    size /= STEP
    unit += 1
  }
  return `${shortNumber(size, language)}\u00A0${UNITS[language][unit]}`
}
