/** An article of a code and, where it is named, its part. */
export interface ArticleNumber {
  readonly article: string
  /** Empty for the whole article. */
  readonly part: string
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, digit) => [sign, String(digit)]),
)

/** "319¹" is how papers print article 319-1. */
export const withoutSuperscripts = (text: string): string =>
  text.replace(
    /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
    (signs) => `-${Array.from(signs, (sign) => SUPERSCRIPTS[sign] ?? '').join('')}`,
  )

/**
 * Reads "272", "ст. 272 ч. 2", "272(2)", "272.2", "272-бап 2-бөлік", "319-1". An article with a number after the hyphen
 * is another article, not a part. Undefined where there is no number.
 */
export const readArticle = (text: string): ArticleNumber | undefined => {
  const [whole = '', article, rest = ''] = /(\d+(?:[-–‑]\d+)?)(.*)$/su.exec(withoutSuperscripts(text)) ?? []
  if (whole === '' || article === undefined) return undefined
  return { article: article.replace(/[–‑]/u, '-'), part: /\d+(?:-\d+)?/u.exec(rest)?.[0] ?? '' }
}

/**
 * Whether a charge lies under the article that is looked for: the same article, and the same part where one is named.
 *
 * @param charge the fields of a charge, whose article may hold the part as well
 */
export const isUnderArticle = (
  charge: { readonly article: string; readonly part: string },
  wanted: ArticleNumber,
): boolean => {
  const own = readArticle(charge.article)
  if (own === undefined || own.article !== wanted.article) return false
  if (wanted.part === '') return true
  const part = /\d+(?:-\d+)?/u.exec(charge.part)?.[0] ?? own.part
  return part === wanted.part
}
