import { describe, expect, it } from 'vitest'
import { KINDS, RECORD_SUBJECTS } from '../../../shared/domain/kinds/index.ts'
import {
  OPEN_REFERENCES,
  REFERENCE_FIELDS,
  referencesIn,
  referencesInLog,
} from '../../../shared/domain/kinds/references.ts'

/** Every field that names a record of a kind, as `field` or `list.field`, with the kind. */
const named = (subject: (typeof RECORD_SUBJECTS)[number]): string[] =>
  (REFERENCE_FIELDS.get(subject) ?? []).map(
    (reference) =>
      `${reference.list === null ? '' : `${reference.list}.`}${reference.field} ${reference.subject}`,
  )

describe('kinds of records', () => {
  it('name other records by the fields that their schemas have for it', () => {
    expect(Object.fromEntries(RECORD_SUBJECTS.map((subject) => [subject, named(subject)]))).toEqual({
      party: [],
      relation: ['fromId party', 'toId party'],
      case: [],
      participation: ['partyId party'],
      'procedural-status': ['partyId party', 'documentId document'],
      charge: ['partyId party', 'requalifiedFrom charge'],
      restraint: ['partyId party', 'extensionOf restraint', 'decisionId decision', 'documentId document'],
      stay: ['partyId party'],
      hearing: ['continues hearing'],
      decision: ['reviews decision', 'hearingId hearing', 'documentId document'],
      risk: ['partyId party', 'becameCharge charge', 'becameStatus procedural-status'],
      figure: ['comparesWith figure', 'documentId document'],
      item: ['partyId party', 'eventId event', 'documentId document'],
      statement: ['partyId party', 'takenById party', 'withdraws statement', 'documentId document'],
      sentence: ['decisionId decision', 'partyId party', 'changes sentence', 'charges.chargeId charge'],
      event: ['persons.partyId party'],
      deadline: [
        'partyId party',
        'restraintId restraint',
        'decisionId decision',
        'hearingId hearing',
        'eventId event',
        'documentId document',
        'metDocumentId document',
      ],
      task: ['partyId party'],
      contact: ['partyId party'],
      intervention: [
        'authors.partyId party',
        'addressees.partyId party',
        'beneficiaries.partyId party',
        'documentId document',
        'answerDocumentId document',
      ],
      note: [],
      consent: ['partyId party', 'documentId document'],
      disclosure: ['consentId consent', 'documentId document'],
      document: [],
      source: ['documentId document'],
      link: [],
    })
  })

  it('give what a record names, also inside its lists, and nothing for what it leaves open', () => {
    const event = {
      persons: [{ partyId: 'a' }, { partyId: 'b' }],
      sources: [{ documentId: null }, { documentId: 'c' }],
    }
    const people = [
      ['party', 'a'],
      ['party', 'b'],
    ]
    expect(referencesIn('event', event)).toEqual(people)
    // The log has the sources that an event had in itself in earlier versions.
    expect(referencesInLog('event', event)).toEqual([...people, ['document', null], ['document', 'c']])
  })

  it('name a record of any kind by its kind and its id', () => {
    expect(OPEN_REFERENCES).toEqual([
      { of: 'source', field: 'ofId', subjectField: 'ofSubject' },
      { of: 'link', field: 'fromId', subjectField: 'fromSubject' },
      { of: 'link', field: 'toId', subjectField: 'toSubject' },
    ])
    const link = { fromSubject: 'charge', fromId: 'a', toSubject: 'nothing-known', toId: 'b' }
    expect(referencesIn('link', link)).toEqual([['charge', 'a']])
  })

  it('have procedures under names of their own', () => {
    const names = Object.values(KINDS).map(({ plural }) => plural)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are dated by a field that a person enters', () => {
    const wrong = Object.values(KINDS).filter(
      ({ datedBy, input }) => datedBy !== null && !Object.hasOwn(input.shape, datedBy),
    )
    expect(wrong).toEqual([])
  })
})
