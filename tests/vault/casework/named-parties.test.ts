import { expect, test } from 'vitest'
import { caseWarnings } from '../../../shared/domain/case/warnings.ts'
import { KINDS, RECORD_SUBJECTS } from '../../../shared/domain/kinds/index.ts'
import { referencesIn } from '../../../shared/domain/kinds/references.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import { deskWithVault } from './support/desk.ts'
import {
  about,
  caseFile,
  charge,
  consent,
  contact,
  decision,
  event,
  intervention,
  participation,
  person,
  proceduralStatus,
  restraint,
  sentence,
  stay,
  task,
} from './support/samples.ts'

test('whoever is named by any record of a case, and by nothing else in it, is among its people', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const someone = async () => (await client.parties.create(person())).id
  const { id: verdict } = await client.decisions.create(decision(caseId))
  await client.participations.create(participation(caseId, await someone()))
  await client.proceduralStatuses.create(proceduralStatus(caseId, await someone()))
  await client.charges.create(charge(caseId, await someone()))
  await client.restraints.create(restraint(caseId, await someone()))
  await client.stays.create(stay(caseId, await someone()))
  await client.sentences.create(sentence(verdict, { caseId, partyId: await someone() }))
  await client.tasks.create(task(caseId, { partyId: await someone() }))
  await client.contacts.create(contact(caseId, { partyId: await someone() }))
  await client.consents.create(consent(caseId, await someone()))
  const persons = [{ partyId: await someone(), role: 'victim' as const, detail: '' }]
  await client.events.create(event(caseId, { persons }))
  const one = async () => [{ partyId: await someone() }]
  await client.interventions.create(
    intervention(caseId, { authors: await one(), addressees: await one(), beneficiaries: await one() }),
  )
  await someone()

  const file = await client.cases.file({ caseId })
  const named = RECORD_SUBJECTS.flatMap((subject) => {
    const records: unknown = Reflect.get(file, KINDS[subject].plural)
    return Array.isArray(records) ? records.flatMap((record: object) => referencesIn(subject, record)) : []
  }).flatMap(([subject, id]) => (subject === 'party' && id !== null ? [id] : []))
  expect(new Set(named).size).toBe(13)
  expect(file.parties.map(({ id }) => id).toSorted()).toEqual([...new Set(named)].toSorted())
})

test('a victim born after the event is found out though nothing but the event names them', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person('Әлия', { born: about('2020') }))
  const { id } = await client.events.create(
    event(caseId, { date: about('2010-01-12'), persons: [{ partyId, role: 'victim', detail: '' }] }),
  )
  expect(caseWarnings(await client.cases.file({ caseId }), kazakhstanDays())).toEqual([
    { code: 'before-birth', subject: 'event', id, otherId: partyId },
  ])
})
