import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { LocalDateTime } from '../../shared/domain/dates.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { blankHearing } from '../../shared/domain/kinds/hearing.ts'
import { readCalendar } from '../support/calendar-reader.mjs'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { sitDown } from './person/person.ts'

test('the calendar leaves under neutral names, and in full only where that is chosen each time', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-calendar-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t, press, goTo } = person
    const complaints = complaintsOf(page)
    await openVaultIn(program, { folder, language: 'ru' })
    const { id: caseId } = await program.client.cases.create(blankCase('Дело Ахметова'))
    const startsAt = '2099-12-01T10:30' as LocalDateTime
    await program.client.hearings.create({
      ...blankHearing({ caseId, startsAt }),
      kind: 'extension',
      court: 'Медеуский районный суд',
    })

    await goTo('calendar')
    const saveAs = async (name: string): Promise<string> => {
      const target = path.join(folder, name)
      program.answer(target)
      await press(t('calendarFiles:start'))
      await page.getByText(t('calendarFiles:written', { fileName: name })).waitFor()
      await page.getByText(t('calendarFiles:entries', { count: 1 })).waitFor()
      await person.button(t('common:close')).last().click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      return readFile(target, 'utf8')
    }

    await press(t('calendarFiles:export'))
    await page.getByText(t('calendarFiles:neutralWhy')).waitFor()
    expect(await barriers(page)).toEqual([])
    const neutral = readCalendar(await saveAs('нейтрально.ics'))
    expect(neutral).toMatchObject([{ summary: t('calendarFiles:word.appointment') }])
    expect(neutral[0]?.location).toBeUndefined()

    await press(t('calendarFiles:export'))
    await page.getByLabel(t('calendarFiles:titlesOf.full'), { exact: true }).check()
    await page.getByText(t('calendarFiles:fullWarning')).waitFor()
    expect(await barriers(page)).toEqual([])
    const full = readCalendar(await saveAs('полностью.ics'))
    const summary = `${t('calendar:kind.extension')} · Дело Ахметова`
    expect(full).toMatchObject([{ summary, location: 'Медеуский районный суд', uid: neutral[0]?.uid }])

    await press(t('calendarFiles:export'))
    await page.getByText(t('calendarFiles:neutralWhy')).waitFor()
    for (const kind of ['hearings', 'deadlines', 'tasks', 'custody'] as const)
      await page.getByLabel(t(`calendarFiles:kindOf.${kind}`), { exact: true }).uncheck()
    await press(t('calendarFiles:start'))
    await page.getByText(t('calendarFiles:nothingChosen')).waitFor()
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
