import type * as z from 'zod'
import { type Calendar, calendarSchema } from './calendar.ts'
import { yearSchema } from './forms.ts'
import type { KeptPart, PartList } from './kept-laws.ts'
import type { PackProblem, ReadResult } from './problems.ts'
import { rulePackSchema } from './rule-pack.ts'

/** Each list with the form of its parts, and what a part is called in it. */
interface ListForm {
  readonly part: z.ZodType
  readonly keyOf: (part: never) => string
}

const byId = ({ id }: { readonly id: string }): string => id

const packForms = {
  rules: { part: rulePackSchema.shape.rules.element, keyOf: byId },
  triggers: { part: rulePackSchema.shape.triggers.element, keyOf: byId },
  sources: { part: rulePackSchema.shape.sources.element, keyOf: byId },
}

const calendarForms = {
  holidays: { part: calendarSchema.shape.holidays.element, keyOf: byId },
  days: {
    part: calendarSchema.shape.days.element,
    keyOf: ({ date }: Calendar['days'][number]): string => date,
  },
  moved: {
    part: calendarSchema.shape.moved.element,
    keyOf: ({ off }: Calendar['moved'][number]): string => off,
  },
  years: { part: yearSchema, keyOf: (year: number): string => String(year) },
  sources: { part: calendarSchema.shape.sources.element, keyOf: byId },
}

/** The forms of the lists of a kind of file; a list that such a file does not have has none. */
export const LIST_FORMS = { pack: packForms, calendar: calendarForms } as const satisfies Readonly<
  Record<string, Partial<Record<PartList, ListForm>>>
>

/** What the file says of a part that somebody has changed. */
export type PartState =
  /** As it was when it was changed. */
  | 'own'
  /** Something else than then: both have changed it, and what the vault keeps holds. */
  | 'both'
  /** The same that the vault keeps. */
  | 'same'
  /** It no longer fits the file, and does not hold. */
  | 'unfit'

export interface ChangedPart {
  readonly part: KeptPart
  readonly state: PartState
}

/** A file with what was changed in it. */
export interface MergedFile<Value> {
  /** As the file is without the changes. */
  readonly original: Value
  readonly value: Value
  /** Rules by which no term is counted any more. */
  readonly off: ReadonlySet<string>
  readonly parts: readonly ChangedPart[]
}

/** A part in one form of words, so that two can be compared; undefined where it does not have the form. */
const canonical = (form: ListForm, value: unknown): string | undefined => {
  const read = form.part.safeParse(value)
  return read.success ? JSON.stringify(read.data) : undefined
}

const parsed = (text: string): unknown => JSON.parse(text)

const formOf = ({ kind, list }: Pick<KeptPart, 'kind' | 'list'>): ListForm | undefined =>
  Object.hasOwn(LIST_FORMS[kind], list) ? Reflect.get(LIST_FORMS[kind], list) : undefined

const nameIn = (list: PartList): string => (list === 'years' ? 'confirmedYears' : list)

const listIn = (file: object, list: PartList): readonly unknown[] => Reflect.get(file, nameIn(list))

/** What a file has under the name of a part, as JSON; null where it has nothing. */
export const partIn = (file: object, { kind, list, key }: Pick<KeptPart, 'kind' | 'list' | 'key'>) => {
  const form = formOf({ kind, list })
  const found = form && listIn(file, list).find((each) => form.keyOf(each as never) === key)
  return found === undefined || form === undefined ? null : (canonical(form, found) ?? null)
}

/** A part as it is kept; as it came, where it does not have the form of its list. */
export const partText = (part: Pick<KeptPart, 'kind' | 'list'>, text: string): string => {
  const form = formOf(part)
  return (form && canonical(form, parsed(text))) ?? text
}

/** A rule that is only switched off is as the file has it. */
const isLeft = ({ changed, isOff }: KeptPart): boolean => changed === null && isOff

const withPart = (file: object, part: KeptPart): object => {
  const form = formOf(part)
  if (form === undefined || isLeft(part)) return file
  const list = listIn(file, part.list)
  const isIt = (each: unknown): boolean => form.keyOf(each as never) === part.key
  const value = part.changed === null ? undefined : parsed(part.changed)
  const kept = list.some(isIt)
    ? list.flatMap((each) => (isIt(each) ? (value === undefined ? [] : [value]) : [each]))
    : value === undefined
      ? list
      : [...list, value]
  return { ...file, [nameIn(part.list)]: kept }
}

/** A year that somebody has confirmed is one that the calendar covers. */
const withYears = (file: object): object => {
  const read = calendarSchema
    .pick({ fromYear: true, toYear: true, confirmedYears: true })
    .strip()
    .safeParse(file)
  if (!read.success) return file
  const { fromYear, toYear, confirmedYears } = read.data
  return {
    ...file,
    fromYear: Math.min(fromYear, ...confirmedYears),
    toYear: Math.max(toYear, ...confirmedYears),
  }
}

const stateOf = (original: object, part: KeptPart): PartState => {
  const form = formOf(part)
  if (form === undefined) return 'unfit'
  const now = partIn(original, part)
  const then = part.original === null ? null : (canonical(form, parsed(part.original)) ?? part.original)
  const kept = part.changed === null ? null : (canonical(form, parsed(part.changed)) ?? part.changed)
  if (!part.isOff && now === kept) return 'same'
  return now === then ? 'own' : 'both'
}

/** How a kind of file is judged. */
export interface FileReader<Value> {
  read(value: unknown): ReadResult<Value>
}

type Judged<Value> =
  | { readonly isRead: true; readonly value: MergedFile<Value> }
  | { readonly isRead: false; readonly problems: readonly PackProblem[] }

/** The file with all of the changes, whether they fit or not. */
const withAll = (original: object, parts: readonly KeptPart[]): object =>
  withYears(parts.reduce(withPart, original))

/** What is wrong with a file when all of these changes hold. */
export const problemsWith = <Value>(
  content: unknown,
  parts: readonly KeptPart[],
  { read }: FileReader<Value>,
): readonly PackProblem[] => {
  const own = read(content)
  const all = own.isRead ? read(withAll(content as object, parts)) : own
  return all.isRead ? [] : all.problems
}

/** Whether a part is in the form of its list, and called what it is kept as. */
export const isWellKept = (part: Pick<KeptPart, 'kind' | 'list' | 'key' | 'changed'>): boolean => {
  const form = formOf(part)
  if (form === undefined || part.changed === null) return form !== undefined
  const read = form.part.safeParse(parsed(part.changed))
  // In the form of the list, so the name can be asked for. What is not is told by whoever reads the whole file.
  return !read.success || form.keyOf(read.data as never) === part.key
}

/** All the changes at once, as nearly always; one by one, without those that do not fit, where the file has become another one. */
const changesThatFit = <Value>(
  original: object,
  parts: readonly KeptPart[],
  { read }: FileReader<Value>,
): { readonly raw: object; readonly fitting: ReadonlySet<KeptPart> } => {
  const all = withAll(original, parts)
  if (read(all).isRead) return { raw: all, fitting: new Set(parts) }
  let raw = original
  const fitting = new Set<KeptPart>()
  for (const part of parts) {
    const next = withYears(withPart(raw, part))
    if (!read(next).isRead) continue
    raw = next
    fitting.add(part)
  }
  return { raw, fitting }
}

/** Versions that somebody has changed are told apart from the file's own. */
const withVersion = (file: object, count: number): object => {
  const version: unknown = Reflect.get(file, 'version')
  return count === 0 || typeof version !== 'string'
    ? file
    : { ...file, version: `${version.slice(0, 32)} +${count}` }
}

/** A file with the changes that the vault keeps, three ways: what was, what somebody made of it, what the file has now. */
export const mergedFile = <Value extends object>(
  content: unknown,
  parts: readonly KeptPart[],
  reader: FileReader<Value>,
): Judged<Value> => {
  const own = reader.read(content)
  if (!own.isRead) return own
  // Read, so it is an object.
  const original = content as object
  const { raw, fitting } = changesThatFit(original, parts, reader)
  const holding = parts.filter((part) => fitting.has(part) && stateOf(original, part) !== 'same')
  const merged = reader.read(withVersion(raw, holding.length))
  if (!merged.isRead) return merged
  return {
    isRead: true,
    value: {
      original: own.value,
      value: merged.value,
      off: new Set(parts.filter(({ isOff }) => isOff).map(({ key }) => key)),
      parts: parts.map((part) => ({ part, state: fitting.has(part) ? stateOf(original, part) : 'unfit' })),
    },
  }
}
