import dayjs from 'dayjs'
import { expect, test } from 'vitest'
import { formatNumeric } from '../../../renderer/i18n/dates.ts'
import { beginRestraint, goToCase, part, type TypedRestraint, turnTo } from '../person/case-work.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const inDays = (days: number): string => formatNumeric(dayjs().add(days, 'day').format('YYYY-MM-DD'))

/** What is entered, and the words that every surface has to say of it. */
const ENTRIES: readonly (readonly [title: string, says: string, lacks: string, entry: TypedRestraint])[] = [
  [
    'Дело о продлении',
    'cases:term.extensionNotEntered',
    'cases:missing.extension',
    { kind: 'custody', from: inDays(-43), until: inDays(17), ended: { on: inDays(-1), reason: 'extended' } },
  ],
  [
    'Дело без срока',
    'cases:term.noEndEntered',
    'cases:missing.restraint-end',
    { kind: 'medical-placement', from: inDays(-5) },
  ],
]

test('a measure whose end is not known says so on the page of the case, in its strip, in the list of cases and today', async () => {
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    for (const [title] of ENTRIES) await haveCase(of, title, [[`${title}: клиент`, 'client']])
  }
  await inVault({ language: 'ru', prepare }, async ({ person }) => {
    const { t, page, goTo } = person
    for (const [title, says, lacks, entry] of ENTRIES) {
      await goToCase(person, title)
      await (await beginRestraint(person, entry)).save()
      const measures = page.getByRole('list', { name: t('cases:restraints.title') })
      await measures.getByText(t('cases:restraints.current'), { exact: true }).waitFor()
      await turnTo(person, 'overview')
      await page.getByLabel(t('cases:story.label')).getByText(t(says)).waitFor()
      await part(person, t('cases:glance.title')).getByText(t(says)).waitFor()
      await part(person, t('cases:missing.title')).getByText(t(lacks)).waitFor()
    }
    await goTo('cases')
    for (const [title, says] of ENTRIES) {
      await page.getByRole('row').filter({ hasText: title }).getByText(t(says)).waitFor()
    }
    await goTo('today')
    const today = part(person, t('today:restraintsEnding')).getByRole('listitem')
    for (const [title, says] of ENTRIES) {
      await today.filter({ hasText: title }).getByText(t(says)).waitFor()
    }
    expect(await today.first().innerText()).toContain('Дело без срока')
  })
})
