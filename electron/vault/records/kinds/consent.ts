import { consentKind } from '../../../../shared/domain/kinds/consent.ts'
import { partKind } from './part-kind.ts'

/** What a person allowed to be kept and told, in the order in which it was given. */
export const consents = partKind(consentKind, {
  columns: {},
  order: ({ givenOn }) => ({ date: givenOn }),
})
