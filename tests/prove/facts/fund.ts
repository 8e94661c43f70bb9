import { addDecision, addSentence, turnTo } from '../../e2e/person/case-work.ts'
import { openForm } from '../../e2e/person/forms.ts'
import type { Report } from './fact.ts'

const FUND = '«Қадір» қоры'

/** A fund that is fined and suspended for a late report on foreign money, and cleared later: the history stays. */
export const FUND_CASE: Report = {
  title: 'Fund "Qadir": fine and suspension',
  facts: [
    {
      said: 'The fund is a registered organisation founded in the nineties.',
      subject: 'participation',
      typed: { partyId: { newcomer: FUND }, role: 'client' },
      page: [FUND],
      paper: [FUND],
      search: ['Kadir', FUND],
    },
    {
      said: 'It is to pay a fine of 196,600 tenge under art. 460-1 part 1 of the code of offences.',
      subject: 'charge',
      typed: { code: 'КоАП РК', article: '460-1', part: '1' },
      page: ['460-1(1)'],
      paper: ['460-1(1)'],
    },
    {
      said: 'In late January the tax body fined it and suspended its activity for three months.',
      subject: 'sentence',
      typed: {},
      hands: async (person) => {
        const { t } = person
        await addDecision(person, {
          kind: 'administrative',
          outcome: 'convicted',
          announcedOn: 'late January 2026',
          body: 'Tax department of Almaty',
        })
        await turnTo(person, 'court')
        const order = t('court:kind.administrative')
        await addSentence(person, order, { kind: 'fine', amount: '196 600', currency: 'KZT' })
        await addSentence(person, order, { kind: 'suspension-of-activity', months: 3 })
      },
      page: ['196 600 KZT', 'Suspension of activity', '21–31 January 2026'],
      paper: ['196 600', '21–31 January 2026'],
      table: ['196 600', 'KZT'],
    },
    {
      said: 'In April, the day is not reported, the higher body cancelled both.',
      subject: 'sentence',
      typed: {},
      hands: async (person) => {
        const { t } = person
        await turnTo(person, 'court')
        const form = await openForm(person, t('records:decision.new'))
        await form.choose(t('court:field.kind'), t('court:kind.appeal'))
        await form.choose(t('court:field.outcome'), t('court:outcome.cancelled'))
        await form.write(t('court:field.announcedOn'), 'April 2026')
        await form.write(t('court:field.body'), 'Ministry of Finance')
        await form.press(t('common:save'))
        await form.press(t('court:wholeEffect.all'))
        await form.dialog.waitFor({ state: 'hidden' })
      },
      page: ['April 2026', 'cancelled'],
      paper: ['April 2026'],
    },
    {
      said: 'The inspection itself began before the new year.',
      subject: 'event',
      typed: { title: 'Tax inspection of the fund', kind: 'inspection', date: 'before 2026' },
      page: ['Tax inspection of the fund', 'before 2026'],
      paper: ['Tax inspection of the fund'],
      search: ['inspection', 'Tax inspection of the fund'],
    },
    {
      said: 'Thirteen media outlets stood up for it in a joint statement some time in February.',
      subject: 'event',
      typed: { title: 'Joint statement of thirteen media', kind: 'publication', date: '02.2026' },
      page: ['Joint statement of thirteen media', 'February 2026'],
      paper: ['Joint statement of thirteen media'],
    },
    {
      said: 'A report on foreign money is due each spring; the next one is to be prepared.',
      subject: 'task',
      typed: { title: 'Report on foreign money' },
      page: ['Report on foreign money'],
      table: ['Report on foreign money'],
    },
  ],
}
