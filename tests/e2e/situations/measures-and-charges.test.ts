import dayjs from 'dayjs'
import { expect, test } from 'vitest'
import { throughPhrase } from '../../../renderer/i18n/date-phrases.ts'
import { formatNumeric } from '../../../renderer/i18n/dates.ts'
import {
  addDecision,
  beginRestraint,
  beginStay,
  goToCase,
  part,
  type TypedRestraint,
  turnTo,
} from '../person/case-work.ts'
import { openForm } from '../person/forms.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const LINE: readonly TypedRestraint[] = [
  { kind: 'detention', from: '10.03.2026', fromTime: '0815', until: '12.03.2026', untilTime: '1400' },
  {
    kind: 'custody',
    from: '12.03.2026',
    fromTime: '1400',
    until: '10.05.2026',
    place: 'СИ-18, Алматы',
    ended: { on: '04.05.2026', time: '1600', reason: 'replaced' },
  },
  {
    kind: 'house-arrest',
    from: '04.05.2026',
    fromTime: '1600',
    until: '04.07.2026',
    ended: { on: '15.06.2026', time: '1130', reason: 'released' },
  },
]

test('a line of measures through a transfer, a verdict and a release on one day has no fault; an overlap is pointed out and kept', async () => {
  const title = 'Жәңгіровтің ісі'
  const client = 'Жәңгіров Ғалымбек'
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    await haveCase(of, title, [[client, 'client']])
  }
  await inVault({ language: 'kk', prepare }, async ({ person }) => {
    const { t, page } = person
    const findings = page.getByText(t('cases:finding.title'))
    await goToCase(person, title)
    for (const restraint of LINE) {
      const form = await beginRestraint(person, restraint)
      expect(await findings.count()).toBe(0)
      await form.save()
    }
    const cell = await beginStay(person, {
      kind: 'temporary-holding',
      place: 'УҰИ, Алматы',
      from: '10.03.2026',
      until: '12.03.2026',
    })
    await cell.save()
    const prison = await beginStay(person, {
      kind: 'remand-prison',
      place: 'СИ-18',
      from: '12.03.2026',
      until: '04.05.2026',
    })
    await prison.save()
    await addDecision(person, {
      kind: 'verdict',
      outcome: 'acquitted',
      announcedOn: '15.06.2026',
      body: 'Алмалы аудандық соты',
    })

    await turnTo(person, 'restraints')
    const measures = page.getByRole('list', { name: `${client}: ${t('cases:restraints.title')}` })
    await seen(measures.getByRole('listitem'), 3)
    await measures.getByText(t('cases:restraintEnd.released'), { exact: true }).waitFor()
    const places = page.getByRole('list', { name: `${client}: ${t('cases:stays.title')}` })
    await seen(places.getByRole('listitem'), 2)
    expect(await findings.count()).toBe(0)
    await turnTo(person, 'overview')
    await part(person, t('cases:glance.title')).waitFor()
    expect(await part(person, t('cases:warning.title')).count()).toBe(0)

    const overlapping = await beginRestraint(person, {
      kind: 'custody',
      from: '01.06.2026',
      until: '20.06.2026',
    })
    await overlapping.dialog.getByRole('status').filter({ has: findings }).waitFor()
    await overlapping.save()
    await seen(measures.getByRole('listitem'), 4)
    await measures.getByText('01.06.2026 – 20.06.2026').waitFor()
    await findings.waitFor()
    await turnTo(person, 'overview')
    await part(person, t('cases:warning.title')).getByText(t('cases:warning.restraint-overlap')).waitFor()
  })
})

test('four charges from two dates stand under one custody that is still open and has an end date', async () => {
  const title = 'Дело Суюндиковой'
  const client = 'Суюндикова Кундыз'
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    await haveCase(of, title, [[client, 'client']])
  }
  const lastDay = dayjs().add(60, 'day').format('YYYY-MM-DD')
  await inVault({ language: 'ru', prepare }, async ({ person }) => {
    const { t, page } = person
    await goToCase(person, title)
    await turnTo(person, 'charges')
    const form = await openForm(person, t('records:charge.new'))
    const another = async () => {
      await form.dialog.getByRole('button', { name: t('common:form.saveAnother') }).click()
      await form.says(t('cases:field.article'), '')
    }
    await form.write(t('cases:field.code'), 'УК')
    await form.write(t('cases:field.article'), '272')
    await form.write(t('cases:field.part'), '1')
    await form.write(t('cases:field.chargeSince'), '12.03.2026')
    await another()
    await form.write(t('cases:field.article'), '405')
    await form.write(t('cases:field.part'), '2')
    await another()
    await form.write(t('cases:field.article'), '174')
    await form.write(t('cases:field.chargeSince'), '04.05.2026')
    await another()
    await form.write(t('cases:field.chargeTitle'), 'Финансирование экстремизма')
    await form.save()

    const custody = await beginRestraint(person, {
      kind: 'custody',
      from: '12.03.2026',
      until: formatNumeric(lastDay),
      place: 'СИЗО № 18',
    })
    await custody.save()

    await turnTo(person, 'charges')
    const charges = page
      .getByRole('list', { name: `${client}: ${t('cases:tab.charges')}` })
      .getByRole('listitem')
    await seen(charges, 4)
    await seen(charges.filter({ hasText: '12 марта 2026' }), 2)
    await seen(charges.filter({ hasText: '4 мая 2026' }), 2)
    await charges.getByText('Финансирование экстремизма').first().waitFor()
    await turnTo(person, 'restraints')
    const custodies = page
      .getByRole('list', { name: `${client}: ${t('cases:restraints.title')}` })
      .getByRole('listitem')
    await seen(custodies, 1)
    await custodies.getByText(t('cases:restraints.current'), { exact: true }).waitFor()
    await turnTo(person, 'overview')
    const glance = part(person, t('cases:glance.title')).getByRole('listitem')
    for (const text of ['ст. 272', 'ст. 405', 'ст. 174', 'Финансирование экстремизма']) {
      await glance.getByText(text).first().waitFor()
    }
    await glance.getByText(t('cases:restraintKind.custody')).first().waitFor()
    await page.getByText(throughPhrase(lastDay, 'ru')).first().waitFor()
    await page
      .getByText(t('cases:term.left', { count: 60 }))
      .first()
      .waitFor()
  })
})
