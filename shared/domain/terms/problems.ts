import type * as z from 'zod'

/** Why a pack or a calendar is refused; the page has the words (`shared/term-words`). */
export const PACK_PROBLEMS = [
  'not-text',
  'not-json',
  'not-an-object',
  'reserved-id',
  'unknown-file',
  'too-many',
  'too-long',
  'missing',
  'unknown-key',
  'unknown-unit',
  'wrong-form',
  'hostile-text',
  'impossible-day',
  'too-long-term',
  'same-id-twice',
  'unknown-trigger',
  'unknown-rule',
  'unknown-source',
  'unknown-holiday',
  'cycle',
  'ends-before-start',
  'only-sutki-disputed',
  'same-day-twice',
  'off-and-working',
  'too-many-days-off',
  'clock-order',
] as const

export type PackProblemReason = (typeof PACK_PROBLEMS)[number]

/** What is wrong with a file and where: `rules[3].article`, the rule's id beside it where it has a proper one. */
export interface PackProblem {
  readonly place: string
  readonly id: string | null
  readonly reason: PackProblemReason
}

export type ReadResult<Value> =
  | { readonly isRead: true; readonly value: Value }
  | { readonly isRead: false; readonly problems: readonly PackProblem[] }

/** So many are told; who mends these reads the file again. */
export const MOST_PROBLEMS = 50

type Path = readonly PropertyKey[]

const isReason = (text: string): text is PackProblemReason =>
  (PACK_PROBLEMS as readonly string[]).includes(text)

const partAt = (value: unknown, path: Path): unknown => {
  let part = value
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
    part = Reflect.get(part, key)
  }
  return part
}

/** Keys are words of the file's author: only plain ones are repeated. */
const keyText = (key: PropertyKey): string => {
  if (typeof key === 'number') return `[${key}]`
  return /^\w{1,40}$/u.test(String(key)) ? `.${String(key)}` : '.?'
}

const placeText = (path: Path): string => path.map(keyText).join('').replace(/^\./u, '')

const idAt = (value: unknown, path: Path): string | null => {
  const id = partAt(value, [...path.slice(0, 2), 'id'])
  return path.length > 1 && typeof id === 'string' && /^[\w/-]{1,64}$/u.test(id) ? id : null
}

/** A problem at a place of the file that was read. */
export const problemAt = (value: unknown, path: Path, reason: PackProblemReason): PackProblem => ({
  place: placeText(path),
  id: idAt(value, path),
  reason,
})

const reasonOf = (value: unknown, issue: z.core.$ZodIssue): PackProblemReason => {
  if (issue.code === 'custom' && isReason(issue.message)) return issue.message
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too-many' : 'too-long'
  if (partAt(value, issue.path) === undefined) return 'missing'
  if (issue.path.at(-1) === 'unit') return 'unknown-unit'
  const text = partAt(value, issue.path)
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(text) ? 'impossible-day' : 'wrong-form'
}

const ofIssue = (value: unknown, issue: z.core.$ZodIssue): PackProblem[] => {
  if (issue.code !== 'unrecognized_keys') return [problemAt(value, issue.path, reasonOf(value, issue))]
  return issue.keys.map((key) => problemAt(value, [...issue.path, key], 'unknown-key'))
}

/** What a schema found, in the closed words of this file. */
export const problemsOf = (value: unknown, error: z.core.$ZodError): PackProblem[] =>
  error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => ofIssue(value, issue))

/** Lists longer than their cap, looked at before anything in them is read. */
export const tooLong = (value: unknown, caps: Readonly<Record<string, number>>): PackProblem[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ place: '', id: null, reason: 'not-an-object' }]
  return Object.entries(caps).flatMap(([key, most]) => {
    const list = partAt(value, [key])
    return Array.isArray(list) && list.length > most ? [problemAt(value, [key], 'too-many')] : []
  })
}

/** The places in a list of what has the id of one before it. */
export const twice = <Item>(items: readonly Item[], idOf: (item: Item) => string): number[] => {
  const seen = new Set<string>()
  return items.flatMap((item, at) => {
    const isSeen = seen.has(idOf(item))
    seen.add(idOf(item))
    return isSeen ? [at] : []
  })
}
