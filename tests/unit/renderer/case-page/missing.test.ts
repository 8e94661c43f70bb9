import { describe, expect, it } from 'vitest'
import { caseTabOf } from '../../../../renderer/features/case/page/case-tab.ts'
import { missingIn } from '../../../../shared/domain/case/missing.ts'
import type { CaseRecords } from '../../../../shared/domain/case/records.ts'
import { blankCase, caseSchema } from '../../../../shared/domain/kinds/case.ts'
import { decisionSchema } from '../../../../shared/domain/kinds/decision.ts'
import { hearingSchema } from '../../../../shared/domain/kinds/hearing.ts'
import { participationSchema } from '../../../../shared/domain/kinds/participation.ts'
import { blankParty, type Party, partySchema } from '../../../../shared/domain/kinds/party.ts'
import { day, idOf, restraint, someone, theCase } from './records.ts'

const today = day('2026-11-22')
const client = partySchema.parse({ id: someone, revision: 1, ...blankParty('Қыпшақбаев Өміртай') })

const file: CaseRecords & { readonly parties: readonly Party[] } = {
  case: caseSchema.parse({ id: theCase, revision: 1, ...blankCase('Қаңтар жиыны') }),
  participations: [
    participationSchema.parse({
      id: idOf(1),
      revision: 1,
      caseId: theCase,
      partyId: someone,
      role: 'client',
      detail: '',
      since: null,
      until: null,
      partyName: 'Қыпшақбаев Өміртай',
      partyKind: 'person',
    }),
  ],
  proceduralStatuses: [],
  charges: [],
  restraints: [],
  stays: [],
  hearings: [],
  decisions: [],
  sentences: [],
  statements: [],
  figures: [],
  items: [],
  events: [],
  deadlines: [],
  tasks: [],
  contacts: [],
  interventions: [],
  consents: [],
  disclosures: [],
  documents: [],
  sources: [],
  links: [],
  parties: [client],
  relations: [],
}

const codes = (more: Partial<typeof file>): string[] =>
  missingIn({ ...file, ...more }, today).map(({ code }) => code)

describe('what a case does not say yet', () => {
  it('is said of a case with nothing but its client, in the order in which one would enter it', () => {
    expect(codes({})).toEqual(['birth', 'consent', 'charge', 'status', 'next-step', 'document'])
  })

  it('begins with the client', () => {
    expect(codes({ participations: [] })).toEqual(['client', 'next-step', 'document'])
  })

  it('asks no organisation for a day of birth, and a civil case for no charge', () => {
    const civil = caseSchema.parse({ ...file.case, kind: 'civil' })
    const organisation: Party = { ...client, kind: 'organisation' }
    expect(codes({ case: civil, parties: [organisation] })).toEqual(['consent', 'next-step', 'document'])
  })

  it('asks for the end of custody, and leads to the order that lacks it', () => {
    const custody = restraint(2, 'custody', ['2026-08-27', null])
    const missing = missingIn({ ...file, restraints: [custody] }, today)
    expect(missing.find(({ code }) => code === 'restraint-end')).toEqual({
      code: 'restraint-end',
      partyId: someone,
      id: custody.id,
      subject: 'restraint',
    })
    expect(codes({ restraints: [restraint(2, 'travel-ban', ['2026-08-27', null])] })).not.toContain(
      'restraint-end',
    )
  })

  it('asks what came of a hearing that is over, and counts one ahead as a next step', () => {
    const hearing = (startsAt: string) =>
      hearingSchema.parse({
        id: idOf(3),
        revision: 1,
        caseId: theCase,
        startsAt,
        lastDay: null,
        endsTime: null,
        status: 'planned',
        kind: 'main',
        court: '',
        room: '',
        judge: '',
        purpose: '',
        result: '',
        nextStep: '',
        continues: null,
      })
    expect(codes({ hearings: [hearing('2026-11-20T10:00')] })).toContain('hearing-result')
    expect(codes({ hearings: [hearing('2026-11-22T10:00')] })).not.toContain('next-step')
  })

  it('asks for the sentence of a conviction', () => {
    const verdict = decisionSchema.parse({
      id: idOf(4),
      revision: 1,
      caseId: theCase,
      kind: 'verdict',
      outcome: 'convicted',
      body: '',
      judge: '',
      number: '',
      announcedOn: null,
      copyHandedOn: null,
      inForceOn: null,
      reviews: null,
      hearingId: null,
      documentId: null,
      summary: '',
    })
    expect(codes({ decisions: [verdict] })).toContain('sentence')
  })
})

describe('the parts of the page of a case', () => {
  it('are found by their names; an old link to the hearings leads to court, an unknown one to the overview', () => {
    expect([caseTabOf('charges'), caseTabOf('hearings'), caseTabOf('Ә')]).toEqual([
      'charges',
      'court',
      'overview',
    ])
  })
})
