import type { Language, Texts, Translations } from './texts.ts'
import { languages, pluralKeys, requiredKeys } from './texts.ts'

/** Latin words that stay as they are in Russian and Kazakh text. */
const sameEverywhere = new Set([
  'Sandyq',
  'English',
  'DOCX',
  'JPEG',
  'HTML',
  'Ctrl',
  'Enter',
  'Shift',
  'Delete',
  'Electron',
  'Chromium',
  'Linux',
  'macOS',
  'Windows',
])

/** What is wrong with the texts, one line each; empty when nothing is. */
export function compare(translations: Translations): string[] {
  return languages.flatMap((language) => [
    ...missingAndSuperfluous(translations, language),
    ...lostParts(translations, language),
    ...poorTexts(translations[language], language),
  ])
}

function missingAndSuperfluous(translations: Translations, language: Language): string[] {
  const required = requiredKeys(translations.en, language)
  const present = translations[language]
  const missing = [...required].filter((key) => !present.has(key))
  const superfluous = [...present.keys()].filter((key) => !required.has(key))
  return [
    ...missing.map((key) => `${language} ${key}: missing`),
    ...superfluous.map((key) => `${language} ${key}: not in English`),
  ]
}

/** What the program puts into a text: `{{name}}`, and tags for emphasis and links. Sorted; `count` may be said in words. */
function partsOf(text: string): string {
  const parts = text.match(/\{\{\s*\w+[^}]*\}\}|<\/?\w+\s*\/?>/g) ?? []
  const plain = parts.map((part) => part.replaceAll(/\s/g, '')).filter((part) => !/^\{\{count\b/.test(part))
  return plain.sort().join(' ')
}

function lostParts(translations: Translations, language: Language): string[] {
  const plurals = pluralKeys(translations.en)
  const lost: string[] = []
  for (const [key, text] of translations[language]) {
    const base = key.replace(/_(one|few|many|other)$/, '')
    const english = translations.en.get(plurals.has(base) ? `${base}_other` : key)
    if (english === undefined) continue
    if (partsOf(english) !== partsOf(text))
      lost.push(`${language} ${key}: has other placeholders than English`)
    if (!plurals.has(base) && english.includes('{{count') !== text.includes('{{count')) {
      lost.push(`${language} ${key}: has other placeholders than English`)
    }
  }
  return lost
}

function poorTexts(texts: Texts, language: Language): string[] {
  return [...texts].flatMap(([key, text]) => {
    if (text.trim() === '') return [`${language} ${key}: empty`]
    if (text !== text.trim()) return [`${language} ${key}: spaces at an end`]
    if (text.includes('!')) return [`${language} ${key}: exclamation mark`]
    return language !== 'en' && isLeftInEnglish(key, text) ? [`${language} ${key}: still in English`] : []
  })
}

function isLeftInEnglish(key: string, text: string): boolean {
  // `language.en.title` speaks to those who want English, whatever the language of the page.
  if (/\.en(\.|$)/.test(key)) return false
  if (/\p{Script=Cyrillic}/u.test(text)) return false
  const words = text.replaceAll(/\{\{[^}]*\}\}|<[^>]*>/g, ' ').match(/[A-Za-z]{4,}/g) ?? []
  return words.some((word) => !sameEverywhere.has(word))
}
