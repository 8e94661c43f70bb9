/** How articles of law are written in Russian, Kazakh and English papers; all patterns take text with plain spaces and hyphens. */

/** Codes of Kazakhstan as the papers write them, by what people type. Others are taken as typed where they are capitals. */
const CODES: readonly (readonly [typed: RegExp, written: string])[] = [
  [/^(?:ук|уголовн\p{L}+ кодекс\p{L}?)(?: (?:рк|республики казахстан))?$/iu, 'УК'],
  [/^(?:коап|кодекс\p{L}? об административных правонарушениях)(?: (?:рк|республики казахстан))?$/iu, 'КоАП'],
  [/^нк(?: рк)?$/iu, 'НК'],
  [/^(?:(?:қр|қазақстан республикасының) )?(?:қк|қылмыстық кодек\p{L}+)$/iu, 'ҚК'],
  [/^(?:(?:қр|қазақстан республикасының) )?әқбтк$/iu, 'ӘҚБтК'],
  [/^(?:cc|criminal code)(?: rk| of kazakhstan)?$/iu, 'CC'],
  [/^(?:cao|code of administrative offences)(?: rk| of kazakhstan)?$/iu, 'CAO'],
]

/** Which state the code belongs to is kept where it was typed. */
const STATE = /(?:^(?:ҚР|қазақстан республикасының)\s|\s(?:РК|республики казахстан|RK)$)/iu

/** An ending hung on an abbreviation: "ҚК-нің", "УК-ның". */
const ENDING_OF_CODE = /-(?:[нтд][іы]ң|[дт][аеә]|[нтд]ан|[нтд]ен|[гғкқ][аеә])$/iu

/** The code as papers write it, if the words name one of Kazakhstan's: "ҚР ҚК-нің" is "ҚР ҚК", "Уголовного кодекса РК" is "УК РК". */
export const knownCode = (words: string): string | undefined => {
  const bare = words.replace(ENDING_OF_CODE, '')
  const known = CODES.find(([typed]) => typed.test(bare))
  if (known === undefined) return undefined
  const state = STATE.exec(bare)?.[0].trim()
  if (state === undefined) return known[1]
  if (/^қ/iu.test(state)) return `ҚР ${known[1]}`
  return `${known[1]} ${/^rk$/iu.test(state) ? 'RK' : 'РК'}`
}

const NUMBER = String.raw`\d{1,4}(?:-\d{1,2})?`
const PART = String.raw`\d{1,2}(?:-\d{1,2})?`
/** Points are numbered, several may be named at once; in some papers they are letters. */
const POINT = String.raw`(?:\d{1,2}\)?(?:\s*[·]\s*\d{1,2}\)?)*|[«"]\p{L}[»"]|\p{L}\)(?!\p{L}))`
export const ARTICLE_WORD = String.raw`(?:стать\p{L}{1,3}|ст\.?\s*ст|ст|articles?|arts?)(?:\.|(?!\p{L}))`
export const PART_WORD = String.raw`(?:част\p{L}{1,3}|ч\.?\s*ч|ч|parts?|paragraphs?|para|§)(?:\.|(?!\p{L}))`
export const POINT_WORD = String.raw`(?:пункт\p{L}{0,3}|подпункт\p{L}{0,3}|п\.?\s*п|п|points?)(?:\.|(?!\p{L}))`
const ARTICLE_ENDING = String.raw`\s*-\s*(?:бап\p{L}*|баб\p{L}*)`
export const PART_ENDING = String.raw`\s*-\s*(?:бөлі[кг]\p{L}*|бөл\.|б\.)`
const POINT_ENDING = String.raw`\)?\s*-?\s*тарма[қғ]\p{L}*`

/** A part that stands alone after a comma: it belongs to the article before it or after it. */
export const LONE_PART = new RegExp(
  String.raw`^(?:${PART_WORD}\s*(?<word>${PART})|(?<ending>${PART})${PART_ENDING})$`,
  'iu',
)

const pattern = (text: string): RegExp => new RegExp(`^${text}`, 'iu')

/** The ways of writing a number, the fullest first: each names what it finds. */
const NUMBERS: readonly RegExp[] = [
  // п. 3 ч. 2 ст. 188
  pattern(
    String.raw`(?:${POINT_WORD}\s*(?<point>${POINT})\s*)?(?:${PART_WORD}\s*)?(?<part>${PART})\s*${ARTICLE_WORD}\s*(?<article>${NUMBER})`,
  ),
  // 188-баптың 2-бөлігінің 3) тармағы
  pattern(
    String.raw`(?<article>${NUMBER})${ARTICLE_ENDING}(?:\s*(?<part>${PART})${PART_ENDING}(?:\s*(?<point>\d{1,2}(?:·\d{1,2})*|\p{L}(?=\)))${POINT_ENDING})?)?`,
  ),
  // ст. 188 ч. 2 п. 3; article 272 part 2
  pattern(
    String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>${NUMBER})\s*${PART_WORD}\s*(?<part>${PART})(?!\s*${ARTICLE_WORD})(?:\s*${POINT_WORD}\s*(?<point>${POINT}))?`,
  ),
  // 272(2), 188(2)(3)
  pattern(
    String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>${NUMBER})\s*\(\s*(?<part>${PART})\s*\)(?:\s*\(\s*(?<point>[^()]{1,20})\s*\))?`,
  ),
  // 272.1, as reports write the first part of art. 272
  pattern(String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>\d{1,4})\.(?<part>\d{1,2})(?![\d.])`),
  // 272
  pattern(String.raw`(?:${ARTICLE_WORD}\s*)?(?<article>${NUMBER})(?![\d.])`),
]

/** "1) · 3)" as "1, 3", «а» as "а". */
const pointText = (point: string): string => point.replace(/[)«»"\s]/gu, '').replace(/·/gu, ', ')

/** What the text begins with, if that is the number of an article; a point stands behind its part: "2(3)". */
export const numberAt = (text: string): { article: string; part: string; rest: string } | undefined => {
  for (const number of NUMBERS) {
    const found = number.exec(text)
    if (found === null) continue
    const { article = '', part = '', point } = found.groups ?? {}
    return {
      article,
      part: point === undefined ? part : `${part}(${pointText(point)})`,
      rest: text.slice(found[0].length),
    }
  }
  return undefined
}

const SEVERAL_POINTS = new RegExp(
  String.raw`(${POINT_WORD}\s*)(\d{1,2}\)?(?:\s*(?:,|и)\s*\d{1,2}\)?)+)(?=\s*${PART_WORD})`,
  'giu',
)

const joined = (points: string): string => points.replace(/\s*(?:,|и)\s*/gu, '·')

const AND_BEFORE_NUMBER = new RegExp(
  String.raw`\s+(?:и|және|and|[-–—])\s+(?=(?:${ARTICLE_WORD}|${PART_WORD})?\s*\d)`,
  'giu',
)

/** Plain spaces and hyphens, "319¹" as the article 319-1, no "по" before it; several points of one part are kept together, other numbers told apart by commas. */
export const plainArticles = (text: string): string =>
  text
    .replace(/(?<=\d\)?)[\u2010-\u2015\u2212](?=[\dбт])/giu, '-')
    .replace(/\s+/gu, ' ')
    .replace(
      new RegExp(String.raw`(^|[,;]\s*)по\s+(?=${ARTICLE_WORD}|${PART_WORD}|${POINT_WORD})`, 'giu'),
      '$1',
    )
    .replace(SEVERAL_POINTS, (_, word: string, points: string) => `${word}${joined(points)}`)
    .replace(/(?<=\)\s*)\(\d{1,2}(?:,\s*\d{1,2})+\)/gu, joined)
    .replace(/\d{1,2}(?:,\s*\d{1,2})+(?=\)?\s*-?\s*тарма)/giu, joined)
    .replace(AND_BEFORE_NUMBER, ', ')
