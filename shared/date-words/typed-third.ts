import { type DatePart, daysOfPart, type PartialDateForm } from '../domain/partial-date-form.ts'

/** "начало июня", "early June", "маусымның басы": first, middle and last third; the date is the groups. */
const THIRDS: readonly (readonly RegExp[])[] = [
  [
    /^(?:в )?начал[оаеу] (.+)$/u,
    /^(?:(?:in )?(?:the )?(?:beginning|start) of|(?:in )?early)[ -](.+)$/u,
    /^(.+) бас(?:ы|ында)( \d{4}.*)?$/u,
  ],
  [
    /^(?:в )?середин[аеуы] (.+)$/u,
    /^(?:(?:in )?(?:the )?middle of|(?:in )?mid)[ -](.+)$/u,
    /^(.+) орта(?:сы|сында)( \d{4}.*)?$/u,
  ],
  [
    /^(?:в )?кон(?:ец|це|ца) (.+)$/u,
    /^(?:(?:at )?(?:the )?end of|(?:in )?late)[ -](.+)$/u,
    /^(.+) (?:соңы|соңында|аяғы|аяғында)( \d{4}.*)?$/u,
  ],
]

/** Which third of what the text names; undefined where it speaks of none. */
export const splitThird = (text: string): { third: number; rest: string } | undefined => {
  for (const [third, patterns] of THIRDS.entries()) {
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null)
    if (match) return { third, rest: match.slice(1).join('') }
  }
  return undefined
}

const FOUR_MONTHS = 4

/** Days 1–10, 11–20 and 21 to the last of a month; four months of a year; one month of a season. */
export const thirdOf = (part: DatePart, third: number): PartialDateForm | undefined => {
  const { year, month, day, season } = part
  if (day !== undefined) return undefined
  if (season !== undefined) {
    const at = season * 3 + third
    const inSeason = at > 12 ? { year: year + 1, month: at - 12 } : { year, month: at }
    return { kind: 'single', part: inSeason, isAbout: false, isUncertain: false }
  }
  if (month === undefined) {
    const first = third * FOUR_MONTHS + 1
    return { kind: 'between', from: { year, month: first }, to: { year, month: first + FOUR_MONTHS - 1 } }
  }
  const last = third === 2 ? Number(daysOfPart(part).last.slice(8)) : third * 10 + 10
  return { kind: 'between', from: { year, month, day: third * 10 + 1 }, to: { year, month, day: last } }
}
