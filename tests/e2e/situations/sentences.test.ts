import { expect, test } from 'vitest'
import { throughPhrase } from '../../../renderer/i18n/date-phrases.ts'
import {
  addDecision,
  addSentence,
  beginSentence,
  decisionNamed,
  fillSentence,
  goToCase,
  part,
  turnTo,
} from '../person/case-work.ts'
import { openedForm, openForm, openRecord } from '../person/forms.ts'
import type { Person } from '../person/person.ts'
import { seen } from '../person/seen.ts'
import { withPlainSpaces } from '../person/words.ts'
import { haveCase, inVault } from './in-a-vault.ts'

/** What now stands for someone, as the part at court says it. */
const standingOf = (person: Person, name: string) =>
  part(person, person.t('court:standing'))
    .getByRole('definition')
    .and(person.page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd'))

test('co-defendants share a verdict, but neither the sentence nor what the appeal did to it', async () => {
  const title = 'Дело о площади'
  const [first, second] = ['Суюндикова Кундыз', 'Жангиров Галымбек']
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    await haveCase(client, title, [
      [first, 'client'],
      [second, 'co-defendant'],
    ])
  }
  await inVault({ language: 'ru', prepare }, async ({ person }) => {
    const { t } = person
    const [verdict, appeal] = [t('court:kind.verdict'), t('court:kind.appeal')]
    const imprisonment = t('court:sentenceKind.imprisonment')
    const years = (count: number) => `${imprisonment}, ${t('court:sentence.years', { count })}`
    await goToCase(person, title)
    await addDecision(person, {
      kind: 'verdict',
      outcome: 'convicted',
      announcedOn: '12.03.2026',
      body: 'Районный суд',
    })
    await addSentence(person, verdict, { for: first, kind: 'imprisonment', years: 7 })
    await addSentence(person, verdict, { for: second, kind: 'imprisonment', years: 5 })
    await addDecision(person, {
      kind: 'appeal',
      outcome: 'partly-changed',
      announcedOn: '20.05.2026',
      body: 'Городской суд',
    })
    await addSentence(person, appeal, {
      for: first,
      changes: years(7),
      effect: 'reduced',
      kind: 'imprisonment',
      years: 5,
      months: 6,
    })
    // The form suggests the part of the first; with the second person it must not keep it.
    const form = await beginSentence(person, appeal, { for: second })
    const earlier = form.dialog.getByRole('combobox', { name: t('court:field.changes') })
    await expect.poll(() => earlier.inputValue()).toBe(t('court:field.changesNone'))
    await fillSentence(person, form, { changes: years(5), effect: 'upheld' })
    await form.save()

    await seen(decisionNamed(person, verdict), 1)
    await decisionNamed(person, verdict)
      .getByRole('listitem')
      .filter({ hasText: years(7) })
      .waitFor()
    await decisionNamed(person, verdict)
      .getByRole('listitem')
      .filter({ hasText: years(5) })
      .waitFor()
    const reduced = `${years(5)} ${t('court:sentence.months', { count: 6 })}`
    await standingOf(person, first).filter({ hasText: reduced }).waitFor()
    expect(withPlainSpaces(await standingOf(person, first).innerText())).toBe(
      `${reduced} ${t('court:now.changed')}`,
    )
    expect(withPlainSpaces(await standingOf(person, second).innerText())).toBe(
      `${years(5)} ${t('court:now.in-force')}`,
    )

    await turnTo(person, 'overview')
    const glance = part(person, t('cases:glance.title')).getByRole('listitem')
    await glance.filter({ hasText: first }).getByText(reduced).waitFor()
    await glance.filter({ hasText: second }).getByText(years(5), { exact: true }).waitFor()
  })
})

test('a verdict is entered for everybody in one form by the keyboard, its appeal beside it, and each goes in one step', async () => {
  const title = 'Алаң ісі'
  const [first, second] = ['Суюндикова Кундыз', 'Жангиров Галымбек']
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    await haveCase(client, title, [
      [first, 'client'],
      [second, 'co-defendant'],
    ])
  }
  await inVault({ language: 'kk', prepare }, async ({ person }) => {
    const { t, page } = person
    const [verdict, appeal] = [t('court:kind.verdict'), t('court:kind.appeal')]
    const imprisonment = t('court:sentenceKind.imprisonment')
    const years = (count: number) => `${imprisonment}, ${t('court:sentence.years', { count })}`
    await goToCase(person, title)
    await turnTo(person, 'court')
    const form = await openForm(person, t('court:verdict.new'))
    const type = (label: string, text: string) => form.write(t(`court:field.${label}` as never), text)
    await type('announcedOn', '12.03.2026')
    // The rows of the accused wait: the focus opens one, the next one opens when the focus leaves it.
    const row = (name: string) => form.dialog.getByRole('group', { name, exact: true })
    await form.dialog.getByRole('button', { name: first }).focus()
    await row(first).waitFor()
    await form.choose(t('court:field.sentenceKind'), imprisonment)
    await type('years', '7')
    await row(first)
      .getByRole('button', { name: t('court:verdict.remove') })
      .focus()
    await page.keyboard.press('Tab')
    await row(second).waitFor()
    await seen(row(first), 0)
    await form.choose(t('court:field.sentenceKind'), imprisonment)
    await type('years', '0')
    await form.press(t('common:save'))
    await form.dialog.getByText(t('common:fieldError.zeroTerm')).waitFor()
    await type('years', '5')
    await page.keyboard.press('Enter')
    await row(t('court:field.sentenced')).waitFor()
    await form.name(t('court:field.sentenced'), 'Қор')
    await form.choose(t('court:field.sentenceKind'), t('court:sentenceKind.fine'))
    await type('amount', '196 600')
    await form.save()
    await standingOf(person, first)
      .filter({ hasText: years(7) })
      .waitFor()
    await standingOf(person, 'Қор').filter({ hasText: '196 600' }).waitFor()
    expect(withPlainSpaces(await standingOf(person, second).innerText())).toBe(
      `${years(5)} ${t('court:now.pronounced')}`,
    )

    await decisionNamed(person, verdict)
      .getByRole('button', { name: t('court:verdict.appeal') })
      .click()
    const review = await openedForm(person)
    await review.write(t('court:field.announcedOn'), '20.05.2026')
    await review.dialog.getByRole('button', { name: first }).click()
    await review.choose(t('court:field.effect'), t('court:effect.reduced'))
    await review.write(t('court:field.years'), '4')
    await review.save()
    await standingOf(person, first)
      .filter({ hasText: years(4) })
      .waitFor()
    expect(withPlainSpaces(await standingOf(person, first).innerText())).toBe(
      `${years(4)} ${t('court:now.changed')}`,
    )
    expect(withPlainSpaces(await standingOf(person, second).innerText())).toBe(
      `${years(5)} ${t('court:now.in-force')}`,
    )

    await seen(decisionNamed(person, appeal).getByRole('listitem'), 3)
    await page.keyboard.press('Control+z')
    await seen(decisionNamed(person, appeal), 0)
    await standingOf(person, first)
      .filter({ hasText: years(7) })
      .waitFor()
    await page.keyboard.press('Control+z')
    await seen(decisionNamed(person, verdict), 0)
    await seen(page.getByText('Қор', { exact: true }), 0)
  })
})

test('a sentence postponed for a small child ends at the earlier of a date and the 14th birthday', async () => {
  const title = 'Case of a mother'
  const mother = 'Umit Abilakimova'
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    await haveCase(client, title, [[mother, 'client']])
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { t, page } = person
    const verdict = t('court:kind.verdict')
    const until = (day: string, because: 'date' | 'birthday') =>
      t(`court:postponed.${because}`, { until: throughPhrase(day, 'en') })
    await goToCase(person, title)
    await addDecision(person, {
      kind: 'verdict',
      outcome: 'convicted',
      announcedOn: '01.06.2026',
      body: 'District court',
    })
    await addSentence(person, verdict, { kind: 'imprisonment', years: 4 })
    const form = await beginSentence(person, verdict, {
      changes: t('court:sentenceKind.imprisonment'),
      effect: 'postponed',
      kind: 'imprisonment',
      childBornOn: '10.02.2015',
    })
    // What the field brings up when it is left moves the button under the press, which counts all the same.
    await form.save()
    await standingOf(person, mother).getByText(until('2029-02-10', 'birthday')).waitFor()
    await standingOf(person, mother).getByText(t('court:now.postponed'), { exact: true }).waitFor()

    const again = await openRecord(
      person,
      decisionNamed(person, verdict)
        .getByRole('listitem')
        .filter({ hasText: t('court:effect.postponed') })
        .getByRole('button'),
    )
    await fillSentence(person, again, { effect: 'postponed', until: '01.06.2028' })
    await again.write(t('court:field.detail'), 'Small child, shortened')
    await again.dialog.getByRole('status').getByText(until('2028-06-01', 'date')).waitFor()
    await again.save()
    await standingOf(person, mother).getByText(until('2028-06-01', 'date')).waitFor()
    await seen(page.getByText(until('2029-02-10', 'birthday')), 0)
  })
})

test('an organisation as client, fined and suspended and later cleared, keeps its history and stands as cancelled', async () => {
  const title = 'Қордың ісі'
  const organisation = '«Қадір-қасиет» қоры'
  await inVault({ language: 'kk', prepare: async () => undefined }, async ({ person }) => {
    const { t, page, goTo } = person
    await goTo('cases')
    const opened = await openForm(person, t('records:case.new'))
    await opened.name(t('cases:field.client'), organisation)
    await opened.dialog.getByText(t('people:sort.organisation'), { exact: true }).click()
    await opened.write(t('cases:field.title'), title)
    await opened.save()
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()

    const [order, appeal] = [t('court:kind.administrative'), t('court:kind.appeal')]
    const fine = `${t('court:sentenceKind.fine')}, 196 600 теңге`
    const suspension = `${t('court:sentenceKind.suspension-of-activity')}, ${t('court:sentence.months', { count: 3 })}`
    await addDecision(person, {
      kind: 'administrative',
      outcome: 'convicted',
      announcedOn: '25.01.2026',
      body: 'Салық басқармасы',
    })
    await addSentence(person, order, { kind: 'fine', amount: '196 600', currency: 'теңге' })
    await addSentence(person, order, { kind: 'suspension-of-activity', months: 3 })
    await seen(part(person, t('court:standing')).getByText(t('court:now.in-force'), { exact: true }), 2)
    const form = await openForm(person, t('records:decision.new'))
    await form.choose(t('court:field.kind'), appeal)
    await form.choose(t('court:field.outcome'), t('court:outcome.cancelled'))
    await form.write(t('court:field.announcedOn'), '03.04.2026')
    await form.write(t('court:field.body'), 'Жоғары тұрған орган')
    await form.press(t('common:save'))
    // What it does to everybody is shown before it is kept, and is kept with it.
    const shown = form.dialog
      .getByRole('status')
      .filter({ hasText: t('court:wholeEffect.title', { count: 2 }) })
    await seen(shown.getByRole('listitem').filter({ hasText: `→ ${t('court:now.cancelled')}` }), 2)
    await form.press(t('court:wholeEffect.all'))
    await form.dialog.waitFor({ state: 'hidden' })
    await seen(decisionNamed(person, appeal).getByRole('listitem'), 2)
    await page.keyboard.press('Control+z')
    await seen(decisionNamed(person, appeal), 0)
    await page.keyboard.press('Control+Shift+z')
    await seen(decisionNamed(person, appeal).getByRole('listitem'), 2)

    const standing = standingOf(person, organisation)
    await seen(standing.getByText(t('court:now.cancelled'), { exact: true }), 2)
    await seen(standing.locator('s'), 2)
    const history = decisionNamed(person, order).getByRole('listitem')
    for (const text of [fine, suspension]) {
      await history.filter({ hasText: text }).getByText(t('court:effect.imposed'), { exact: true }).waitFor()
    }
    await turnTo(person, 'people')
    await page.getByRole('button', { name: organisation }).first().click()
    await page.getByRole('link', { name: organisation }).last().click()
    await page.getByRole('heading', { name: organisation, level: 1 }).waitFor()
    await page.getByText(t('people:sort.organisation')).first().waitFor()
    const cases = page.getByRole('list', { name: t('people:cases') })
    await cases.getByRole('link', { name: title }).getByText(t('cases:role.client')).waitFor()
  })
})
