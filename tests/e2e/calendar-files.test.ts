import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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

/** One entry of a court, in the file's own words. */
const entry = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

const courtCalendar = (day: string): string =>
  [
    'BEGIN:VCALENDAR',
    ...entry('UID:1', `DTSTART;TZID=Asia/Almaty:${day}T103000`, 'SUMMARY:Продление, дело 7140/26'),
    ...entry('UID:2', `DTSTART;TZID=Central Asia Standard Time:${day}T120000`, 'SUMMARY:Допрос'),
    ...entry('UID:3', `DTSTART;VALUE=DATE:${day}`, 'SUMMARY:<b>Оглашение</b>', 'LOCATION:зал 5'),
    'END:VCALENDAR',
  ].join('\r\n')

test('a calendar of a court comes in: a clock that cannot be told apart is asked, a case is proposed, and one step takes it back', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-calendar-'))
  try {
    await using program = await startProgram()
    const { client } = program
    const person = await sitDown(program, 'ru')
    const { page, t, press, goTo } = person
    const complaints = complaintsOf(page)
    await openVaultIn(program, { folder, language: 'ru' })
    const named = await client.cases.create({ ...blankCase('Дело Ахметова'), courtNumber: '7140/26' })
    const other = await client.cases.create(blankCase('Другое дело'))
    const file = path.join(folder, 'суд.ics')
    await writeFile(file, courtCalendar('20991201'))

    await goTo('calendar')
    const bringIn = async (): Promise<void> => {
      await press(t('calendarFiles:in.import'))
      program.answer(file)
      await press(t('calendarFiles:in.choose'))
    }
    const counted = (state: 'new' | 'changed' | 'unchanged' | 'left', count: number) =>
      page.getByText(
        t('calendarFiles:in.stateCount', { state: t(`calendarFiles:in.stateOf.${state}`), count }),
      )
    await bringIn()
    await counted('left', 1).waitFor()
    await page.getByText('<b>Оглашение</b>').waitFor()
    expect(await barriers(page)).toEqual([])

    const clock = { name: 'Central Asia Standard Time' }
    await page.getByLabel(t('calendarFiles:in.clock.named', clock)).first().click()
    await page.getByRole('option', { name: 'Asia/Almaty', exact: true }).first().click()
    await counted('new', 3).waitFor()
    await person.fill(t('calendarFiles:in.rest'), 'Другое')
    await page.getByRole('option', { name: /Другое дело/u }).click()
    await page.getByRole('list').getByText('Дело Ахметова', { exact: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    await press(t('calendarFiles:in.take', { count: 3 }))
    await page.getByText(t('calendarFiles:in.report.created', { count: 3 })).waitFor()
    expect((await client.hearings.list({ caseId: named.id })).map(({ purpose }) => purpose)).toEqual([
      'Продление, дело 7140/26',
    ])
    expect(await client.hearings.list({ caseId: other.id })).toHaveLength(2)
    await person.button(t('common:close')).last().click()

    await writeFile(file, courtCalendar('20991202'))
    await bringIn()
    await counted('changed', 2).waitFor()
    await person.button(t('common:cancel')).click()

    const [newest] = await client.history.undoable()
    await client.history.undo({ seq: newest?.seq ?? 0 })
    expect(await client.hearings.list({ caseId: other.id })).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
