/** A space at which no line ends. */
export const FIRM_SPACE = '\u00A0'
/** A hyphen at which no line ends. */
export const FIRM_HYPHEN = '\u2011'

/** A number, or the place in a template where a value will stand. */
const NUMBER = String.raw`(?:\d|\}\})`
const WORD_BEFORE = String.raw`(?<!\p{L})`
const WORD_ENDS = String.raw`(?!\p{L})`

/** Values of a template that are numbers: what follows one of them is its unit. */
const COUNTED = String.raw`\{\{(?:count|minutes|hours|days|months|years|pages|total|max|memory|amount)\}\}`

/** Words that no number counts: "5 of 10", "13 или 15". */
const LINKING = `(?:и|или|из|в|на|от|до|по|с|к|за|либо|and|or|of|to|in|on|from|by|at|is|және|немесе|ішінен)`

/** Codes of law and the state before or behind them. */
const CODE = `(?:УК|УПК|УИК|КоАП|АППК|ГПК|НК|ТК|ЗК)`
const CODE_IN_KAZAKH = `(?:ҚК|ҚПК|ҚАК|ӘҚБтК|ӘРПК|АПК|СК)`

const space = (before: string, after: string): readonly [RegExp, string] => [
  new RegExp(`(?<=${before}) (?=${after})`, 'gu'),
  FIRM_SPACE,
]

/** Where no line may end; each looks for plain signs only, so that nothing is found twice. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  space(String.raw`(?<!\d)\d{1,3}(?:[ \u00A0]\d{3})*`, String.raw`\d{3}(?!\d)`),
  space(String.raw`${WORD_BEFORE}(?:[Сс]т|чч?|пп?|стр|arts?|[Aa]rt|pp?)\.`, String.raw`[\d{(«]`),
  space('[№§]', String.raw`\S`),
  space(String.raw`\p{L}`, '№(?:$|[,.;:)])'),
  space(NUMBER, String.raw`(?:гг?\.|жж?\.|жыл\p{L}*|год\p{L}*|%)`),
  // A day with its month, a count with its unit; four digits are a year, which begins no such pair.
  space(String.raw`(?<![\d\-/.:])\d{1,3}`, String.raw`(?!${LINKING}${WORD_ENDS})\p{L}`),
  space(COUNTED, String.raw`(?!${LINKING}${WORD_ENDS})(?:\p{L}|\{\{)`),
  space(`${WORD_BEFORE}${CODE}`, `Р[КФ]${WORD_ENDS}`),
  space(`${WORD_BEFORE}ҚР`, `${CODE_IN_KAZAKH}${WORD_ENDS}`),
  space(String.raw`${WORD_BEFORE}\p{Lu}\.`, String.raw`\p{Lu}(?:\.|\p{Ll})`),
  space(String.raw`\p{Lu}\p{Ll}+`, String.raw`\p{Lu}\.(?: ?\p{Lu}\.)?(?:$|[\s,;)])`),
  space(String.raw`${WORD_BEFORE}т\.`, String.raw`[едкпч]\.`),
  [new RegExp(String.raw`(?<=${NUMBER})-(?=\p{Script=Cyrillic})`, 'gu'), FIRM_HYPHEN],
]

/** Without a space or a hyphen beside one of these nothing can be found. */
const MAY_HOLD = /[\d}№§] |[ -][\d{№]|[\d}]-|\. |Р |[КҚ] |\p{L} \p{Lu}\./u

/**
 * Words of the program with firm signs where no line may end: "ч. 2 ст. 272", "7 декабря 2026 г.", "405‑бап", "3 days",
 * "50 000", "Ж. Мамай". The places of a template's values, `{{name}}`, stay as they are, and so does a text that is firm already.
 *
 * For words of the program and what it composes of them, never for what a person has written.
 */
export const unbroken = (text: string): string =>
  MAY_HOLD.test(text) ? PLACES.reduce((firm, [place, sign]) => firm.replace(place, sign), text) : text

/** The same words with plain signs, for what a machine or a search reads: tables, names of files, stored titles. */
export const plainSigns = (text: string): string =>
  text.replaceAll(FIRM_SPACE, ' ').replaceAll(FIRM_HYPHEN, '-')
