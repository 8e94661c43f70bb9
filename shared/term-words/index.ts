import { dateInPrint, dateInWords } from '../date-words/index.ts'
import type { DateStyle } from '../date-words/spelling.ts'
import { articleText } from '../domain/article-text.ts'
import { addDays } from '../domain/days.ts'
import type { Language } from '../domain/language.ts'
import type { PackProblem } from '../domain/terms/problems.ts'
import type { DayOff, Step } from '../domain/terms/steps.ts'
import type { Term, TermReading } from '../domain/terms/term.ts'
import { unbroken } from '../domain/unbroken.ts'
import { ENGLISH } from './en.ts'
import { KAZAKH } from './kk.ts'
import { RUSSIAN } from './ru.ts'
import type { Saying, TermWords } from './term-words.ts'

/** The working of a term in words, for page, print and dossier alike. */
const WORDS: Readonly<Record<Language, TermWords>> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH }

interface Run {
  readonly first: DayOff
  readonly last: DayOff
  readonly reasons: readonly string[]
}

const inRuns = (days: readonly DayOff[], whyOff: (on: DayOff) => string): Run[] => {
  const runs: Run[] = []
  const sorted = days.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  for (const on of sorted) {
    const before = runs.at(-1)
    const why = whyOff(on)
    if (before === undefined || addDays(before.last.day, 1) !== on.day)
      runs.push({ first: on, last: on, reasons: [why] })
    else runs[runs.length - 1] = { ...before, last: on, reasons: [...new Set([...before.reasons, why])] }
  }
  return runs
}

const NUMBERED = /^(?<article>\d+(?:-\d+)?)(?:\((?<part>\d+(?:-\d+)?)\))?$/u

/** "107(2)" and lists of such, as the language writes them; what is written otherwise is an article with what follows it. */
export const articlesIn = (code: string, article: string, language: Language): string => {
  const each = article.split(', ').map((text) => NUMBERED.exec(text)?.groups)
  const known = each.flatMap((groups) =>
    groups === undefined ? [] : [{ article: groups.article ?? '', part: groups.part ?? '' }],
  )
  if (known.length < each.length) return articleText({ code, article, part: '' }, language)
  return known.map((one) => articleText({ code, ...one }, language)).join(', ')
}

const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

const sayingIn = (language: Language, style: DateStyle): Saying => {
  const words = WORDS[language]
  const day: Saying['day'] = (date, use = 'plain') =>
    style === 'print' ? dateInPrint(date, language, use) : dateInWords(date, language, use)
  const whyOff = ({ why }: DayOff): string => {
    if (why.kind === 'weekend') return words.weekend
    if (why.kind === 'moved') return words.movedFrom(day(why.instead))
    const name = why.name[language]
    return why.instead === null ? name : words.insteadOf(name, day(why.instead))
  }
  return {
    day,
    whyOff,
    moment: (at) => (at.length > 10 ? words.at(day(at.slice(0, 10)), at.slice(11, 16)) : day(at)),
    text: (texts) => texts[language],
    article: (code, article) => articlesIn(code, article, language),
    offset: offsetText,
    daysOff: (days) =>
      inRuns(days, whyOff)
        .map(({ first, last, reasons }) => {
          const span = first === last ? first.day : `[${first.day}..${last.day}]`
          return `${day(span)} (${reasons.join('; ')})`
        })
        .join(', '),
  }
}

// One kind of step is given to the words of that kind, which no type of a table can say.
const sayStep = <Kind extends Step['kind']>(
  words: TermWords,
  step: Extract<Step, { kind: Kind }>,
  say: Saying,
): string => {
  const kind: Kind = step.kind
  return words.steps[kind](step, say)
}

/** One step in one sentence of a language. */
const stepSentence = (step: Step, language: Language, say: Saying): string => {
  // A date can end in a point of its own.
  const text = sayStep(WORDS[language], step, say).replaceAll(/(?<=\p{L})\.\.(?= |$)/gu, '.')
  return unbroken(`${text.slice(0, 1).toUpperCase()}${text.slice(1)}`)
}

/**
 * The whole working of one reading of a term, a sentence for each step, from the article to where the rule is from.
 *
 * @param style `print` writes dates as papers do
 */
export const termSentences = (
  term: Pick<Term, 'opening' | 'closing'>,
  reading: Pick<TermReading, 'steps'> | null,
  { language, style }: { readonly language: Language; readonly style: DateStyle },
): string[] => {
  const say = sayingIn(language, style)
  const steps = [...term.opening, ...(reading?.steps ?? []), ...term.closing]
  return steps.map((step) => stepSentence(step, language, say))
}

/** Why a day is off: "weekend", "Nauryz, in place of 21 March 2026". */
export const dayOffText = (on: DayOff, language: Language): string => sayingIn(language, 'page').whyOff(on)

/** Why a pack or a calendar is refused, with the place: "rules[3].article (cpc-107-2): missing". */
export const packProblemText = ({ place, id, reason }: PackProblem, language: Language): string => {
  const where = [place, id === null ? '' : `(${id})`].filter((word) => word !== '').join(' ')
  const what = WORDS[language].problems[reason]
  return where === '' ? what : `${where}: ${what}`
}
