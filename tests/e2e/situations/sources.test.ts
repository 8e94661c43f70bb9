import { expect, test } from 'vitest'
import { blankCharge } from '../../../shared/domain/kinds/charge.ts'
import { blankEvent } from '../../../shared/domain/kinds/event.ts'
import { goToCase, turnTo } from '../person/case-work.ts'
import { openRecord } from '../person/forms.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

test('two reports that differ stand side by side beside a charge, and what it came from is linked', async () => {
  const title = 'Дело о митинге'
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    const caseId = await haveCase(client, title, [['Ахметов Нуржан', 'client']])
    const [participation] = await client.participations.list({ caseId })
    if (participation === undefined) throw new Error('nobody takes part')
    const { partyId } = participation
    await client.charges.create({ ...blankCharge({ caseId, partyId }), title: 'Массовые беспорядки' })
    await client.events.create(blankEvent({ caseId, title: 'Обыск в редакции' }))
  }
  await inVault({ language: 'ru', prepare }, async ({ person }) => {
    const { t, page } = person
    await goToCase(person, title)
    await turnTo(person, 'charges')
    await openRecord(person, page.getByRole('button', { name: 'Массовые беспорядки' }))
    const form = page.getByRole('dialog', { name: t('records:charge.edit') })
    const source = page.getByRole('dialog', {
      name: new RegExp(`^(${t('records:source.new')}|${t('records:source.edit')})$`, 'u'),
    })
    const say = async (who: string, says: string, contradicts: boolean) => {
      await form.getByRole('button', { name: t('records:source.new') }).click()
      await source.getByLabel(t('records:source.field.text'), { exact: true }).fill(who)
      await source.getByLabel(t('records:source.field.says')).fill(says)
      await source.getByLabel(t('records:source.field.quote')).fill(`Сказано: ${says}`)
      if (contradicts)
        await source.getByRole('checkbox', { name: t('records:source.field.contradicts') }).check()
      await source.getByLabel(t('records:source.field.text'), { exact: true }).press('Enter')
      await source.waitFor({ state: 'hidden' })
    }
    await form.getByText(t('records:source.none')).waitFor()
    await say('Бюро по правам человека', '13 организаций', false)
    await say('Amnesty International', '15 организаций', true)
    const list = form.getByRole('list', { name: t('records:source.many') })
    await seen(list.getByRole('listitem'), 2)
    await form.getByText(t('records:source.contradicting')).waitFor()

    await form.getByRole('button', { name: t('records:link.new') }).click()
    const link = page.getByRole('dialog', { name: t('records:link.new') })
    const other = link.getByLabel(t('records:link.field.toId'))
    await other.fill('обыск ред')
    await other.press('ArrowDown')
    await other.press('Enter')
    await expect.poll(() => other.inputValue()).toBe('Обыск в редакции')
    await link.getByRole('button', { name: t('common:save') }).click()
    await link.waitFor({ state: 'hidden' })
    await form.getByText(`${t('records:link.kind.because')}: Обыск в редакции`).waitFor()
    await form.getByRole('button', { name: t('common:cancel') }).click()
    const counted = `${t('records:source.count', { count: 2 })}, ${t('records:source.contradictsMark')}`
    await page.getByRole('img', { name: counted }).waitFor()

    await turnTo(person, 'overview')
    await page.getByText(t('cases:warning.sources-contradict')).click()
    // The address shows the record for reading; its form is one step further.
    await person.press(t('records:reading.edit'))
    await seen(list.getByRole('listitem'), 2)
    await list.getByRole('button', { name: 'Amnesty' }).click()
    await source.getByRole('button', { name: t('records:source.delete') }).click()
    await page
      .getByRole('dialog', { name: t('records:source.deleteQuestion') })
      .getByRole('button', { name: t('records:source.delete') })
      .click()
    await seen(list.getByRole('listitem'), 1)
    await form.getByRole('button', { name: t('common:cancel') }).click()
    await form.waitFor({ state: 'hidden' })

    // Whatever is gone to by the palette has the focus: the heading of another page, of another part of the same one, or the record.
    const focus = () =>
      page.evaluate(() => {
        const at = document.activeElement
        if (at?.closest('[data-section-title]')) return 'part'
        return at?.matches('[aria-current]') ? 'row' : (at?.closest('h1')?.textContent ?? at?.tagName)
      })
    const goBy = async (typed: string) => {
      await page.keyboard.press('Control+k')
      const palette = page.getByRole('combobox', { name: t('search:title') })
      await palette.fill(typed)
      await page.getByRole('option', { name: typed, selected: true }).waitFor()
      await palette.press('Enter')
      await palette.waitFor({ state: 'hidden' })
    }
    await goBy(title)
    await expect.poll(focus).toBe('part')
    for (const _time of ['first', 'again']) {
      await goBy('Обыск в редакции')
      await expect.poll(focus).toBe('row')
      await page.keyboard.press('Escape')
      await page.getByRole('region', { name: 'Обыск в редакции' }).waitFor({ state: 'hidden' })
    }
    for (const name of ['Ахметов Нуржан', title]) {
      await goBy(name)
      await expect.poll(focus).toBe(name)
    }
    // Before anything is typed the case that was worked on last is one key away.
    await person.goTo('today')
    await page.keyboard.press('Control+k')
    await page.getByRole('group', { name: t('search:group.recent') }).waitFor()
    await page.getByRole('option', { name: title, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(focus).toBe(title)
  })
})

test('a new record takes its sources in its form, and one step takes back both', async () => {
  const title = 'Case of a move'
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    await haveCase(client, title, [['Nurzhan Akhmetov', 'client']])
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { t, page } = person
    await goToCase(person, title)
    await turnTo(person, 'restraints')
    await page
      .getByRole('button', { name: t('records:stay.new') })
      .first()
      .click()
    const form = page.getByRole('dialog', { name: t('records:stay.new') })
    const add = form.getByRole('button', { name: t('records:source.new') })
    const who = (number: number) =>
      form
        .getByRole('group', { name: t('records:source.number', { number }) })
        .getByLabel(t('records:source.field.text'), { exact: true })
    await add.click()
    await who(1).fill('A letter to the sister')
    await add.click()
    await expect.poll(() => who(2).evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('The lawyer')
    await add.click()
    // The place is not said yet: nothing is saved. The third source says nothing and is none.
    await who(2).press('Enter')
    await form.getByText(t('common:fieldError.required')).first().waitFor()
    await form.getByLabel(t('cases:field.place'), { exact: true }).fill('Remand prison 18')
    await who(2).press('Enter')
    await form.waitFor({ state: 'hidden' })
    const row = page.getByRole('button', { name: 'Remand prison 18' })
    const mark = row.getByRole('img', { name: t('records:source.count', { count: 2 }) })
    await mark.waitFor()
    await page.keyboard.press('Control+z')
    await row.waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+Shift+z')
    await mark.waitFor()
  })
})
