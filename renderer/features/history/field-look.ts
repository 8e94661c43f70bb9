import type { LabelKey } from '../../actions/action.ts'

/** How the value of a field is said. Without one: as it is, a number as digits, a truth as yes or no. */
export type ValueKind =
  | 'date'
  | 'moment'
  | 'size'
  | 'tags'
  | 'names'
  | 'persons'
  | 'sources'
  | 'richText'
  /** Something that others in the room should not read in passing. */
  | 'hidden'

/** What a field is called, as in its form, and how its value is said. */
export interface FieldLook {
  readonly label: LabelKey
  readonly as?: ValueKind
  /** The text for a word of a closed list; undefined for what is not in the list. */
  readonly words?: (value: unknown) => LabelKey | undefined
}

/** The looks of all that a person can enter of a record; the case it belongs to never changes. */
export type FieldLooks<Input> = Readonly<Record<Exclude<keyof Input, 'caseId'>, FieldLook>>

/** The texts of a closed list of words. The empty word is said as nothing entered. */
export const wordsOf =
  <Code extends string>(codes: readonly Code[], textOf: (code: Exclude<Code, ''>) => LabelKey) =>
  (value: unknown): LabelKey | undefined => {
    const code = codes.find((known): known is Exclude<Code, ''> => known !== '' && known === value)
    return code === undefined ? undefined : textOf(code)
  }
