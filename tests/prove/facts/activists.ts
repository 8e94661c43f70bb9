import { addDecision, addSentence, decisionNamed, turnTo } from '../../e2e/person/case-work.ts'
import { openedForm, openForm } from '../../e2e/person/forms.ts'
import type { Person } from '../../e2e/person/person.ts'
import type { Report } from './fact.ts'
import { sourcesOf } from './hands.ts'

const LEADER = 'Айбек Сарсенов'
const SECOND = 'Динара Оспанова'
const WIFE = 'Гүлнар Сәрсенова'

/** One form for the verdict as it was pronounced, a row for each of the accused. */
const pronounce = async (person: Person): Promise<void> => {
  const { t } = person
  await turnTo(person, 'court')
  const form = await openForm(person, t('court:verdict.new'))
  await form.write(t('court:field.announcedOn'), 'spring 2027')
  for (const [name, years] of [
    [LEADER, 5],
    [SECOND, 3],
  ] as const) {
    await form.dialog.getByRole('button', { name }).first().click()
    await form.dialog.getByRole('group', { name, exact: true }).waitFor()
    await form.choose(t('court:field.sentenceKind'), t('court:sentenceKind.imprisonment'))
    await form.write(t('court:field.years'), String(years))
  }
  await form.save()
  await addSentence(person, t('court:kind.verdict'), { for: SECOND, kind: 'fine', amount: '2 000 000' })
}

/** The appeal with every row as it was, one of them changed. */
const appeal = async (person: Person): Promise<void> => {
  const { t } = person
  await decisionNamed(person, t('court:kind.verdict'))
    .getByRole('button', { name: t('court:verdict.appeal') })
    .click()
  const form = await openedForm(person)
  await form.write(t('court:field.announcedOn'), 'not later than 12.2027')
  await form.dialog.getByRole('button', { name: LEADER }).first().click()
  await form.choose(t('court:field.effect'), t('court:effect.reduced'))
  await form.write(t('court:field.years'), '4')
  await form.save()
}

/** Riots and a banned movement: statuses, charges, a line of measures of which few days are known, hearings, events. */
export const ACTIVISTS: Report = {
  title: 'Three activists of the square',
  facts: [
    {
      said: 'Sarsenov leads the movement; papers have him as Сарсенов, the press as Särsenov.',
      subject: 'participation',
      typed: { partyId: { newcomer: LEADER }, role: 'client', detail: 'leader of the movement' },
      page: [LEADER, 'Client', 'leader of the movement'],
      paper: [LEADER],
      search: ['Sarsenov', LEADER],
    },
    {
      said: 'Ospanova stands trial with him; since when is not reported.',
      subject: 'participation',
      typed: { partyId: { newcomer: SECOND }, role: 'co-defendant' },
      page: [SECOND],
      paper: [SECOND],
      search: ['Ospanova', SECOND],
    },
    {
      said: 'His wife was refused as lay defender because she is a witness, no later than June.',
      subject: 'participation',
      typed: {
        partyId: { newcomer: WIFE },
        role: 'witness',
        detail: 'wife, refused as lay defender',
        until: 'until 06.2026',
      },
      page: [WIFE, 'wife, refused as lay defender'],
      search: ['Сарсенова', WIFE],
    },
    {
      said: 'He was a witness with the right to defence in the spring.',
      subject: 'procedural-status',
      typed: {
        partyId: LEADER,
        status: 'witness-with-defence',
        since: 'spring 2026',
        until: 'before 20.06.2026',
      },
      page: ['Witness with the right to defence', 'spring 2026'],
    },
    {
      said: 'He has been a suspect since some day in June.',
      subject: 'procedural-status',
      typed: {
        partyId: LEADER,
        status: 'suspect',
        since: 'June 2026',
        basis: 'order of the police department',
      },
      page: ['Suspect', 'June 2026'],
    },
    {
      said: 'They are charged with taking part in riots; the report names no article.',
      subject: 'charge',
      typed: { partyId: LEADER, title: 'taking part in mass riots', since: 'about June 2026' },
      page: ['taking part in mass riots'],
      paper: ['taking part in mass riots'],
      table: ['taking part in mass riots'],
    },
    {
      said: 'Ospanova is charged under art. 405 part 2.',
      subject: 'charge',
      typed: { partyId: SECOND, code: 'УК РК', article: '405', part: '2' },
      page: ['405(2)'],
      paper: ['405(2)'],
      table: ['405'],
    },
    {
      said: 'He was taken in early March.',
      subject: 'restraint',
      typed: { partyId: LEADER, kind: 'detention', from: 'early March 2026' },
      page: ['Detention', '1–10 March 2026'],
      paper: ['1–10 March 2026'],
      table: ['2026-03-01..2026-03-10'],
    },
    {
      said: 'He has been in custody since March, prolonged until some day at the end of July.',
      subject: 'restraint',
      typed: {
        partyId: LEADER,
        kind: 'custody',
        from: 'March 2026',
        until: 'end of July 2026',
        order: 'court of Almalinsky district',
      },
      page: ['Custody', 'March 2026'],
      paper: ['March 2026'],
    },
    {
      said: 'Moved to house arrest in mid-August.',
      subject: 'restraint',
      typed: { partyId: LEADER, kind: 'house-arrest', from: 'mid-August 2026' },
      page: ['House arrest', '11–20 August 2026'],
      paper: ['11–20 August 2026'],
    },
    {
      said: 'As of 3 March she was held; since when nobody says.',
      subject: 'restraint',
      typed: { partyId: SECOND, kind: 'custody', from: 'as of 03.03.2026' },
      page: ['as of 3 March 2026'],
      paper: ['as of 3 March 2026'],
    },
    {
      said: 'She spent 15 days under administrative arrest in the winter before.',
      subject: 'restraint',
      typed: {
        partyId: SECOND,
        kind: 'administrative-arrest',
        from: 'winter 2025/26',
        conditions: '15 days',
      },
      page: ['Administrative arrest', 'winter 2025/26', '15 days'],
      paper: ['winter 2025/26'],
    },
    {
      said: 'In spring she was in the remand prison of Almaty.',
      subject: 'stay',
      typed: { partyId: SECOND, kind: 'remand-prison', place: 'LA-155/18', from: 'spring 2026' },
      page: ['LA-155/18', 'spring 2026'],
    },
    {
      said: 'The trial is to begin in October; the day is not set.',
      subject: 'hearing',
      typed: { startsAt: 'October 2026', kind: 'main', court: 'Almalinsky district court' },
      page: ['October 2026', 'Almalinsky district court'],
      paper: ['October 2026'],
      table: ['2026-10', 'Almalinsky district court'],
    },
    {
      said: 'On 14 September the custody is heard, the hour is unknown.',
      subject: 'hearing',
      typed: { startsAt: '14.09.2026', kind: 'extension', judge: 'Abdrakhmanov' },
      page: ['14 September 2026', 'Abdrakhmanov'],
      paper: ['14 September 2026'],
    },
    {
      said: 'Before the elections the police dispersed a peaceful gathering.',
      subject: 'event',
      typed: {
        title: 'Gathering dispersed',
        kind: 'dispersal',
        date: 'before 20.11.2025',
        place: 'Алма-Ата',
      },
      page: ['Gathering dispersed', 'before 20 November 2025'],
      paper: ['Gathering dispersed'],
      search: ['dispersed', 'Gathering dispersed'],
      table: ['Gathering dispersed', '[..2025-11-20['],
    },
    {
      said: 'He has been on hunger strike since the summer, as of 1 September still.',
      subject: 'event',
      typed: { title: 'Hunger strike', kind: 'hunger-strike', date: 'as of 01.09.2026' },
      page: ['Hunger strike', 'as of 1 September 2026'],
      paper: ['Hunger strike'],
    },
    {
      said: 'In court the judge said that asking is no crime.',
      subject: 'event',
      typed: {
        title: 'Remark of the judge',
        kind: 'statement',
        date: '2026',
        description: 'Asking is no crime',
      },
      page: ['Remark of the judge'],
      search: ['Remark', 'Remark of the judge'],
      paper: ['Remark of the judge'],
    },
    {
      said: 'In spring 2027 he was given five years, she three and a fine; the fine is reported without its currency.',
      subject: 'decision',
      typed: {},
      hands: pronounce,
      page: ['Imprisonment, 5 years', 'Imprisonment, 3 years', '2 000 000', 'spring 2027'],
      paper: ['5 years', '3 years', '2 000 000', 'spring 2027'],
      table: ['2027-21'],
    },
    {
      said: 'On appeal, no later than December, his five years became four; hers were left as they were.',
      subject: 'decision',
      typed: {},
      hands: appeal,
      page: ['Imprisonment, 4 years', 'not later than December 2027'],
      paper: ['4 years', 'not later than December 2027'],
    },
    {
      said: 'For her the sentence is postponed for a child who was born about 2020.',
      subject: 'sentence',
      typed: {},
      hands: async (person) => {
        await addDecision(person, {
          kind: 'execution',
          outcome: 'granted',
          announcedOn: '2028',
          body: 'court of the colony',
        })
        await addSentence(person, person.t('court:kind.execution'), {
          for: SECOND,
          changes: /^Imprisonment, 3 years/u,
          effect: 'postponed',
          kind: 'imprisonment',
          childBornOn: 'about 2020',
        })
      },
      page: ['court of the colony', 'postponed', 'about 2034'],
      paper: ['court of the colony'],
    },
    {
      said: 'One report has thirteen charged with riots, another fifteen: both stand beside the charge.',
      subject: 'source',
      typed: {},
      hands: (person) =>
        sourcesOf(person, { tab: 'charges', row: 'taking part in mass riots' }, [
          { who: 'Report "Without trial"', says: '13 charged', quote: 'thirteen of them' },
          { who: 'Azattyq', says: '15 charged', contradicts: true },
        ]),
      page: ['Sources contradict each other'],
      paper: ['Report "Without trial"', '13 charged', '15 charged'],
      search: ['Without trial', 'Report "Without trial"'],
    },
  ],
}
