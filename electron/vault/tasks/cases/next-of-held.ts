import type { Held } from '../../../../shared/domain/case/custody.ts'
import { custodyClock } from '../../../../shared/domain/case/custody-clock.ts'
import type { HeldDue } from '../../../../shared/domain/case/held-next.ts'
import type { IsoDate, LocalDateTime } from '../../../../shared/domain/dates.ts'
import { lawOfCase } from '../../../../shared/domain/terms/laws.ts'
import { caseFiles } from '../../records/case-file.ts'
import { type Casework, localNowOf, readOf } from '../../records/change.ts'
import { deadlines } from '../../records/kinds/deadline.ts'
import { restraints } from '../../records/kinds/restraint.ts'
import { stays } from '../../records/kinds/stay.ts'
import { lawsIn } from '../../records/laws.ts'
import { getParty } from '../../records/party.ts'

/** What comes next for someone who is held, by the clock that the page of the case shows. */
export const nextOfHeld = (
  work: Casework,
  { caseId, partyId }: Pick<Held, 'caseId' | 'partyId'>,
  today: IsoDate,
): HeldDue['next'] => {
  const read = readOf(work)
  const file = {
    case: caseFiles.get(read, caseId),
    parties: [getParty(read, partyId)],
    restraints: restraints.ofCase.list(read, caseId),
    stays: stays.ofCase.list(read, caseId),
    deadlines: deadlines.ofCase.list(read, caseId),
  }
  // The day is that of the page, the hour that of this process.
  const now = `${today}T${localNowOf(work.now()).slice(11)}` as LocalDateTime
  const { next } = custodyClock(file, partyId, { law: lawOfCase(file.case, lawsIn(work)), now })
  if (next === undefined) return null
  const { kind, name, from, to, uncounted } = next
  return { kind, name, from, to, uncounted }
}
