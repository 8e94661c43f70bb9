import type * as z from 'zod'
import type { TitlePart } from './title.ts'

/** The parts of the page of a case, in the order in which they stand. */
export const CASE_TABS = [
  'overview',
  'chronology',
  'people',
  'charges',
  'restraints',
  'court',
  'evidence',
  'documents',
  'notes',
  'work',
  'consents',
] as const

/** A part of the page of a case. */
export type CaseTab = (typeof CASE_TABS)[number]

/** What one kind of record is, said beside its schemas; `KINDS` has every kind. */
export interface Kind<
  Subject extends string = string,
  Plural extends string = string,
  Id extends z.ZodType = z.ZodType,
  Input extends z.ZodObject = z.ZodObject,
  Entity extends z.ZodObject = z.ZodObject,
> {
  /** By which the log names it. */
  readonly subject: Subject
  /** The name of its procedures, and of a list of such records. */
  readonly plural: Plural
  readonly id: Id
  /** What a person enters. */
  readonly input: Input
  /** The record as it leaves the vault process. */
  readonly entity: Entity
  /** Where it is shown and changed. */
  readonly tab: CaseTab
  /** The field that says when it was or will be; null where none is the one. */
  readonly datedBy: (keyof z.output<Input> & string) | null
  /** What a record was before a field came that cannot be empty: said of values that the log kept until then. */
  readonly earlier?: Readonly<Partial<z.output<Input>>>
  /** What a record is called; of what the program works out itself it says what is known where it is asked. */
  title(record: z.output<Input> & Partial<z.output<Entity>>): readonly TitlePart[]
}

/** A kind with its own types. */
export const kind = <
  const Subject extends string,
  const Plural extends string,
  Id extends z.ZodType,
  Input extends z.ZodObject,
  Entity extends z.ZodObject,
>(
  value: Kind<Subject, Plural, Id, Input, Entity>,
): Kind<Subject, Plural, Id, Input, Entity> => value
