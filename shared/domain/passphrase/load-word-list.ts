import type { Language } from '../language.ts'

/** The list of 7,776 words of a language; loaded only when a passphrase is to be made. Sources: wordlists/README.md. */
export const loadWordList = async (language: Language): Promise<readonly string[]> => {
  switch (language) {
    case 'en':
      return (await import('./wordlists/en.ts')).WORDS
    case 'ru':
      return (await import('./wordlists/ru.ts')).WORDS
    case 'kk':
      return (await import('./wordlists/kk.ts')).WORDS
  }
}
