import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Document } from 'mupdf'
import { expect, test } from 'vitest'
import { beginStay, exportList, goToCase, goToParty, part, turnTo } from '../person/case-work.ts'
import { openForm } from '../person/forms.ts'
import { exportDossier, type Person } from '../person/person.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const CLIENT = { name: 'Суюндикова Кундыз', address: 'Алматы, улица Розыбакиева, 14, квартира 5' }
const SISTER = { name: 'Жангирова Айша', address: 'Тараз, переулок Садовый, 3' }
const HIDING_PLACE = 'Дом у озера, село Коктал'

const giveAddress = async (
  person: Person,
  { name, address, isAllSensitive }: { name: string; address: string; isAllSensitive: boolean },
): Promise<void> => {
  const { t } = person
  await goToParty(person, name)
  const form = await openForm(person, t('records:party.edit'))
  await form.dialog.getByText(t('people:group.sensitive'), { exact: true }).click()
  await form.write(t('people:field.address'), address)
  if (isAllSensitive) await form.tick(t('people:field.isSensitive'))
  await form.save()
}

const textOfPdf = async (file: string): Promise<string> => {
  const pdf = Document.openDocument(await readFile(file), 'application/pdf')
  const pages = Array.from({ length: pdf.countPages() }, (_, at) =>
    pdf.loadPage(at).toStructuredText('').asText(),
  )
  return pages.join('\n').replace(/\s+/gu, ' ')
}

test('the exact places of a client and of a relative are marked, shown when asked for, and stay in the vault unless asked for', async () => {
  const title = 'Дело Суюндиковой'
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    await haveCase(of, title, [
      [CLIENT.name, 'client'],
      [SISTER.name, 'relative'],
    ])
  }
  await inVault({ language: 'ru', prepare }, async ({ person, folder }) => {
    const { t, page, goTo, press } = person
    await giveAddress(person, { ...CLIENT, isAllSensitive: false })
    await giveAddress(person, { ...SISTER, isAllSensitive: true })
    await page.getByText(t('people:sensitive')).first().waitFor()
    for (const { name, address } of [CLIENT, SISTER]) {
      await goToParty(person, name)
      const field = t('people:field.address')
      await part(person, t('people:group.sensitive'))
        .getByRole('img', { name: t('people:hidden') })
        .waitFor()
      await seen(page.getByText(address), 0)
      await press(t('people:showField', { field }))
      await page.getByText(address).waitFor()
      await press(t('people:hideField', { field }))
      await seen(page.getByText(address), 0)
    }

    await goToCase(person, title)
    const stay = await beginStay(person, { kind: 'hiding', place: HIDING_PLACE, from: '03.2026' })
    await stay.tick(t('cases:field.staySensitive'))
    await stay.save()
    const row = page.getByRole('listitem').filter({ hasText: HIDING_PLACE })
    await row.getByText(t('cases:sensitive'), { exact: true }).waitFor()
    await turnTo(person, 'chronology')
    await page
      .getByRole('listitem')
      .filter({ hasText: HIDING_PLACE })
      .getByText(t('chronology:sensitive'), { exact: true })
      .first()
      .waitFor()

    const pdf = path.join(folder, 'dossier.pdf')
    await exportDossier(person, pdf)
    const dossier = await textOfPdf(pdf)
    expect(dossier).toContain(CLIENT.name)
    for (const secret of [CLIENT.address, SISTER.address, SISTER.name, HIDING_PLACE]) {
      expect(dossier).not.toContain(secret)
    }

    await goTo('people')
    await page
      .getByRole('link', { name: SISTER.name })
      .getByRole('img', { name: t('people:sensitive') })
      .waitFor()
    const quiet = path.join(folder, 'people.csv')
    await exportList(person, { target: quiet, format: 'csv', isSensitiveAskedFor: false })
    const table = await readFile(quiet, 'utf8')
    expect(table).toContain(CLIENT.name)
    for (const secret of [CLIENT.address, SISTER.address, SISTER.name]) expect(table).not.toContain(secret)
    const whole = path.join(folder, 'people-whole.csv')
    await exportList(person, { target: whole, format: 'csv', isSensitiveAskedFor: true })
    const everything = await readFile(whole, 'utf8')
    for (const secret of [CLIENT.address, SISTER.address, SISTER.name]) expect(everything).toContain(secret)
  })
})
