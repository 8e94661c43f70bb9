/** A count as it is written in a language: 2,310 or 2 310. Kazakh writes them as Russian does; not every runtime knows it. */
export const numberText = (value: number, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en' : 'ru').format(value)
