import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openVaultIn } from '../e2e/fixture/prepared-vault.ts'
import { startProgram } from '../e2e/fixture/start-program.ts'
import { enterRecord } from '../e2e/person/any-record.ts'
import { complaintsOf } from '../e2e/person/barriers.ts'
import { goToCase } from '../e2e/person/case-work.ts'
import { openForm } from '../e2e/person/forms.ts'
import { type Person, sitDown } from '../e2e/person/person.ts'
import { ACTIVISTS } from './facts/activists.ts'
import { BEATING } from './facts/beating.ts'
import type { Report } from './facts/fact.ts'
import { FUND_CASE } from './facts/fund.ts'
import { JANUARY } from './facts/january.ts'
import { PARTY_SUIT } from './facts/party-suit.ts'
import { missingInSearch, missingInTables, missingOnPage, missingOnPaper } from './facts/read-back.ts'

const REPORTS: readonly Report[] = [ACTIVISTS, FUND_CASE, BEATING, JANUARY, PARTY_SUIT]

/** Opens a file and enters the facts of its report, one form after the other; gives those that no form took. */
const enter = async (person: Person, { title, context, facts }: Report): Promise<string[]> => {
  const { t, page, goTo } = person
  await goTo('cases')
  const form = await openForm(person, t('records:case.new'))
  if (context !== undefined) {
    await form.choose(t('cases:field.nature'), t('cases:nature.context'))
    await form.choose(t('cases:field.contextKind'), t(`cases:contextKind.${context}`))
  }
  await form.write(t('cases:field.title'), title)
  await form.save()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  const refused: string[] = []
  for (const { said, subject, typed, hands } of facts) {
    try {
      if (Object.keys(typed).length > 0) await enterRecord(person, subject, typed)
      await hands?.(person)
    } catch (error) {
      refused.push(`not entered: "${said}": ${String(error).slice(0, 400)}`)
      await page.reload()
      await goToCase(person, title)
    }
  }
  return refused
}

test('facts of published reports are entered as they are known, and read back from page, search, table and dossier', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-facts-'))
  try {
    await using program = await startProgram()
    await program.page.emulateMedia({ reducedMotion: 'reduce' })
    await openVaultIn(program, { folder, language: 'en' })
    const complaints = complaintsOf(program.page)
    const person = await sitDown(program, 'en')
    const found: string[] = []
    for (const report of REPORTS) {
      found.push(...(await enter(person, report)))
      await goToCase(person, report.title)
      found.push(...(await missingOnPage(person, report.facts)))
      found.push(...(await missingInTables(person, report.facts)))
      found.push(...(await missingInSearch(person, report.facts)))
      found.push(...(await missingOnPaper(person, report)))
    }
    expect({ found, complaints }).toEqual({ found: [], complaints: [] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
