import type { PartyKind, Sex } from '../domain/kinds/party.ts'

/** What is said in place of a word of a role or status where a woman or a group is meant. */
export type PersonWords = Readonly<Record<string, { readonly woman?: string; readonly several: string }>>

/** Whom a word is said of, as far as it is known. */
export interface SaidOf {
  readonly kind: PartyKind
  readonly sex: Sex
}
