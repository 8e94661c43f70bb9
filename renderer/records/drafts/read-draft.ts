import type * as z from 'zod'

/** What a draft says: the fields of its form, or, where the form has no place for all of it any more, its words. */
export type ReadDraft<Values> =
  | { readonly kind: 'fits'; readonly values: Values }
  | { readonly kind: 'words'; readonly text: string }

type Issue = z.core.$ZodIssue

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value)

const saysNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

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

/** Codes and ids are nothing that somebody typed. */
const isTyped = (text: string): boolean => text.trim() !== '' && !/^[0-9a-f]{32}$/u.test(text)

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return isTyped(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}

/**
 * Reads a draft for the form as it is now. It may have been begun in another version of the program, or have become unreadable:
 * then its words are given, so that nothing is lost.
 *
 * @param start of the form: what the draft says nothing about
 */
export const readDraft = <Values extends object>(
  content: string,
  schema: z.ZodType<unknown, Values>,
  start: Values,
): ReadDraft<Values> => {
  const read = parsed(content)
  const words = { kind: 'words', text: wordsOf(read).join('\n') } as const
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return words
  const values: Values = { ...start, ...read }
  const { error } = schema.safeParse(values)
  const isLost = error?.issues.some((issue) => hasNoPlace(issue, values)) ?? false
  return isLost ? words : { kind: 'fits', values }
}
