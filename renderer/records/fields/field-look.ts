import { type ClosedForm, codesOf, type RecordFields } from '../../../shared/domain/field-forms.ts'
import type { LabelKey } from '../../actions/action.ts'

/** What a field is called and how its value is said. */
export interface FieldLook {
  /** The word of its form, of the history and of tables. */
  readonly label: LabelKey
  /** What its form says where the fields around it say the rest: "Time" beside "Until", "Founded" for an organisation. */
  readonly inForm: readonly LabelKey[]
  readonly form: RecordFields[string]
  /** The text for a word of a closed list; undefined for what is not in the list. */
  readonly words?: (value: unknown) => LabelKey | undefined
}

type CodeOf<Field> = Field extends ClosedForm<infer Code> ? Exclude<Code, ''> : never

/** What is stated of a field where the texts of its words are not found by their names. */
interface Own<Field> {
  readonly label?: LabelKey
  readonly inForm?: readonly LabelKey[]
  readonly words?: (code: CodeOf<Field>) => LabelKey
}

/** Where the texts of a kind of record stand: `<labels>.<field>` and `<words><field>.<code>`. */
interface Place<Labels extends string, Words extends string> {
  readonly labels: Labels
  readonly words: Words
}

/** Fields without a text under their own name have to state it; to the compiler a missing word of a language is such a field. */
type OwnLooks<Labels extends string, Words extends string, Fields> = {
  readonly [Name in keyof Fields]?: Own<Fields[Name]>
} & {
  readonly [Name in keyof Fields & string as `${Labels}.${Name}` extends LabelKey ? never : Name]: {
    readonly label: LabelKey
  }
} & {
  readonly [Name in keyof Fields & string as `${Words}${Name}.${CodeOf<Fields[Name]>}` extends LabelKey
    ? never
    : Name]: { readonly words: (code: CodeOf<Fields[Name]>) => LabelKey }
}

/** The texts of a closed list of words. The empty word is said as nothing entered. */
export const wordsOf =
  <Code extends string>(codes: readonly Code[], textOf: (code: Exclude<Code, ''>) => LabelKey) =>
  (value: unknown): LabelKey | undefined => {
    const code = codes.find((known): known is Exclude<Code, ''> => known !== '' && known === value)
    return code === undefined ? undefined : textOf(code)
  }

/** The looks of all that a person can enter of a record, from how its fields are written and where its texts stand. */
export const looksOf = <Labels extends string, Words extends string, Fields extends RecordFields>(
  fields: Fields,
  { labels, words }: Place<Labels, Words>,
  own: OwnLooks<Labels, Words, Fields>,
): Readonly<Record<string, FieldLook>> => {
  const stated: Readonly<Record<string, Own<unknown>>> = own
  const lookOf = ([name, form]: [string, RecordFields[string]]): [string, FieldLook] => {
    // The type of `own` has checked that the texts which are put together here are there.
    const label = stated[name]?.label ?? (`${labels}.${name}` as LabelKey)
    const textOf: (code: never) => LabelKey =
      stated[name]?.words ?? ((code: string) => `${words}${name}.${code}` as LabelKey)
    const codes = codesOf(form)
    const look = { label, inForm: stated[name]?.inForm ?? [], form }
    return [
      name,
      codes === undefined ? look : { ...look, words: wordsOf(codes, textOf as (code: string) => LabelKey) },
    ]
  }
  return Object.fromEntries(Object.entries(fields).map(lookOf))
}
