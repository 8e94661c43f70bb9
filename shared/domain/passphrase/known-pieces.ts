import { BLOCKED_BASES } from './blocklist/blocklist.ts'
import { walkLengthAt } from './blocklist/keyboard.ts'

const LONGEST_BASE = Math.max(...Array.from(BLOCKED_BASES, (base) => base.length))

/** Digits up to a full phone number cost a guesser next to nothing beside a known word. */
const FREE_DIGITS = 12

/** One more piece is worse than nothing, one more unknown letter is worse than any number of pieces. */
const UNKNOWN_COST = 10_000

interface Step {
  cost: number
  from: number
  known: boolean
}

/** A text taken apart into what a guesser knows and what is left. */
export interface Pieces {
  /** Characters that belong to no known word, walk or number. */
  unknownLength: number
  /** Different known words, plus the stretches between them. */
  count: number
  /** The text uses one of the names given. */
  usesName: boolean
}

const nextEnds = (text: string, start: number, names: ReadonlySet<string>): number[] => {
  const ends: number[] = []
  for (let end = start + 3; end <= Math.min(text.length, start + LONGEST_BASE); end += 1) {
    const piece = text.slice(start, end)
    if (BLOCKED_BASES.has(piece) || names.has(piece)) ends.push(end)
  }
  const walk = walkLengthAt(text, start)
  return walk > 0 ? [...ends, start + walk] : ends
}

const isDigit = (text: string, at: number): boolean => /\p{N}/u.test(text.charAt(at))

const cheapestSteps = (text: string, names: ReadonlySet<string>): Step[] => {
  const steps: Step[] = [{ cost: 0, from: 0, known: true }]
  const offer = (end: number, step: Step): void => {
    const best = steps[end]
    if (best === undefined || step.cost < best.cost) steps[end] = step
  }
  for (let at = 0; at < text.length; at += 1) {
    const cost = steps[at]?.cost ?? 0
    offer(at + 1, { cost: cost + (isDigit(text, at) ? 0 : UNKNOWN_COST), from: at, known: false })
    for (const end of nextEnds(text, at, names)) offer(end, { cost: cost + 1, from: at, known: true })
  }
  return steps
}

/**
 * Takes a text (as `lettersAndDigits` writes it) apart so that as little as possible stays unknown.
 *
 * `names` are further words a guesser would try, in the same form.
 */
export const takeApart = (text: string, names: ReadonlySet<string>): Pieces => {
  const steps = cheapestSteps(text, names)
  const known = new Set<string>()
  const unknown: string[] = ['']
  for (let end = text.length; end > 0; ) {
    const step = steps[end]
    if (step === undefined) break
    const piece = text.slice(step.from, end)
    if (step.known) {
      known.add(piece)
      unknown.push('')
    } else {
      unknown.push(`${piece}${unknown.pop() ?? ''}`)
    }
    end = step.from
  }
  const leftOver = unknown.join('')
  const digits = leftOver.replace(/\P{N}/gu, '').length
  return {
    unknownLength: leftOver.length - Math.min(digits, FREE_DIGITS),
    count: known.size + unknown.filter((stretch) => stretch.replace(/\p{N}/gu, '').length > 1).length,
    usesName: [...known].some((piece) => names.has(piece)),
  }
}
