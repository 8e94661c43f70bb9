import type { Language } from '../../../../../shared/domain/language.ts'
import type { Term } from './words.ts'

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** The words of a term with the plural forms of a language: "7 лет 6 месяцев"; nothing is said of what is not known. */
export const termIn = (language: Language, units: Readonly<Record<keyof Term, Forms>>) => {
  const rules = new Intl.PluralRules(language)
  const said = (count: number | null, forms: Forms): string =>
    count === null || count === 0 ? '' : `${count}\u00A0${forms[rules.select(count)] ?? forms.other}`
  return ({ years, months, days }: Term): string =>
    [said(years, units.years), said(months, units.months), said(days, units.days)]
      .filter((part) => part !== '')
      .join(' ')
}
