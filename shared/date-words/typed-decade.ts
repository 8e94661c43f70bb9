import type { PartialDateForm } from '../domain/partial-date-form.ts'

/** "1950-е", "в 1950-х годах", "1950s", "50-е гг.", "1950-жылдары", "1950 жылдары"; the group is the first year of the ten. */
const DECADES: readonly RegExp[] = [
  /^(?:в )?(\d{3}0|\d0)-?(?:ы?е|ы?х)(?: ?(?:г\.?г?\.?|год\p{L}*))?$/u,
  /^(?:in )?(?:the )?(\d{3}0|\d0)['’]?s$/u,
  /^(\d{3}0|\d0)(?:-?(?:ші|шы|інші|ыншы))?(?:-| )?(?:жылдар\p{L}*|жж\.?)$/u,
]

/** What stands before or after the ten years and means their first, middle or last ones. */
const PIECES: readonly (readonly [pattern: RegExp, from: number, to: number])[] = [
  [/^(?:в )?начал[ео] (.+)$|^(?:in )?(?:the )?early (.+)$|^(.+) бас(?:ы|ында)$/u, 0, 3],
  [/^(?:в )?середин[ае] (.+)$|^(?:in )?(?:the )?mid[- ](.+)$|^(.+) орта(?:сы|сында)$/u, 4, 6],
  [/^(?:в )?кон(?:ец|це) (.+)$|^(?:in )?(?:the )?late (.+)$|^(.+) (?:соңы|соңында|аяғы|аяғында)$/u, 7, 9],
]

const CENTURY = 1900

const firstYearOf = (text: string): number | undefined => {
  const digits = DECADES.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
  if (digits === undefined) return undefined
  return digits.length === 4 ? Number(digits) : CENTURY + Number(digits)
}

const years = (from: number, to: number): PartialDateForm => ({
  kind: 'between',
  from: { year: from },
  to: { year: to },
})

/**
 * Ten years, or the first, middle or last of them, as years between which it was.
 *
 * @param text in small letters, dashes written as "-"
 */
export const readDecade = (text: string): PartialDateForm | undefined => {
  const whole = firstYearOf(text)
  if (whole !== undefined) return years(whole, whole + 9)
  for (const [pattern, from, to] of PIECES) {
    const match = pattern.exec(text)
    const first = firstYearOf(match?.slice(1).find((group) => group !== undefined) ?? '')
    if (first !== undefined) return years(first + from, first + to)
  }
  return undefined
}
