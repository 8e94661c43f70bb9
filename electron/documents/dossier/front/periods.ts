import { dateText } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { cell, note, plain } from './cells.ts'
import type { Cell } from './content.ts'

interface Period {
  readonly from: string | null
  readonly until: string | null
  /** The last day counts: "to 9 September inclusive"; else something else begins on it: "until 9 September". */
  readonly isThrough: boolean
}

/** From when until when, a line for each; where neither is known that is said, for an empty cell reads like "always". */
export const periodLines = ({ from, until, isThrough }: Period, words: Words): Cell => {
  if (from === null && until === null) return cell(note(words.undated))
  if (isThrough && from === until) return cell(plain(dateText(words, from)))
  return cell(
    plain(dateText(words, from, 'since')),
    plain(dateText(words, until, isThrough ? 'through' : 'until')),
  )
}
