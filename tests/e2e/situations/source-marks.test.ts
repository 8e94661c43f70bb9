import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { anyRecordIdSchema, caseIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import { blankSource } from '../../../shared/domain/kinds/source.ts'
import { richTextOf } from '../../../shared/domain/rich-text.ts'
import { addOneOfEach, NAMES } from '../fixture/one-of-each.ts'
import { prepareVault, showIn } from '../fixture/prepared-vault.ts'
import { startProgram } from '../fixture/start-program.ts'
import { barriers, complaintsOf } from '../person/barriers.ts'
import { CASE_TABS, type CaseTab, goToCase, turnTo } from '../person/case-work.ts'
import { sitDown } from '../person/person.ts'
import { seen } from '../person/seen.ts'

/** In which part of a case the row of a kind says how many sources it has; null for what has no row there, or none. */
const MARKED_IN: Readonly<Record<RecordSubject, CaseTab | null>> = {
  participation: 'people',
  relation: 'people',
  'procedural-status': 'charges',
  charge: 'charges',
  risk: 'charges',
  restraint: 'restraints',
  stay: 'restraints',
  hearing: 'court',
  decision: 'court',
  sentence: 'court',
  statement: 'evidence',
  item: 'evidence',
  figure: 'evidence',
  document: 'documents',
  note: 'notes',
  deadline: 'work',
  task: 'work',
  contact: 'work',
  intervention: 'work',
  consent: 'consents',
  disclosure: 'consents',
  // It says so in words.
  event: null,
  // They have pages of their own with their sources.
  case: null,
  party: null,
  source: null,
  link: null,
}

test('the row of every kind says how many sources it has, and what one did oneself is not asked for any', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-marks-'))
  try {
    await using program = await startProgram()
    const { page, client } = program
    await prepareVault(program, folder)
    const ids = await addOneOfEach(program)
    const caseId = caseIdSchema.parse(ids.case)
    const body = richTextOf('note')
    const note = await client.notes.create({ caseId, title: 'note', body, isSensitive: false })
    const span = { since: null, until: null }
    const partyId = partyIdSchema.parse(ids.party)
    await client.participations.create({ caseId, partyId, role: 'witness', detail: '', ...span })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await showIn(program, { language: 'en', theme: 'light' })
    const complaints = complaintsOf(page)
    const person = await sitDown(program, 'en')
    const { t } = person
    const main = page.getByRole('main')
    await goToCase(person, NAMES.case)
    for (const tab of ['documents', 'notes', 'work', 'consents'] as const) {
      await turnTo(person, tab)
      await seen(main.getByRole('img', { name: t('records:source.noneMark') }), tab === 'work' ? 1 : 0)
    }

    const marked = Object.entries(MARKED_IN).filter(([, tab]) => tab !== null)
    for (const [ofSubject] of marked) {
      const id = ofSubject === 'note' ? note.id : Reflect.get(ids, ofSubject)
      const value = blankSource({ ofSubject, ofId: anyRecordIdSchema.parse(id) })
      await client.sources.create({ ...value, kind: 'organisation', text: `Who says ${ofSubject}` })
    }
    await page.reload()
    await goToCase(person, NAMES.case)
    const found: Partial<Record<CaseTab, number>> = {}
    for (const tab of CASE_TABS.filter((each) => each !== 'overview' && each !== 'chronology')) {
      const expected = marked.filter(([, of]) => of === tab).length
      await turnTo(person, tab)
      await seen(main.getByRole('img', { name: t('records:source.count', { count: 1 }) }), expected)
      found[tab] = expected
    }
    expect(found.work).toBe(4)
    await turnTo(person, 'notes')
    await main
      .getByRole('list', { name: t('records:source.many') })
      .getByText('Who says note')
      .waitFor()
    expect(await barriers(page)).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
