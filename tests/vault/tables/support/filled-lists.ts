import { deskWithVault } from '../../casework/support/desk.ts'
import * as samples from '../../casework/support/samples.ts'

/** In every field that no export gives without being asked. */
export const SECRET = 'тайна'

/** A vault with something in every list, once open and once in a case that is not for others. */
export const filled = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const open = await client.parties.create(
    samples.person('Ахметов Нуржан', {
      contacts: SECRET,
      notes: SECRET,
      health: SECRET,
      identityNumber: '880512300123',
    }),
  )
  const hidden = await client.parties.create(
    samples.person(`Свидетель ${SECRET}`, { isSensitive: true, identityNumber: '' }),
  )
  const fill = async (title: string, isSensitive: boolean) => {
    const { id: caseId } = await client.cases.create(
      samples.caseFile({ title, isSensitive, number: title, registerNumber: title }),
    )
    await client.participations.create(samples.participation(caseId, open.id))
    await client.participations.create(samples.participation(caseId, hidden.id))
    const charge = await client.charges.create(samples.charge(caseId, open.id))
    await client.risks.create(samples.risk(caseId, open.id))
    await client.restraints.create(samples.restraint(caseId, hidden.id))
    await client.hearings.create(samples.hearing(caseId))
    const decision = await client.decisions.create(samples.decision(caseId))
    await client.sentences.create(samples.sentence(decision.id, { caseId, partyId: open.id }))
    const persons = [open, hidden].map(({ id }) => ({ partyId: id, role: 'witness' as const, detail: '' }))
    const seen = await client.events.create(samples.event(caseId, { persons }))
    await client.sources.create(samples.source('event', seen.id, { text: SECRET, isSensitive: true }))
    const secret = await client.events.create(samples.event(caseId, { title: SECRET, isSensitive: true }))
    await client.deadlines.create(samples.deadline(caseId))
    await client.tasks.create(samples.task(caseId))
    await client.contacts.create(samples.contact(caseId))
    await client.contacts.create(samples.contact(caseId, { summary: SECRET, isSensitive: true }))
    await client.interventions.create(
      samples.intervention(caseId, { authors: [{ partyId: open.id }, { partyId: hidden.id }] }),
    )
    await client.interventions.create(samples.intervention(caseId, { text: SECRET, isSensitive: true }))
    await client.disclosures.create(samples.disclosure(caseId))
    await client.figures.create(samples.figure(caseId))
    await client.statements.create(samples.statement(caseId, open.id, { takenById: hidden.id }))
    await client.items.create(samples.item(caseId, { partyId: hidden.id }))
    await client.items.create(samples.item(caseId, { findings: SECRET, isSensitive: true }))
    await client.statements.create(samples.statement(caseId, open.id, { said: SECRET, isSensitive: true }))
    await client.sources.create(samples.source('charge', charge.id))
    await client.sources.create(samples.source('event', secret.id, { text: SECRET }))
    await client.sources.create(samples.source('charge', charge.id, { quote: SECRET, isSensitive: true }))
    return caseId
  }
  const [caseId, hiddenCaseId] = [await fill('Дело о митинге', false), await fill(`Дело ${SECRET}`, true)]
  return { ...desk, open, hidden, caseId, hiddenCaseId }
}
