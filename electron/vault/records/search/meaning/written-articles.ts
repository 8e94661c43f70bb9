import {
  type ArticleNumber,
  readArticle,
  withoutSuperscripts,
} from '../../../../../shared/domain/article-number.ts'
import {
  ARTICLE_WORD,
  knownCode,
  numberAt,
  PART_WORD,
  POINT_WORD,
} from '../../../../../shared/domain/charge-patterns.ts'
import { type LawCodeId, lawCodeOf } from '../../../../../shared/domain/law-codes.ts'
import { articleMarks, askedArticleMarks, type NamedArticle } from './marks.ts'
import type { Written } from './written-dates.ts'

/** Which code of Kazakhstan the words name, in any language; undefined for any other words. */
const codeOf = (words: string): LawCodeId | undefined => lawCodeOf(knownCode(words) ?? words)

const EDGE = String.raw`(?<![\p{L}\p{N}\p{M}])`
/** Abbreviations alone, with the state or without. */
const CODE = String.raw`(?:қр\s)?\p{L}{2,6}(?:\sрк|\srk)?`

/** Where a text may name an article: its word or that of a part or a point before a number, its ending behind one. */
const IN_TEXT = new RegExp(
  String.raw`${EDGE}(?:(?:${ARTICLE_WORD}|${PART_WORD}|${POINT_WORD})\s*[\d«"]|\d{1,4}(?:-\d{1,2})?-(?:бап|баб))`,
  'giu',
)
/** A code before the number is enough: "УК 272", "ҚК 405(2)". */
const AFTER_CODE = new RegExp(String.raw`${EDGE}(?<code>${CODE})\s(?=\d{1,4}(?!\d|[./]\d))`, 'giu')
/** Who asks writes the shortest: "272 ч. 2", "272(2)", "272 УК". */
const IN_QUESTION = new RegExp(
  String.raw`${EDGE}\d{1,4}(?:-\d{1,2})?(?=\s*(?:${PART_WORD}\s*\d|\(\d)|\s(?<code>${CODE})(?![\p{L}\p{N}\p{M}]))`,
  'giu',
)

/** Of the same length, with one kind of space and of hyphen, and endings hung on with a hyphen. */
const plain = (text: string): string =>
  text
    .replace(/[\u00A0\u2007\u202F\n\r\t]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/ of (?=art)/giu, '    ')
    .replace(/(?<=\d\)?) (?=(?:бап|баб|бөлі|тарма))/giu, '-')

/** Written out, which only stands behind a number: "уголовного кодекса", "of the Criminal Code". */
const LONG_CODE = String.raw`уголовн\p{L}+\sкодекс\p{L}*|criminal\scode`
const CODE_BEHIND = new RegExp(
  String.raw`^[\s,]*(?:of\s(?:the\s)?)?(?<code>${LONG_CODE}|${CODE})(?![\p{L}\p{N}\p{M}])`,
  'iu',
)
const CODE_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}])(?<code>${CODE})\s*$`, 'iu')

/** No article with its part and point is longer, and no code before it: a long text is not read again from each of its articles. */
const [LONGEST, LONGEST_CODE] = [120, 24]

interface CodeBeside {
  readonly code: LawCodeId
  readonly length: number
}

const beside = (text: string, where: RegExp): CodeBeside | undefined => {
  const found = where.exec(text)
  const code = found?.groups?.code === undefined ? undefined : codeOf(found.groups.code)
  return found === null || code === undefined ? undefined : { code, length: found[0].length }
}

const saidAs = (named: NamedArticle): Pick<Written, 'marks' | 'asked'> => ({
  marks: articleMarks(named),
  asked: askedArticleMarks(named),
})

/** The article that begins at a place of a text, with the code before or behind it. */
const articleAt = (text: string, at: number): Written | undefined => {
  const piece = text.slice(at, at + LONGEST)
  const number = numberAt(piece)
  const article = number === undefined ? undefined : readArticle(`${number.article} ${number.part}`)
  if (number === undefined || article === undefined) return undefined
  const behind = beside(number.rest, CODE_BEHIND)
  const before =
    behind === undefined ? beside(text.slice(Math.max(0, at - LONGEST_CODE), at), CODE_BEFORE) : undefined
  return {
    from: at - (before?.length ?? 0),
    to: at + piece.length - number.rest.length + (behind?.length ?? 0),
    ...saidAs({ ...article, code: (behind ?? before)?.code }),
  }
}

const places = (text: string, where: RegExp): number[] =>
  [...text.matchAll(where)]
    .filter(({ groups }) => groups?.code === undefined || codeOf(groups.code) !== undefined)
    .map((match) => match.index + (where === AFTER_CODE ? match[0].length : 0))

const articlesFrom = (text: string, ways: readonly RegExp[]): Written[] => {
  const typed = plain(text)
  const starts = ways.flatMap((way) => places(typed, way)).sort((one, other) => one - other)
  const found: Written[] = []
  for (const at of starts) {
    if (at < (found.at(-1)?.to ?? 0)) continue
    const article = articleAt(typed, at)
    if (article !== undefined) found.push(article)
  }
  return found
}

/** Articles of law that a text names: "ч. 2 ст. 272 УК РК", "ҚК 272-бабының 2-бөлігі", "article 272(2)". */
export const writtenArticles = (text: string): Written[] =>
  /\d/u.test(text) ? articlesFrom(withoutSuperscripts(text), [IN_TEXT, AFTER_CODE]) : []

/** The same in a question, where a part or a code beside the number is enough. */
export const askedArticles = (text: string): Written[] =>
  articlesFrom(text, [IN_TEXT, AFTER_CODE, IN_QUESTION])

/** The marks of an article as a charge keeps it in columns of its own. */
export const columnArticleMarks = ({
  code,
  article,
  part,
}: {
  code: string
  article: string
  part: string
}): readonly string[] => {
  const number = readArticle(`${article} ${part}`)
  return number === undefined ? [] : articleMarks({ ...number, code: codeOf(code) })
}

/** The article that a filter names, in any order and language; undefined where there is no number. */
export const filteredArticle = (text: string): ArticleNumber | undefined => {
  const typed = plain(withoutSuperscripts(text)).trim()
  const at = typed.search(new RegExp(IN_TEXT.source, 'iu'))
  const number = at < 0 ? undefined : numberAt(typed.slice(at))
  return readArticle(number === undefined ? text : `${number.article} ${number.part}`)
}
