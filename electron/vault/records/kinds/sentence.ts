import { SandyqError } from '../../../../shared/contract/errors.ts'
import { isDecidedBefore } from '../../../../shared/domain/case/decision-order.ts'
import type { PartialDate } from '../../../../shared/domain/dates.ts'
import {
  type SentenceInput,
  sentenceChargeSchema,
  sentenceKind,
} from '../../../../shared/domain/kinds/sentence.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { listIn } from './columns-of.ts'
import { partKind } from './part-kind.ts'

interface Decided {
  readonly announcedOn: PartialDate | null
}

/** The decisions of the part that is changed, and of those that change this one. */
const DECISIONS_SQL = `
  SELECT d.announced_on AS announcedOn, s.id = @changes AS isChanged
  FROM sentence AS s JOIN decision AS d ON d.id = s.decision_id WHERE s.id = @changes OR s.changes = @id`

/**
 * What was decided later cannot be changed by what was decided before.
 *
 * @throws LATER_DECISION
 */
const requireEarlier = (
  read: ReadHandle,
  { decisionId, changes }: SentenceInput,
  id: string | null,
): void => {
  const own = read.get<Decided>('SELECT announced_on AS announcedOn FROM decision WHERE id = ?', [decisionId])
  if (own === undefined) return
  const others = read.all<Decided & { readonly isChanged: number | null }>(DECISIONS_SQL, { changes, id })
  for (const { isChanged, ...other } of others) {
    const isAgainstTime = isChanged === 1 ? isDecidedBefore(own, other) : isDecidedBefore(other, own)
    if (isAgainstTime) throw new SandyqError('LATER_DECISION')
  }
}

/** @throws OTHER_PERSON where a charge is that of somebody else */
const requireOwnCharges = (read: ReadHandle, { partyId, charges }: SentenceInput): void => {
  const ids = JSON.stringify(charges.map(({ chargeId }) => chargeId))
  const another = read.get(
    'SELECT 1 FROM charge WHERE id IN (SELECT value FROM json_each(@ids)) AND party_id <> @partyId',
    { ids, partyId },
  )
  if (another !== undefined) throw new SandyqError('OTHER_PERSON')
}

/** In the order in which they were added; their order of time is that of their decisions. */
export const sentences = partKind(sentenceKind, {
  columns: {
    from: 'from_date',
    until: 'until_date',
    charges: listIn(sentenceChargeSchema, 'sentence_charge', 'sentence_id'),
  },
  requireMore: (read, value, id) => {
    requireEarlier(read, value, id)
    requireOwnCharges(read, value)
  },
})
