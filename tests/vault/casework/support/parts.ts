import type * as z from 'zod'
import type { RecordSubject } from '../../../../shared/domain/history.ts'
import type * as ids from '../../../../shared/domain/ids.ts'
import { chargeInputSchema } from '../../../../shared/domain/kinds/charge.ts'
import { consentInputSchema } from '../../../../shared/domain/kinds/consent.ts'
import { contactInputSchema } from '../../../../shared/domain/kinds/contact.ts'
import { deadlineInputSchema } from '../../../../shared/domain/kinds/deadline.ts'
import { decisionInputSchema } from '../../../../shared/domain/kinds/decision.ts'
import { disclosureInputSchema } from '../../../../shared/domain/kinds/disclosure.ts'
import { eventInputSchema } from '../../../../shared/domain/kinds/event.ts'
import { type Figure, figureInputSchema } from '../../../../shared/domain/kinds/figure.ts'
import { hearingInputSchema } from '../../../../shared/domain/kinds/hearing.ts'
import { interventionInputSchema } from '../../../../shared/domain/kinds/intervention.ts'
import { itemInputSchema } from '../../../../shared/domain/kinds/item.ts'
import { noteInputSchema } from '../../../../shared/domain/kinds/note.ts'
import { participationInputSchema } from '../../../../shared/domain/kinds/participation.ts'
import { proceduralStatusInputSchema } from '../../../../shared/domain/kinds/procedural-status.ts'
import { restraintInputSchema } from '../../../../shared/domain/kinds/restraint.ts'
import { riskInputSchema } from '../../../../shared/domain/kinds/risk.ts'
import { sentenceInputSchema } from '../../../../shared/domain/kinds/sentence.ts'
import { type Statement, statementInputSchema } from '../../../../shared/domain/kinds/statement.ts'
import { stayInputSchema } from '../../../../shared/domain/kinds/stay.ts'
import { taskInputSchema } from '../../../../shared/domain/kinds/task.ts'
import type { Client } from './desk.ts'
import { documentFrom, fileWith } from './files.ts'
import * as samples from './samples.ts'

/** A case with one record of each kind that others can name. */
export interface World {
  readonly caseId: ids.CaseId
  readonly partyId: ids.PartyId
  readonly documentId: ids.DocumentId
  readonly chargeId: ids.ChargeId
  readonly statusId: ids.ProceduralStatusId
  readonly restraintId: ids.RestraintId
  readonly hearingId: ids.HearingId
  readonly decisionId: ids.DecisionId
  readonly sentenceId: ids.SentenceId
  readonly consentId: ids.ConsentId
  readonly eventId: ids.EventId
  readonly statementId: Statement['id']
  readonly figureId: Figure['id']
}

/** One record of each kind in a case that is there, about a party that is there. */
export const worldIn = async (
  client: Client,
  { caseId, partyId }: Pick<World, 'caseId' | 'partyId'>,
): Promise<World> => {
  const { id: decisionId } = await client.decisions.create(samples.decision(caseId))
  return {
    caseId,
    partyId,
    decisionId,
    documentId: (await documentFrom(client, caseId, fileWith('a.txt', 'text'))).id,
    chargeId: (await client.charges.create(samples.charge(caseId, partyId))).id,
    statusId: (await client.proceduralStatuses.create(samples.proceduralStatus(caseId, partyId))).id,
    restraintId: (await client.restraints.create(samples.restraint(caseId, partyId))).id,
    hearingId: (await client.hearings.create(samples.hearing(caseId))).id,
    sentenceId: (await client.sentences.create(samples.sentence(decisionId, { caseId, partyId }))).id,
    figureId: (await client.figures.create(samples.figure(caseId))).id,
    eventId: (await client.events.create(samples.event(caseId))).id,
    statementId: (await client.statements.create(samples.statement(caseId, partyId))).id,
    consentId: (await client.consents.create(samples.consent(caseId, partyId))).id,
  }
}

export const newWorld = async (client: Client): Promise<World> => {
  const { id: partyId } = await client.parties.create(samples.person())
  const { id: caseId } = await client.cases.create(samples.caseFile())
  return worldIn(client, { caseId, partyId })
}

type Fields = Readonly<Record<string, unknown>>
type Entity = Fields & { readonly id: string; readonly revision: number }

/** The procedures that every kind of record of a case has, for tests that go over all of them. */
export interface PartClient {
  list(input: { caseId: string }): Promise<Entity[]>
  get(input: { id: string }): Promise<Entity>
  create(value: Fields): Promise<Entity>
  update(input: { id: string; revision: number; value: Fields }): Promise<Entity>
  remove(input: { id: string }): Promise<void>
}

interface Part {
  readonly subject: RecordSubject
  readonly schema: z.ZodObject
  /** A record that says something in every field, and names everything that it can name. */
  sample(of: World): Fields
}

const PARTS = {
  participations: {
    subject: 'participation',
    schema: participationInputSchema,
    sample: ({ caseId, partyId }) =>
      samples.participation(caseId, partyId, {
        detail: 'сестра',
        since: samples.about('2026'),
        until: samples.about('2027'),
      }),
  },
  proceduralStatuses: {
    subject: 'procedural-status',
    schema: proceduralStatusInputSchema,
    sample: ({ caseId, partyId, documentId }) => samples.proceduralStatus(caseId, partyId, { documentId }),
  },
  charges: {
    subject: 'charge',
    schema: chargeInputSchema,
    sample: ({ caseId, partyId, chargeId }) =>
      samples.charge(caseId, partyId, { requalifiedFrom: chargeId, notes: 'о вменённом' }),
  },
  risks: {
    subject: 'risk',
    schema: riskInputSchema,
    sample: ({ caseId, partyId, chargeId, statusId }) =>
      samples.risk(caseId, partyId, {
        state: 'came-true',
        endedOn: samples.about('2026-12'),
        becameCharge: chargeId,
        becameStatus: statusId,
      }),
  },
  restraints: {
    subject: 'restraint',
    schema: restraintInputSchema,
    sample: ({ caseId, partyId, restraintId, decisionId, documentId }) =>
      samples.restraint(caseId, partyId, {
        fromTime: samples.time('09:15'),
        untilTime: samples.time('18:00'),
        endedOn: samples.day('2026-12-01'),
        endedTime: samples.time('12:00'),
        endReason: 'released',
        conditions: 'не общаться',
        termMonths: 2,
        termDays: 3,
        termHours: 5,
        extensionOf: restraintId,
        decisionId,
        documentId,
      }),
  },
  stays: {
    subject: 'stay',
    schema: stayInputSchema,
    sample: ({ caseId, partyId }) => samples.stay(caseId, partyId, { isSensitive: true }),
  },
  hearings: {
    subject: 'hearing',
    schema: hearingInputSchema,
    sample: ({ caseId, hearingId }) =>
      samples.hearing(caseId, {
        continues: hearingId,
        endsTime: samples.time('12:00'),
        lastDay: samples.day('2026-12-03'),
        status: 'held',
        result: 'Продлено',
        nextStep: 'Жалоба',
      }),
  },
  decisions: {
    subject: 'decision',
    schema: decisionInputSchema,
    sample: ({ caseId, decisionId, hearingId, documentId }) =>
      samples.decision(caseId, { reviews: decisionId, hearingId, documentId }),
  },
  sentences: {
    subject: 'sentence',
    schema: sentenceInputSchema,
    sample: ({ decisionId, sentenceId, chargeId, ...of }) =>
      samples.sentence(decisionId, of, {
        effect: 'reduced',
        changes: sentenceId,
        days: 10,
        charges: [{ chargeId }],
      }),
  },
  figures: {
    subject: 'figure',
    schema: figureInputSchema,
    sample: ({ caseId, documentId, figureId }) =>
      samples.figure(caseId, { comparesWith: figureId, documentId }),
  },
  statements: {
    subject: 'statement',
    schema: statementInputSchema,
    sample: ({ caseId, partyId, documentId, statementId }) =>
      samples.statement(caseId, partyId, {
        takenById: partyId,
        withdraws: statementId,
        interpreter: 'yes',
        documentId,
        isSensitive: true,
      }),
  },
  items: {
    subject: 'item',
    schema: itemInputSchema,
    sample: ({ caseId, partyId, eventId, documentId }) =>
      samples.item(caseId, { partyId, eventId, documentId, isSensitive: true }),
  },
  events: {
    subject: 'event',
    schema: eventInputSchema,
    sample: ({ caseId, partyId }) =>
      samples.event(caseId, {
        persons: [
          { partyId, role: 'victim', detail: 'ранен' },
          { partyId, role: 'witness', detail: 'и свидетель' },
        ],
        isSensitive: true,
      }),
  },
  deadlines: {
    subject: 'deadline',
    schema: deadlineInputSchema,
    sample: ({ caseId, partyId, restraintId, decisionId, hearingId, eventId, documentId }) =>
      samples.deadline(caseId, {
        partyId,
        ...{ restraintId, decisionId, hearingId, eventId, documentId, metDocumentId: documentId },
        startsTime: samples.time('10:00'),
        lastTime: samples.time('18:00'),
        changedBecause: 'назван судом',
        state: 'met',
        endedOn: samples.day('2026-11-20'),
        reason: 'подано',
      }),
  },
  tasks: {
    subject: 'task',
    schema: taskInputSchema,
    sample: ({ caseId, partyId }) =>
      samples.task(caseId, { partyId, isDone: true, doneOn: samples.day('2026-11-20') }),
  },
  contacts: {
    subject: 'contact',
    schema: contactInputSchema,
    sample: ({ caseId, partyId }) => samples.contact(caseId, { partyId, isSensitive: true }),
  },
  interventions: {
    subject: 'intervention',
    schema: interventionInputSchema,
    sample: ({ caseId, partyId, documentId }) =>
      samples.intervention(caseId, {
        authors: [{ partyId }],
        addressees: [{ partyId }],
        beneficiaries: [{ partyId }],
        documentId,
        answerDocumentId: documentId,
        isSensitive: true,
      }),
  },
  notes: {
    subject: 'note',
    schema: noteInputSchema,
    sample: ({ caseId }) => samples.note(caseId, { isSensitive: true }),
  },
  consents: {
    subject: 'consent',
    schema: consentInputSchema,
    sample: ({ caseId, partyId, documentId }) =>
      samples.consent(caseId, partyId, { documentId, withdrawnOn: samples.about('2026-11-20') }),
  },
  disclosures: {
    subject: 'disclosure',
    schema: disclosureInputSchema,
    sample: ({ caseId, consentId, documentId }) => samples.disclosure(caseId, { consentId, documentId }),
  },
} satisfies Record<string, Part>

export type PartName = keyof typeof PARTS

/** Every kind of record that belongs to a case. */
export const partNames = Object.keys(PARTS) as PartName[]

export const partOf = (name: PartName): Part => PARTS[name]

/** The procedures of one kind. Their own types differ; the tests that go over all of them give what the samples make. */
export const partClient = (client: Client, name: PartName): PartClient =>
  client[name] as unknown as PartClient
