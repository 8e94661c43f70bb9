import { endMark } from './marks.ts'

/** Shorter numbers are found as the words they are. */
const SHORTEST_NUMBER = 7
/** Fewer digits end too many numbers. */
const SHORTEST_END = 4

/** Digits in a row, with the signs between them that telephones and files have. */
const LONG_NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[\s()/-]{0,2}\d){6,24}(?![\p{L}\p{N}])/gu
const ONLY_DIGITS = /^[\d\s()+№#/-]+$/u

const digitsOf = (text: string): string => text.replace(/\D/gu, '')

/** The marks of long numbers in a text. */
export const numberMarks = (text: string): string[] =>
  [...text.matchAll(LONG_NUMBER)]
    .map(([number]) => digitsOf(number))
    .filter((digits) => digits.length >= SHORTEST_NUMBER)
    .map(endMark)

/** What a question asks for if it is the end of a number: "000117", "000 00 01"; undefined for any other. */
export const askedEnd = (question: string): string | undefined => {
  if (!ONLY_DIGITS.test(question)) return undefined
  const digits = digitsOf(question)
  return digits.length >= SHORTEST_END ? endMark(digits) : undefined
}
