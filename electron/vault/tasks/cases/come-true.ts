import { SandyqError } from '../../../../shared/contract/errors.ts'
import { shortCharge } from '../../../../shared/domain/charge-text.ts'
import { blankCharge } from '../../../../shared/domain/kinds/charge.ts'
import type { Risk, RiskInput } from '../../../../shared/domain/kinds/risk.ts'
import { type Casework, type Change, change } from '../../records/change.ts'
import { risks } from '../../records/kinds/risk.ts'
import { partWorks } from '../../records/part-works.ts'

interface ComeTrue {
  readonly id: string
  readonly revision: number
}

type Became = Pick<RiskInput, 'becameCharge' | 'becameStatus'>

/** Only what was feared is carried over: since when it is so, and by which paper, stays empty until somebody enters it. */
const recordOf = (open: Change, risk: Risk): Became => {
  const { caseId, partyId, expects, code, article, part, title } = risk
  if (expects === 'charge') {
    const charge = { ...blankCharge({ caseId, partyId }), code, article, part, title }
    return { becameCharge: partWorks.charges.createIn(open, charge).id, becameStatus: null }
  }
  const status = partWorks.proceduralStatuses.createIn(open, {
    caseId,
    partyId,
    status: expects,
    since: null,
    until: null,
    articles:
      article === '' ? title.slice(0, 300).toWellFormed() : shortCharge({ code, article, part, title }),
    basis: '',
    documentId: null,
  })
  return { becameCharge: null, becameStatus: status.id }
}

/**
 * Records what was feared as the status or charge that it became, in one change. The risk stays, says that it came true and names
 * the record; what was feared, since when and by whom stands in it and in its history.
 *
 * @throws NOT_FOUND, CONFLICT, INVALID_INPUT where it came true or was over before
 */
export const comeTrue = (work: Casework, { id, revision }: ComeTrue): Risk =>
  change(work, (open) => {
    const risk = risks.find(open.write, id)
    if (risk === undefined) throw new SandyqError('NOT_FOUND')
    if (risk.revision !== revision) throw new SandyqError('CONFLICT')
    if (risk.state !== 'expected') throw new SandyqError('INVALID_INPUT')
    const became = recordOf(open, risk)
    const { id: _id, revision: _revision, ...before } = risk
    const value: RiskInput = { ...before, state: 'came-true', ...became }
    return partWorks.risks.updateIn(open, { id, revision, value })
  })
