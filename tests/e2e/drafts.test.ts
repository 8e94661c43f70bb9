import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { draftIdSchema } from '../../shared/domain/draft.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { blankHearing } from '../../shared/domain/kinds/hearing.ts'
import { blankParty } from '../../shared/domain/kinds/party.ts'
import { blankRestraint } from '../../shared/domain/kinds/restraint.ts'
import { allParties } from '../support/whole-lists.ts'
import { prepareVault, showIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { goToCase, part, turnTo } from './person/case-work.ts'
import { openedForm, openForm, openRecord } from './person/forms.ts'
import { sitDown, unlock } from './person/person.ts'

const dated = <Branded extends string>(text: string): Branded => text as Branded

test('what stands in a form outlives a lock that nobody asked for, is offered again, and goes when it is saved or thrown away', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-drafts-'))
  try {
    await using program = await startProgram()
    const { client, page, power } = program
    const passphrase = await prepareVault(program, folder)
    const { id: caseId } = await client.cases.create(blankCase('Дело Ким'))
    await showIn(program, { language: 'en', theme: 'light' })
    const complaints = complaintsOf(page)
    const person = await sitDown(program, 'en')
    const { t } = person
    const lines = () => client.drafts.list().then((found) => found.length)

    // The day is in a field that hands it on only when it is left, and nobody leaves it.
    await goToCase(person, 'Дело Ким')
    await turnTo(person, 'court')
    const begun = await openForm(person, t('records:hearing.new'))
    await begun.write(t('calendar:field.court'), 'Суд, о котором только начали писать')
    await begun.write(t('calendar:field.date'), '01.12.2026')
    power('suspend')
    await unlock(person, 'Vault', passphrase)

    const unfinished = part(person, t('common:draft.title'))
    await unfinished.getByRole('link', { name: t('records:hearing.new') }).click()
    const again = await openedForm(person)
    await again.press(t('common:draft.continue'))
    await again.says(t('calendar:field.court'), 'Суд, о котором только начали писать')
    await again.says(t('calendar:field.date'), '01.12.2026')
    await again.write(t('common:date.time'), '10:30')
    await again.save()
    await expect.poll(lines).toBe(0)
    const { hearings = [] } = await client.cases.parts({ caseId, parts: ['hearings'] })
    expect(hearings.map(({ startsAt, court }) => [startsAt, court])).toEqual([
      ['2026-12-01T10:30', 'Суд, о котором только начали писать'],
    ])

    // A page that falls over is a page that is loaded anew; meanwhile the record is changed elsewhere.
    const [kept] = hearings
    if (kept === undefined) throw new Error('no hearing')
    const row = page.getByRole('main').getByRole('button', { name: kept.court })
    await (await openRecord(person, row)).write(t('calendar:field.room'), 'зал 7')
    await expect.poll(lines).toBe(1)
    await page.reload()
    const { id, revision, ...value } = kept
    await client.hearings.update({ id, revision, value: { ...value, judge: 'Юсупов' } })
    await goToCase(person, 'Дело Ким')
    expect(await barriers(page)).toEqual([])
    await unfinished.getByRole('link', { name: t('records:hearing.edit') }).click()
    const changed = await openedForm(person)
    await changed.dialog.getByText(t('common:draft.outdated')).waitFor()
    expect(await barriers(page)).toEqual([])
    await changed.press(t('common:draft.continue'))
    await changed.says(t('calendar:field.room'), 'зал 7')
    await changed.press(t('common:save'))
    await changed.press(t('common:form.saveMine'))
    await changed.dialog.waitFor({ state: 'hidden' })
    await expect.poll(lines).toBe(0)
    expect((await client.hearings.get({ id })).room).toBe('зал 7')

    // Begun in an earlier version: a day whose time was asked for, and a field that the form has no more.
    const earlier = draftIdSchema.parse('7'.repeat(32))
    const content = JSON.stringify({ startsAt: '2026-12-05T', court: 'Суд № 2', clerk: 'Секретарь Ли' })
    const nowhere = { ownerId: null, recordId: null, revision: null }
    await client.drafts.keep({ id: earlier, form: 'hearing', caseId, ...nowhere, content })
    const older = await openForm(person, t('records:hearing.new'))
    await older.press(t('common:draft.continue'))
    await older.says(t('calendar:field.court'), 'Суд № 2')
    await older.says(t('calendar:field.date'), '05.12.2026')
    await older.says(t('common:draft.words'), 'Секретарь Ли')
    await older.save()
    expect((await client.hearings.list({ caseId })).map(({ startsAt }) => startsAt)).toContain('2026-12-05')
    expect((await client.drafts.get({ id: earlier })).content).toBe(content)
    await client.drafts.forget({ id: earlier, isSaved: false })
    await expect.poll(lines).toBe(0)

    // A pasted list outlives the lock as well, and one of its lines is left out by the keyboard.
    await person.goTo('people')
    const pasted = await openForm(person, t('tables:list.paste'))
    await pasted.write(t('tables:list.text'), '1. Ким Виктор\n2. Смотри Приложение\n3. Цой Анна')
    power('suspend')
    await unlock(person, 'Vault', passphrase)
    await unfinished.getByRole('link', { name: t('tables:list.name') }).click()
    const list = await openedForm(person)
    await list.press(t('common:draft.continue'))
    await list.says(t('tables:list.text'), '1. Ким Виктор\n2. Смотри Приложение\n3. Цой Анна')
    expect(await barriers(page)).toEqual([])
    await list.press(t('tables:check'))
    await list.dialog.getByRole('button', { name: t('tables:leaveLine', { line: 2 }) }).press('Enter')
    await list.dialog.getByText(t('tables:willLeave', { count: 1 })).waitFor()
    await list.dialog.getByText(t('tables:leftOut'), { exact: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await list.press(t('common:form.keepEditing'))
    await list.press(t('tables:run'))
    await list.dialog.getByText(t('tables:list.finished')).waitFor()
    await page.keyboard.press('Escape')
    await list.dialog.waitFor({ state: 'hidden' })
    await expect.poll(lines).toBe(0)
    expect((await allParties(client)).map(({ name }) => name).sort()).toEqual(['Ким Виктор', 'Цой Анна'])

    // So does what somebody began to tell after a hearing, with the person whose measure was prolonged.
    const { id: partyId } = await client.parties.create(blankParty('Ким Виктор'))
    const held = { caseId, partyId, kind: 'custody' as const, from: dated<never>('2026-01-10') }
    await client.restraints.create({ ...blankRestraint(held), until: dated<never>('2026-03-10') })
    const startsAt = dated<never>('2026-03-02T10:00')
    const sitting = await client.hearings.create({ ...blankHearing({ caseId, startsAt }), kind: 'extension' })
    await showIn(program, { language: 'en', theme: 'light' })
    await part(person, t('calendar:after.waitingAll')).getByRole('link').click()
    const told = await openedForm(person)
    await told.write(t('calendar:field.result'), 'Срок продлён')
    await told.dialog.getByRole('radio', { name: t('calendar:after.step.extended') }).check()
    power('suspend')
    await unlock(person, 'Vault', passphrase)
    await unfinished.getByRole('link', { name: t('calendar:after.title') }).click()
    const goesOn = await openedForm(person)
    await goesOn.press(t('common:draft.continue'))
    await goesOn.says(t('calendar:field.result'), 'Срок продлён')
    await goesOn.press(t('common:save'))
    await goesOn.dialog.getByText(t('common:fieldError.required')).waitFor()
    await goesOn.dialog.getByRole('radio', { name: t('calendar:status.held') }).check()
    await goesOn.save()
    expect((await client.hearings.get({ id: sitting.id })).result).toBe('Срок продлён')
    const { restraints = [] } = await client.cases.parts({ caseId, parts: ['restraints'] })
    expect(restraints.map(({ from, until }) => [from, until])).toEqual([
      ['2026-01-10', '2026-03-10'],
      ['2026-03-10', null],
    ])
    await expect.poll(lines).toBe(0)

    await page.keyboard.press('Control+Shift+N')
    const entry = await openedForm(person)
    await entry.write(t('quickEntry:field.task'), 'Позвонить матери')
    await expect.poll(lines).toBe(1)
    await page.keyboard.press('Escape')
    await entry.press(t('common:form.discard'))
    await expect.poll(lines).toBe(0)
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
