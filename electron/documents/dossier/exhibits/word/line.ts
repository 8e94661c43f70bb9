import type { RunLook, WordBlock, WordRun, WordText } from './content.ts'

const isSameLook = (one: RunLook, other: RunLook): boolean => {
  const keys = Object.keys(one) as Array<keyof RunLook>
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}

const lookOf = ({ kind: _kind, text: _text, ...look }: WordText): RunLook => look

/** The pieces of a paragraph as they come: text in one look is one run, and what stands beside the line waits until its end. */
export class Line {
  readonly #parts: WordRun[][] = [[]]
  /** Text boxes, which stand after the paragraph. */
  readonly beside: WordBlock[] = []
  #hidesSomething = false

  /** What stands between the page breaks within the paragraph. */
  get parts(): ReadonlyArray<readonly WordRun[]> {
    return this.#parts
  }

  get isEmpty(): boolean {
    return this.beside.length === 0 && this.#parts.length === 1 && this.#parts[0]?.length === 0
  }

  get hidesSomething(): boolean {
    return this.#hidesSomething
  }

  add(run: WordRun): void {
    this.#parts.at(-1)?.push(run)
  }

  text(text: string, look: RunLook): void {
    if (text === '') return
    const part = this.#parts.at(-1)
    const last = part?.at(-1)
    if (part !== undefined && last?.kind === 'text' && isSameLook(lookOf(last), look)) {
      part[part.length - 1] = { ...last, text: last.text + text }
    } else part?.push({ kind: 'text', text, ...look })
  }

  breakPage(): void {
    this.#parts.push([])
  }

  hide(): void {
    this.#hidesSomething = true
  }
}

const isSpace = (character: string): boolean => /[\s\u200B-]/u.test(character)

/** A place where a word may be broken is a place, not a character: whoever copies the word gets it whole. */
const BREAK = '\u200B'

/** The longest word of a paragraph, wherever its runs begin and end. */
export const longestWord = (runs: readonly WordRun[]): number => {
  let longest = 0
  let length = 0
  for (const run of runs) {
    if (run.kind !== 'text') {
      if (run.kind !== 'note') length = 0
      continue
    }
    for (const character of run.text) {
      length = isSpace(character) ? 0 : length + 1
      if (length > longest) longest = length
    }
  }
  return longest
}

/** The largest type in a paragraph: what has room in it has room in all. */
export const largestSize = (runs: readonly WordRun[], usual: number): number => {
  let largest = usual
  for (const run of runs) if (run.kind === 'text') largest = Math.max(largest, run.size ?? usual)
  return largest
}

/** Makes words breakable that have more letters than fit into a line. */
export const breakable = (runs: readonly WordRun[], most: number): readonly WordRun[] => {
  if (longestWord(runs) <= most) return runs
  let length = 0
  return runs.map((run) => {
    if (run.kind !== 'text') return run
    let text = ''
    for (const character of run.text) {
      length = isSpace(character) ? 0 : length + 1
      if (length > 1 && (length - 1) % most === 0) text += BREAK
      text += character
    }
    return { ...run, text }
  })
}
