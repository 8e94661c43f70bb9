import { disclosureKind } from '../../../../shared/domain/kinds/disclosure.ts'
import { partKind } from './part-kind.ts'

/** What was told or handed over to whom, in the order of time. */
export const disclosures = partKind(disclosureKind, {
  columns: { on: 'on_date' },
  order: ({ on }) => ({ date: on }),
})
