import { expect } from 'vitest'
import { NAMES } from '../../e2e/fixture/one-of-each.ts'
import { type CaseTab, goToCase, goToParty, turnTo } from '../../e2e/person/case-work.ts'
import type { Person } from '../../e2e/person/person.ts'
import { seen } from '../../e2e/person/seen.ts'

/** A screen that is looked at, and how a person comes to it. */
export interface Screen {
  readonly name: string
  /** `sample` is the title of the sample case. */
  readonly go: (person: Person, sample: string) => Promise<void>
}

const tabOf =
  (tab: CaseTab): Screen['go'] =>
  async (person, sample) => {
    await goToCase(person, sample)
    await turnTo(person, tab)
  }

/** The screens that a lawyer sees in a day. */
export const SCREENS: readonly Screen[] = [
  { name: 'cases', go: (person) => person.goTo('cases') },
  { name: 'today', go: (person) => person.goTo('today') },
  { name: 'overview', go: tabOf('overview') },
  {
    name: 'chronology-reading',
    go: async (person, sample) => {
      await tabOf('chronology')(person, sample)
      await person.page.locator('main [data-row]').nth(2).click()
      await person.page.locator('[data-pane-title]').waitFor()
    },
  },
  {
    name: 'event-form',
    go: async (person, sample) => {
      await tabOf('chronology')(person, sample)
      await person.page.keyboard.press('Control+n')
      await person.page.getByRole('dialog').waitFor()
    },
  },
  { name: 'people-of-case', go: tabOf('people') },
  { name: 'charges', go: tabOf('charges') },
  { name: 'restraints', go: tabOf('restraints') },
  {
    name: 'court',
    go: async (person) => {
      await goToCase(person, NAMES.case)
      await turnTo(person, 'court')
    },
  },
  { name: 'evidence', go: tabOf('evidence') },
  { name: 'work', go: tabOf('work') },
  { name: 'person', go: (person) => goToParty(person, NAMES.client) },
  { name: 'calendar', go: (person) => person.goTo('calendar') },
  { name: 'documents', go: (person) => person.goTo('documents') },
  {
    name: 'document',
    go: async (person) => {
      const { page, goTo } = person
      await goTo('calendar')
      await goTo('documents')
      await page.getByRole('link', { name: 'Постановление о санкционировании' }).first().click()
      await page.locator('main iframe').waitFor()
    },
  },
  {
    name: 'dossier-form',
    go: async (person, sample) => {
      await goToCase(person, sample)
      await person.press(person.t('dossier:export'))
      await person.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'palette',
    go: async (person, sample) => {
      await goToCase(person, sample)
      await person.page.keyboard.press('Control+k')
      await person.page.keyboard.type('Жангиров')
      await expect.poll(() => person.page.getByRole('option').count()).toBeGreaterThan(2)
    },
  },
  { name: 'settings', go: (person) => person.goTo('settings') },
]

/** Leaves what stands over the page: what is typed in it, it, and what it stood over. */
export const leaveScreen = async ({ page }: Person): Promise<void> => {
  const over = page.locator('[aria-modal=true], [role=dialog]')
  for (const _step of ['what is typed', 'it', 'what it stood over']) {
    if ((await over.count()) > 0) await page.keyboard.press('Escape')
  }
  await seen(over, 0)
}
