import { expect, test } from 'vitest'
import { goToCase, goToParty, part, turnTo } from '../person/case-work.ts'
import { openForm } from '../person/forms.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

test('a group is made on the spot, its members come in as a pasted list, and one who was only described is made one with a name', async () => {
  const description = 'Пятеро неизвестных в масках'
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    await haveCase(client, 'Дело о площади', [['Zhangirov Galymbek', 'witness']])
  }
  await inVault({ language: 'ru', prepare }, async ({ person }) => {
    const { page, t } = person
    await goToCase(person, 'Дело о площади')
    await turnTo(person, 'people')
    const made = await openForm(person, t('records:participation.new'))
    await made.name(t('cases:field.person'), description)
    await made.dialog.getByText(t('people:sort.group'), { exact: true }).click()
    await made.write(t('people:field.countMin'), '6')
    await made.write(t('people:field.countMax'), '5')
    await made.choose(t('cases:field.role'), t('cases:role.other'))
    await made.press(t('common:save'))
    await made.dialog.getByText(t('common:fieldError.countsReversed')).waitFor()
    await made.write(t('people:field.countMin'), '5')
    await made.save()

    await goToParty(person, description)
    const members = part(person, t('people:members.title'))
    await members.getByText(t('people:members.knownOf', { known: 0, count: '5' })).waitFor()
    await members.getByRole('button', { name: t('tables:list.paste'), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: t('tables:list.title') })
    await dialog
      .getByRole('textbox', { name: t('tables:list.text'), exact: true })
      .fill('Список имён:\n1. Ким Виктор, 1990 г.р.\n2. Цой А.Б.\n3. Жәңгіров Ғалымбек')
    await dialog.getByRole('textbox', { name: t('tables:list.source') }).fill('Отчёт, с. 12')
    await dialog.getByRole('button', { name: t('tables:check'), exact: true }).click()
    const doubtful = dialog.getByRole('list', { name: t('tables:linesOf.duplicate') })
    await doubtful.getByText('Zhangirov Galymbek').waitFor()
    await doubtful.getByText(t('people:verdict.match')).waitFor()
    await dialog.getByRole('combobox', { name: t('tables:duplicatesDo'), exact: true }).click()
    await page.getByRole('option', { name: t('tables:list.useRecord'), exact: true }).click()
    await dialog.getByRole('button', { name: t('tables:run'), exact: true }).click()
    await dialog.getByText('Список имён:').waitFor()
    await dialog
      .getByRole('button', { name: t('tables:close'), exact: true })
      .last()
      .click()
    await members.getByText(t('people:members.knownOf', { known: 3, count: '5' })).waitFor()
    await seen(members.getByRole('link'), 3)

    await person.goTo('people')
    const unnamed = await openForm(person, t('records:party.new'))
    await unnamed.choose(t('people:field.kind'), t('people:sort.unnamed'))
    await unnamed.write(t('people:field.description', { number: 1 }), 'Водитель автозака')
    await unnamed.save()
    await page.getByRole('heading', { name: 'Водитель автозака', level: 1 }).waitFor()
    const join = part(person, t('people:join.title'))
    await join
      .getByRole('combobox', { name: t('people:join.with') })
      .or(join.getByRole('textbox', { name: t('people:join.with') }))
      .fill('Ким')
    await page.getByRole('option', { name: 'Ким Виктор' }).click()
    const merge = page.getByRole('dialog', { name: t('people:merge.title') })
    await merge.getByRole('button', { name: t('people:merge.confirm'), exact: true }).click()
    await page.getByRole('heading', { name: 'Ким Виктор', level: 1 }).waitFor()
    const names = part(person, t('people:field.names'))
    await names.getByText('Водитель автозака').waitFor()
    expect(await names.innerText()).toMatch(/Ким Виктор[\s\S]*Отчёт, с\. 12[\s\S]*Водитель автозака/u)
  })
})
