import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The languages of the page; English gives the keys. */
export const languages = ['en', 'ru', 'kk'] as const

/** One language of the page. */
export type Language = (typeof languages)[number]

/** All texts of one language: `subject:key` → text, nested keys joined by dots. */
export type Texts = ReadonlyMap<string, string>

/** The texts of every language. */
export type Translations = Readonly<Record<Language, Texts>>

/** The plural forms that the rules of each language choose between. */
export const pluralForms: Readonly<Record<Language, readonly string[]>> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  kk: ['one', 'other'],
}

/** A nested object of texts as flat entries. */
export function flatten(subject: string, value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[`${subject}:${key}`, value]]
  if (value === null || typeof value !== 'object') throw new TypeError(`${subject}:${key} is not a text`)
  return Object.entries(value).flatMap(([name, part]) =>
    flatten(subject, part, key === '' ? name : `${key}.${name}`),
  )
}

/** Reads `folder/<language>/<subject>.json`, and `folder/<language>/<subject>/<key>.json` where a subject has a file for each key. */
export function readTranslations(folder: string): Translations {
  const read = (language: Language): Texts => {
    const inLanguage = path.join(folder, language)
    const files = readdirSync(inLanguage, { encoding: 'utf8', recursive: true })
    return new Map(
      files
        .filter((file) => file.endsWith('.json'))
        .flatMap((file) => {
          const texts: unknown = JSON.parse(readFileSync(path.join(inLanguage, file), 'utf8'))
          const [subject = '', key] = file.slice(0, -'.json'.length).split(path.sep)
          return flatten(subject, texts, key)
        }),
    )
  }
  return { en: read('en'), ru: read('ru'), kk: read('kk') }
}

/** The keys that stand for a plural: those with the two English forms. */
export function pluralKeys(english: Texts): Set<string> {
  const bases = [...english.keys()]
    .filter((key) => key.endsWith('_one'))
    .map((key) => key.slice(0, -'_one'.length))
  return new Set(bases.filter((base) => english.has(`${base}_other`)))
}

/** Every key that a language must have, given the English ones. */
export function requiredKeys(english: Texts, language: Language): Set<string> {
  const plurals = pluralKeys(english)
  const isForm = (key: string) => plurals.has(key.replace(/_(one|other)$/, ''))
  const plain = [...english.keys()].filter((key) => !isForm(key))
  return new Set([
    ...plain,
    ...[...plurals].flatMap((base) => pluralForms[language].map((form) => `${base}_${form}`)),
  ])
}
