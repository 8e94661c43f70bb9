import { parseArgs } from 'node:util'
import { LANGUAGES, type Language, languageSchema } from '../../shared/domain/language.ts'

/** What the demo shall show. */
export interface DemoOptions {
  /** A dossier and a tour in each. */
  readonly languages: readonly Language[]
  readonly themes: readonly ('light' | 'dark')[]
}

export const USAGE = `Usage: npm run demo [-- --lang en|ru|kk | --all]

Makes a vault with the sample case and leaves its dossier and a tour of screenshots in demo-output/.
  --lang  the language of both; English unless said
  --all   a dossier in every language, and every page in every language, light and dark`

/** Reads the command line. Undefined where it asks for help or for something that there is not. */
export const readOptions = (args: readonly string[]): DemoOptions | undefined => {
  const options = { lang: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean' } } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    if (values.help === true) return
    if (values.all === true) return { languages: LANGUAGES, themes: ['light', 'dark'] }
    return { languages: [languageSchema.parse(values.lang ?? 'en')], themes: ['light'] }
  } catch {
    return
  }
}
