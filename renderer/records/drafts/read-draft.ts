import type * as z from 'zod'

/** What a draft says: the fields of its form, those of them for which the form still has a place with the words of the others, or its words alone. */
export type ReadDraft<Values> =
  | { readonly kind: 'fits'; readonly values: Values }
  | { readonly kind: 'partly'; readonly values: Values; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }

type Issue = z.core.$ZodIssue

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value)

const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.every(saysNothing))

/**
 * Whether a field has no place in the form, in contrast to one that is only not filled in, too long or not allowed: about that the
 * form speaks with the user by itself.
 */
const hasNoPlace = (issue: Issue, values: unknown, base: readonly PropertyKey[] = []): boolean => {
  const path = [...base, ...issue.path]
  const value = at(values, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.some((key) => !saysNothing(at(value, [key])))
    case 'invalid_type':
    case 'invalid_value':
      return !saysNothing(value)
    case 'invalid_union':
      return (
        !saysNothing(value) &&
        (issue.errors.length === 0 ||
          issue.errors.every((branch) => branch.some((inner) => hasNoPlace(inner, values, path))))
      )
    default:
      return false
  }
}

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return content
  }
}

/** Ids are nothing that somebody typed. */
const isTyped = (text: string): boolean => text.trim() !== '' && !/^[0-9a-f]{32}$/u.test(text)

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return isTyped(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}

const namesIn = (issue: Issue): string[] =>
  issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]

/** A day whose time was asked for and not typed yet: where the time may stay open now, the day alone is what was said. */
const DAY_BEFORE_TIME = /^(\d{4}-\d{2}-\d{2})T$/u

const withoutOpenTimes = <Values extends object>(values: Values, schema: z.ZodType): Values => {
  const fails = (of: object, name: string): boolean =>
    schema.safeParse(of).error?.issues.some(({ path }) => path[0] === name) ?? false
  const days = Object.entries(values).flatMap(([name, value]) => {
    const [, day] = DAY_BEFORE_TIME.exec(String(value)) ?? []
    const fits = day !== undefined && fails(values, name) && !fails({ ...values, [name]: day }, name)
    return fits ? [[name, day]] : []
  })
  return { ...values, ...Object.fromEntries(days) }
}

/**
 * Reads a draft for the form as it is now. It may have been begun in another version of the program, or have become unreadable:
 * then what fits is given, and the words of the rest, so that nothing is lost.
 *
 * @param start of the form: what the draft says nothing about
 */
export const readDraft = <Values extends object>(
  content: string,
  schema: z.ZodType<unknown, Values>,
  start: Values,
): ReadDraft<Values> => {
  const read = parsed(content)
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return { kind: 'words', text: wordsOf(read).join('\n') }
  const values: Values = withoutOpenTimes({ ...start, ...read }, schema)
  const issues = schema.safeParse(values).error?.issues ?? []
  const lost = new Set(issues.filter((issue) => hasNoPlace(issue, values)).flatMap(namesIn))
  if (lost.size === 0) return { kind: 'fits', values }
  const [gone, fitting] = [[...lost], Object.entries(read).filter(([name]) => !lost.has(name))]
  return {
    kind: 'partly',
    values: withoutOpenTimes({ ...start, ...Object.fromEntries(fitting) }, schema),
    text: gone.flatMap((name) => wordsOf(Reflect.get(read, name))).join('\n'),
  }
}
