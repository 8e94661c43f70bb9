import {
  type MergePreview,
  type PartyInput,
  partyInputSchema,
  SENSITIVE_PARTY_FIELDS,
} from '../../../shared/domain/kinds/party.ts'

/** Whose value a field gets. `both` puts one under the other, for texts of several lines. */
export type MergeSide = 'keep' | 'drop' | 'both'

/** Texts that can hold what both say. */
const LONG_FIELDS = ['address', 'contacts', 'health', 'safety', 'notes'] as const

type ConflictField = Exclude<keyof PartyInput, 'names' | 'isSensitive'>

const isLong = (field: ConflictField): field is (typeof LONG_FIELDS)[number] =>
  LONG_FIELDS.some((known) => known === field)

const isField = (field: string): field is ConflictField =>
  Object.hasOwn(partyInputSchema.shape, field) && field !== 'names' && field !== 'isSensitive'

export const isSensitiveField = (field: ConflictField): boolean =>
  SENSITIVE_PARTY_FIELDS.some((known) => known === field)

/** The fields about which a person has to decide. */
export const conflictFields = ({ conflicts }: Pick<MergePreview, 'conflicts'>): ConflictField[] =>
  conflicts.filter(isField)

/** What can be chosen for a field; `both` only where the two texts fit. */
export const sidesOf = (field: ConflictField, preview: MergePreview): MergeSide[] =>
  isLong(field) && partyInputSchema.shape[field].safeParse(bothOf(field, preview)).success
    ? ['keep', 'drop', 'both']
    : ['keep', 'drop']

const bothOf = (field: (typeof LONG_FIELDS)[number], { keep, drop }: MergePreview): string =>
  `${keep[field]}\n${drop[field]}`

/** The party as it will be after these decisions. Where none was made the kept one's value stays. */
export const chosenValue = (
  preview: MergePreview,
  choices: Readonly<Partial<Record<string, MergeSide>>>,
): PartyInput => {
  const { merged, drop } = preview
  const decided = conflictFields(preview).flatMap((field): [string, unknown][] => {
    if (choices[field] === 'drop') return [[field, drop[field]]]
    if (choices[field] === 'both' && isLong(field)) return [[field, bothOf(field, preview)]]
    return []
  })
  return partyInputSchema.parse({ ...merged, ...Object.fromEntries(decided) })
}
