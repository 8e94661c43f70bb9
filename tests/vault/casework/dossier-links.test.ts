import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import {
  caseFile,
  charge,
  dossierOptions,
  event,
  intervention,
  link,
  participation,
  person,
  restraint,
  stay,
} from './support/samples.ts'

const caseOfLinks = async () => {
  const { client } = await deskWithVault()
  const nurzhan = await client.parties.create(person('Ахметов Нуржан'))
  const { id: caseId } = await client.cases.create(caseFile())
  await client.participations.create(participation(caseId, nurzhan.id))
  const custody = await client.restraints.create(restraint(caseId, nurzhan.id))
  const search = await client.events.create(event(caseId, { title: 'Обыск' }))
  return { client, caseId, nurzhan, custody, search }
}

test('a link is told at both records as each sees it, and a ring of links ends', async () => {
  const { client, caseId, custody, search } = await caseOfLinks()
  await client.links.create(link('because', ['restraint', custody.id], ['event', search.id]))
  await client.links.create(link('because', ['event', search.id], ['restraint', custody.id]))
  const { links } = await client.internal.dossier(dossierOptions(caseId))
  expect(
    links.map(({ subject, others }) => [subject, others.map((one) => [one.subject, one.isForward])]),
  ).toEqual([
    [
      'restraint',
      [
        ['event', true],
        ['event', false],
      ],
    ],
    [
      'event',
      [
        ['restraint', false],
        ['restraint', true],
      ],
    ],
  ])
  expect(links[1]?.title).toEqual([{ is: 'text', text: 'Обыск' }])
  expect(links[1]?.others[0]).toMatchObject({ kind: 'because', detail: 'после обыска' })
})

test('a link to what is sensitive, to whoever may not be named or to what this dossier does not print is not told', async () => {
  const { client, caseId, nurzhan, custody, search } = await caseOfLinks()
  const hidden = await client.parties.create(person('SECRET-NAME', { isSensitive: true }))
  const informant = await client.participations.create(
    participation(caseId, hidden.id, { role: 'informant' }),
  )
  const secret = await client.events.create(event(caseId, { title: 'SECRET-EVENT', isSensitive: true }))
  const home = await client.stays.create(stay(caseId, nurzhan.id, { kind: 'home', place: 'SECRET-HOME' }))
  const accusation = await client.charges.create(charge(caseId, hidden.id, { title: 'SECRET-CHARGE' }))
  const paper = await documentFrom(client, caseId, fileWith('SECRET-PAPER.txt', 'paper'))
  const letter = await client.interventions.create(
    intervention(caseId, { title: '', authors: [{ partyId: hidden.id }], authorWords: 'SECRET-WORDS' }),
  )
  await client.links.create(link('same', ['intervention', letter.id], ['event', search.id]))
  const others = [
    ['party', hidden.id],
    ['participation', informant.id],
    ['event', secret.id],
    ['stay', home.id],
    ['charge', accusation.id],
    ['document', paper.id],
  ] as const
  for (const other of others) {
    await client.links.create(link('because', ['restraint', custody.id], other))
    await client.links.create(link('followed', other, ['event', search.id]))
  }
  await client.links.create(link('same', ['restraint', custody.id], ['event', search.id]))
  const dossier = await client.internal.dossier(dossierOptions(caseId))
  expect(dossier.links.map(({ others: told }) => told.length)).toEqual([1, 2, 1])
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
  const withoutEvents = await client.internal.dossier(
    dossierOptions(caseId, { sections: ['restraints', 'links'] }),
  )
  expect(withoutEvents.links).toEqual([])
  const withoutLinks = await client.internal.dossier(
    dossierOptions(caseId, { sections: ['restraints', 'events'] }),
  )
  expect(withoutLinks.links).toEqual([])
})

test('an exhibit is a record like the others, called by its number', async () => {
  const { client, caseId, search } = await caseOfLinks()
  const paper = await documentFrom(client, caseId, fileWith('Протокол.txt', 'paper'))
  await client.links.create(link('followed', ['document', paper.id], ['event', search.id]))
  const { links } = await client.internal.dossier(dossierOptions(caseId, { exhibits: [paper.id] }))
  expect(links.map(({ subject, exhibit, others }) => [subject, exhibit, others[0]?.exhibit])).toEqual([
    ['event', null, 1],
    ['document', 1, null],
  ])
})
