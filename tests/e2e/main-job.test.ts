import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import { Document } from 'mupdf'
import { expect, test } from 'vitest'
import { formatMonth, formatNumeric } from '../../renderer/i18n/dates.ts'
import type { Language } from '../../shared/domain/language.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import {
  addFiles,
  addHearing,
  addPerson,
  exportDossier,
  lock,
  makeVault,
  openCase,
  sitDown,
  unlock,
} from './person/person.ts'
import { seen } from './person/seen.ts'

const documents = path.resolve(import.meta.dirname, '../fixtures/sample/documents')

interface Job {
  readonly language: Language
  readonly client: readonly string[]
  /** What the person types to find the client again: another script than the name was entered in. */
  readonly typed: string
  readonly title: string
  readonly court: string
  readonly vault: string
}

const JOBS: readonly Job[] = [
  {
    language: 'en',
    client: ['Жәңгіров Ғалымбек', 'Zhangirov Galymbek'],
    typed: 'Zhangir',
    title: 'Zhangirov: riot and banned organisation',
    court: 'Specialised investigating court of Almaty',
    vault: 'Office',
  },
  {
    language: 'ru',
    client: ['Сүйіндікова Құндыз', 'Суюндикова Кундыз'],
    typed: 'Kundyz',
    title: 'Дело Суюндиковой, ст. 272 и 405',
    court: 'Специализированный межрайонный следственный суд',
    vault: 'Контора',
  },
  {
    language: 'kk',
    client: ['Әбіләкімов Үмітжан', 'Абилакимов Умитжан'],
    typed: 'Umitzhan',
    title: 'Әбіләкімовтің ісі, 272-бап',
    court: 'Мамандандырылған ауданаралық тергеу соты',
    vault: 'Кеңсе',
  },
]

/** The fifteenth of the next month, so that it lies ahead whenever the test runs. */
const hearingDay = dayjs().add(1, 'month').format('YYYY-MM-15')

const textOfPdf = async (file: string): Promise<string[]> => {
  const pdf = Document.openDocument(await readFile(file), 'application/pdf')
  return Array.from({ length: pdf.countPages() }, (_, at) => pdf.loadPage(at).toStructuredText('').asText())
}

test.for(JOBS)(
  'the whole job in $language: vault, client, case, hearing, document, calendar, reading, dossier, lock and back',
  async (job) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-job-'))
    try {
      await using program = await startProgram()
      const person = await sitDown(program, job.language)
      const { page, t, goTo } = person
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const complaints = complaintsOf(page)
      const found: string[] = []
      const check = async (): Promise<void> => void found.push(...(await barriers(page)))
      const papers = await makeVault(person, folder, job.vault)

      await addPerson(person, job.client)
      await openCase(person, { typed: job.typed, client: job.client[0] ?? '', title: job.title })
      await addHearing(person, {
        date: formatNumeric(hearingDay),
        time: '10:30',
        kind: t('calendar:kind.extension'),
        court: job.court,
      })
      await addFiles(person, [
        path.join(documents, 'custody-order.pdf'),
        path.join(documents, 'seized-laptop.jpg'),
      ])

      await page.getByRole('link', { name: /custody.order/u }).click()
      const frame = page.frameLocator('iframe')
      await frame.getByText('ПОСТАНОВЛЕНИЕ').first().waitFor()
      await seen(frame.locator('.page'), 2)
      await check()

      await goTo('today')
      const next = page.getByRole('region', { name: t('today:nextHearings') })
      await next.getByText(t('calendar:kind.extension')).waitFor()
      await check()
      await goTo('calendar')
      await person.press(t('calendar:nextMonth'))
      await page.getByRole('heading', { name: formatMonth(hearingDay, job.language), level: 1 }).waitFor()
      await page
        .getByText(job.client[0] ?? '')
        .first()
        .waitFor()
      await page.getByText(t('calendar:view.agenda'), { exact: true }).click()
      await page.getByText(job.court).first().waitFor()

      await goTo('people')
      await page
        .getByText(job.client[0] ?? '')
        .first()
        .waitFor()
      await check()
      await goTo('cases')
      await page.getByRole('link', { name: job.title }).waitFor()
      await check()
      await page.getByRole('link', { name: job.title }).click()
      await page.getByRole('heading', { name: job.title, level: 1 }).waitFor()
      await check()
      const pdf = path.join(folder, 'dossier.pdf')
      await exportDossier(person, pdf)
      const pages = await textOfPdf(pdf)
      expect(pages[0]).toContain(job.client[0])
      expect(pages.join('\n').replace(/\s+/gu, ' ')).toContain(job.court)
      expect(pages.join('\n')).toContain('ПОСТАНОВЛЕНИЕ')

      await lock(person)
      await unlock(person, job.vault, papers.passphrase)
      await goTo('cases')
      await page.getByRole('link', { name: job.title }).waitFor()
      expect({ found, complaints }).toEqual({ found: [], complaints: [] })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)
