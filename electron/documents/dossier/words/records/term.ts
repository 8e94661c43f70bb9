import type { Language } from '../../../../../shared/domain/language.ts'
import type { Term } from './words.ts'

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** A count with its word; nothing is said of what is not known. */
export const countIn = (language: Language, forms: Forms) => {
  const rules = new Intl.PluralRules(language)
  return (count: number | null): string =>
    count === null || count === 0 ? '' : `${count}\u00A0${forms[rules.select(count)] ?? forms.other}`
}

/** The words of a term with the plural forms of a language: "7 лет 6 месяцев"; nothing is said of what is not known. */
export const termIn = (language: Language, units: Readonly<Record<keyof Term, Forms>>) => {
  const [years, months, days] = [units.years, units.months, units.days].map((forms) =>
    countIn(language, forms),
  )
  return (term: Term): string =>
    [years?.(term.years), months?.(term.months), days?.(term.days)].filter(Boolean).join(' ')
}
