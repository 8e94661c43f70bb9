import type { Case } from '../kinds/case.ts'
import { once } from './own-files.ts'
import { kazakhstanLaw, plainLaw } from './packs.ts'
import type { TermLaw } from './term.ts'

/** The laws by which a vault counts. Every rule over terms and days off takes what it needs from here. */
export interface Laws {
  /** For a case that names no country. */
  readonly byDefault: TermLaw
  /** The laws of countries that are in use, the default one first. */
  readonly inUse: readonly TermLaw[]
  /** For a country of which no law is in use: weekends, and no article. */
  readonly elsewhere: TermLaw
  /** Every law that a kept deadline can name, in use or not. */
  readonly known: readonly TermLaw[]
}

/** The laws of the program, as long as nobody has changed them. */
export const programLaws: () => Laws = once(() => {
  const law = kazakhstanLaw()
  return { byDefault: law, inUse: [law], elsewhere: plainLaw(), known: [law] }
})

/** What is compared of the name of a country: no case, no signs, no difference of `ё`. */
const folded = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('.', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The law of a case: that of the country it names, in whatever language. A country of which no law is in use has plain terms, never
 * the terms of another one.
 */
export const lawOfCase = (
  { jurisdiction }: Pick<Case, 'jurisdiction'>,
  { byDefault, inUse, elsewhere }: Laws,
): TermLaw => {
  const said = folded(jurisdiction)
  if (said === '') return byDefault
  const isMeant = ({ pack: { name, alsoCalled } }: TermLaw): boolean =>
    [...Object.values(name), ...alsoCalled].some((called) => folded(called) === said)
  return inUse.find(isMeant) ?? elsewhere
}
