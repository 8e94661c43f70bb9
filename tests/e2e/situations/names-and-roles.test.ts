import { expect, test } from 'vitest'
import {
  addEvent,
  addStatus,
  beginParty,
  beginRole,
  goToCase,
  goToParty,
  part,
  turnTo,
} from '../person/case-work.ts'
import { openForm } from '../person/forms.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

test('one person under two spellings in two sources is merged over three proceedings, and taken apart again', async () => {
  const cyrillic = 'Жәңгіров Ғалымбек'
  const latin = 'Zhangirov Galymbek'
  const proceedings = [
    {
      title: 'Rally of May 2024',
      role: 'client',
      status: 'administrative-offender',
      since: '05.2024',
      of: cyrillic,
    },
    {
      title: 'Search at the office',
      role: 'witness',
      status: 'witness-with-defence',
      since: '2025',
      of: cyrillic,
    },
    { title: 'Square, art. 272', role: 'co-defendant', status: 'suspect', since: '12.03.2026', of: latin },
  ] as const
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    for (const { title } of proceedings) await haveCase(client, title)
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    const first = await beginParty(person, { text: cyrillic, kind: 'court', source: 'Order of 2024' })
    await first.save()
    await page.getByRole('heading', { name: cyrillic, level: 1 }).waitFor()

    const second = await beginParty(person, { text: latin, kind: 'press', source: 'Azattyq, 2026' })
    const warned = second.dialog.getByRole('list', { name: t('people:similar.title') })
    await warned.getByText(cyrillic).waitFor()
    await second.save()
    await page.getByRole('heading', { name: latin, level: 1 }).waitFor()

    for (const { title, role, status, since, of } of proceedings) {
      await goToCase(person, title)
      const form = await beginRole(person, { typed: of, offered: of, role })
      await form.save()
      await addStatus(person, { of, status, since })
    }

    await goToParty(person, cyrillic)
    const cases = page.getByRole('list', { name: t('people:cases') })
    await seen(cases.getByRole('link'), 2)
    await page.getByRole('button', { name: t('people:merge.with', { name: latin }) }).click()
    const preview = page.getByRole('dialog', { name: t('people:merge.title') })
    await preview.getByText(cyrillic, { exact: true }).waitFor()
    await preview.getByText('Azattyq, 2026').waitFor()
    for (const moved of ['participation', 'procedural-status']) {
      await preview.getByText(t(`people:moved.${moved}`, { count: 1 })).waitFor()
    }
    await preview.getByRole('button', { name: t('people:merge.confirm'), exact: true }).click()
    await preview.waitFor({ state: 'hidden' })

    await seen(cases.getByRole('link'), 3)
    for (const { title, role, status } of proceedings) {
      const row = cases.getByRole('listitem').filter({ hasText: title })
      await row
        .getByText(t(`cases:role.${role}`))
        .first()
        .waitFor()
      await row.getByText(t(`cases:proceduralStatus.${status}`), { exact: true }).waitFor()
    }
    expect(await cases.innerText()).toMatch(/2024[\s\S]*2025[\s\S]*2026/u)
    const names = page.getByRole('list', { name: t('people:field.names') }).getByRole('listitem')
    await seen(names, 2)
    await names.filter({ hasText: cyrillic }).getByText('Order of 2024').waitFor()
    await names.filter({ hasText: latin }).getByText('Azattyq, 2026').waitFor()

    await part(person, t('people:merge.earlier'))
      .getByRole('button', { name: t('people:merge.undo'), exact: true })
      .click()
    await seen(cases.getByRole('link'), 2)
    await goToParty(person, latin)
    await seen(cases.getByRole('link'), 1)
    await cases.getByText('Square, art. 272').waitFor()
  })
})

test('a spouse who is witness, refused lay defender and target of spyware is all three, and the roles are pointed out', async () => {
  const title = 'Case of Suyindikova'
  const [client, spouse] = ['Kundyz Suyindikova', 'Marat Suyindikov']
  const prepare = (of: Parameters<typeof haveCase>[0]) =>
    haveCase(of, title, [
      [client, 'client'],
      [spouse, 'witness'],
    ]).then(() => undefined)
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    const pair = t('cases:conflict.pair', {
      one: t('cases:role.witness'),
      other: t('cases:role.lay-defender'),
    })
    await goToParty(person, client)
    const tie = await openForm(person, t('records:relation.new'))
    await tie.find(t('people:relation.other'), { typed: 'Marat', offered: spouse })
    await tie.choose(t('people:relation.who', { name: client }), t('people:relation.is.spouse'))
    await tie.save()

    await goToCase(person, title)
    const role = await beginRole(person, { typed: 'Marat', offered: spouse, role: 'lay-defender' })
    await role.dialog.getByRole('status').getByText(pair).waitFor()
    await role.write(t('cases:field.since'), '20.03.2026')
    await role.save()
    await addEvent(person, {
      title: 'The court refused to admit him as lay defender',
      kind: 'refusal',
      date: '24.03.2026',
      persons: [{ typed: 'Marat', offered: spouse, role: 'victim' }],
      source: { kind: 'official', text: 'Order of the court' },
    })
    await addEvent(person, {
      title: 'Spyware found on his phone',
      kind: 'surveillance',
      date: '04.2026',
      persons: [{ typed: 'Marat', offered: spouse, role: 'victim' }],
      source: { kind: 'organisation', text: 'Laboratory report' },
    })

    for (const [kind, name] of [
      ['refusal', 'The court refused'],
      ['surveillance', 'Spyware found'],
    ] as const) {
      const row = page.getByRole('button', { name })
      await row.getByText(t(`chronology:kind.${kind}`), { exact: true }).waitFor()
      await row.getByText(`${spouse} (${t('chronology:role.victim').toLowerCase()})`).waitFor()
    }
    await turnTo(person, 'people')
    await part(person, t('cases:tab.people')).getByText(pair).waitFor()
    const rows = page.getByRole('listitem').filter({ hasText: spouse })
    await rows.getByText(t('cases:role.witness'), { exact: true }).waitFor()
    await rows.getByText(t('cases:role.lay-defender'), { exact: true }).waitFor()
    await part(person, t('cases:relations.title')).getByText(t('cases:relation.spouse')).first().waitFor()
    await turnTo(person, 'overview')
    await part(person, t('cases:warning.title')).getByText(t('cases:warning.role-conflict')).waitFor()
  })
})
