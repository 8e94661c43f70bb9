import { contactKind } from '../../../../shared/domain/kinds/contact.ts'
import { partKind } from './part-kind.ts'

/** Visits, calls and letters, in the order of time. */
export const contacts = partKind(contactKind, {
  columns: { with: 'with_text' },
  order: 'r.at',
})
