import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { MantineProvider } from '@mantine/core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { useForm } from 'react-hook-form'
import { initReactI18next } from 'react-i18next'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PartClient } from '../../vault/casework/support/parts.ts'
import { plainTitle } from '../../vault/casework/support/plain-title.ts'
import { person } from '../../vault/casework/support/samples.ts'
import { root } from '../guards/source-tree.ts'
import { CLERK } from './clerk.ts'
import { CASE, HEARING, oldVault, openIn, partIn } from './planted-program.ts'
import { copyOfTree, type Edit, faultsOf, plant, plantFiles } from './planted-tree.ts'
import { VISIT_REQUEST, VISIT_REQUEST_FILES } from './visit-request.ts'

type Catalogue = typeof import('../../../renderer/records/fields/catalogue.ts')
type Columns = typeof import('../../../renderer/records/fields/columns.ts')
type Lists = typeof import('../../../shared/domain/table-lists.ts')
type Texts = typeof import('../../../renderer/i18n/text-in.ts')
type Form = typeof import('../../../renderer/records/forms/HearingFields.tsx')
type Drafts = typeof import('../../../renderer/records/forms/hearing-draft.ts')
type I18n = typeof import('../../../renderer/i18n/index.ts')
type Resources = typeof import('../../../renderer/i18n/resources.ts')

// One copy for both, because the compiler takes longest: a new field and a new kind do not touch each other.
let copy = ''

beforeAll(() => {
  copy = copyOfTree()
  plant(copy, CLERK)
  plantFiles(copy, VISIT_REQUEST_FILES)
  plant(copy, VISIT_REQUEST)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const planted = <Module>(file: string): Promise<Module> => partIn<Module>(copy, file)

const filesOf = (edits: readonly Edit[]): string[] => [...new Set(edits.map(({ file }) => file))]

/** The files of a section of CONTRIBUTING.md, as its table has them. */
const recipeOf = (title: string): string[] => {
  const papers = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
  const [, section = ''] = new RegExp(`### ${title}\n(.*?)\n##`, 'su').exec(papers) ?? []
  return [...section.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, file = '']) => file)
}

const plain = (files: readonly string[]): string[] => [
  ...new Set(
    files.map((file) =>
      file.replace(/\d{4}-[\w-]+\.ts$/u, 'NNNN-….ts').replace(/\/(en|ru|kk)\//u, '/{en,ru,kk}/'),
    ),
  ),
]

describe('a new field and a new kind', () => {
  it('are known to every part of the program: the compiler finds no fault', () => {
    expect(faultsOf(copy)).toBe('')
  })

  it('without their words are faults in the catalogue and wherever a kind is named', () => {
    const without = copyOfTree()
    const kindWithoutWords = VISIT_REQUEST.filter(({ file }) => !file.includes('i18n'))
    plantFiles(without, VISIT_REQUEST_FILES)
    plant(without, [...CLERK.filter(({ file }) => file.startsWith('shared/')), ...kindWithoutWords])
    const asked = ['of-court.ts', 'of-visits.ts'].map((file) => `renderer/records/fields/${file}`)
    const named = 'renderer/features/case/overview/use-record-text.ts'
    const found = faultsOf(without, [...asked, named, 'renderer/i18n/index.ts'])
    for (const file of [...asked, named]) expect(found).toContain(`${file}(`)
    rmSync(without, { recursive: true, force: true })
  })
})

describe('a new field of a hearing', () => {
  it('costs six files, which are those of the recipe', () => {
    const files = filesOf(CLERK)
    expect(files.length).toBeLessThanOrEqual(6)
    expect(recipeOf('Files of a new field')).toEqual(plain(files))
  })

  it('is kept in a vault of the version before, in its history, and in the table that the list becomes', async () => {
    const { client, session } = await openIn(copy, await oldVault(copy))
    const of = { caseId: CASE as never }
    const [hearing] = await client.hearings.list(of)
    expect(hearing).toMatchObject({ id: HEARING, clerk: '' })
    const { id: _, revision: _revision, ...value } = hearing ?? {}
    const said = { ...value, clerk: 'Ким В. А.' } as never
    await client.hearings.update({ id: HEARING as never, revision: 1, value: said })
    const [change] = await client.history.ofRecord({ subject: 'hearing', id: HEARING })
    expect(change?.changes).toMatchObject([{ field: 'clerk', before: '', after: 'Ким В. А.' }])

    const rows: string[][] = []
    const { columnLabels } = await planted<Columns>('renderer/records/fields/columns.ts')
    const { textIn } = await planted<Texts>('renderer/i18n/text-in.ts')
    const { TABLE_LISTS } = await planted<Lists>('shared/domain/table-lists.ts')
    const headings = Object.fromEntries(
      TABLE_LISTS.hearings.columns.map((name) => [name, textIn('ru', columnLabels('hearings', name)[0])]),
    )
    const table = { list: 'hearings', format: 'csv', language: 'ru', title: '', words: {} } as const
    for await (const part of await client.internal.tableRows({
      ...table,
      ...of,
      includesSensitive: false,
      shown: null,
      headings,
    })) {
      rows.push(...part.map((row) => row.map(String)))
    }
    const column = rows[0]?.indexOf('Секретарь') ?? -1
    expect(rows[1]?.[column]).toBe('Ким В. А.')
    await session.close()
  })

  it('is in the form and called there as in the history', async () => {
    const { lookOf } = await planted<Catalogue>('renderer/records/fields/catalogue.ts')
    expect(lookOf('hearing', 'clerk')).toMatchObject({ label: 'calendar:field.clerk' })
    const { i18n } = await planted<I18n>('renderer/i18n/index.ts')
    const { resources } = await planted<Resources>('renderer/i18n/resources.ts')
    await i18n.use(initReactI18next).init({ resources, lng: 'kk', ns: Object.keys(resources.en) })
    const { HearingFields } = await planted<Form>('renderer/records/forms/HearingFields.tsx')
    const { newHearingDraft } = await planted<Drafts>('renderer/records/forms/hearing-draft.ts')
    const Shown = () => {
      const { control } = useForm({ defaultValues: newHearingDraft({}) })
      return createElement(HearingFields, { control, isNew: true })
    }
    expect(newHearingDraft({})).toMatchObject({ clerk: '' })
    expect(renderToString(createElement(MantineProvider, null, createElement(Shown)))).toContain('Хатшы')
  })
})

describe('a new kind of record', () => {
  it('costs six files besides its own, which are those of the recipe', () => {
    const files = filesOf(VISIT_REQUEST)
    expect(files.length).toBeLessThanOrEqual(6)
    expect(recipeOf('Files of a new kind')).toEqual(files)
  })

  it('is entered, listed, changed, called, taken back and removed like any other', async () => {
    const { client, session } = await openIn(copy, await oldVault(copy))
    const requests: PartClient = Reflect.get(client, 'visitRequests')
    const { id: partyId } = await client.parties.create(person('Ахметов Нуржан'))
    const value = { caseId: CASE, partyId, askedOn: '2026-11-02', answer: 'none', notes: 'Мать' }
    const made = await requests.create(value)
    expect(await requests.get({ id: made.id })).toEqual({ ...value, id: made.id, revision: 1 })

    const file = await client.cases.file({ caseId: CASE as never })
    expect(Reflect.get(file, 'visitRequests')).toEqual([made])
    expect(file.parties).toMatchObject([{ id: partyId }])

    await requests.update({ id: made.id, revision: 1, value: { ...value, answer: 'refused' } })
    const of = { subject: 'visit-request' as never, id: made.id }
    const [changed, created] = await client.history.ofRecord(of)
    expect(changed?.changes).toMatchObject([{ field: 'answer', before: 'none', after: 'refused' }])
    expect(plainTitle(changed?.title ?? [])).toBe('Ахметов Нуржан, refused, 2026-11-02')

    await client.history.bringBack({ seq: created?.seq ?? 0 })
    expect(await requests.get({ id: made.id })).toMatchObject({ answer: 'none' })
    const [unit] = await client.history.undoable()
    expect(unit).toMatchObject({ recordId: made.id })
    await client.history.undo({ seq: unit?.seq ?? 0 })
    expect(await requests.get({ id: made.id })).toMatchObject({ answer: 'refused' })

    const goes = await client.history.effectsOfRemoval({ subject: 'case', id: CASE })
    expect(goes).toContainEqual({ subject: 'visit-request', count: 1, effect: 'goes' })
    await expect(client.parties.remove({ id: partyId })).rejects.toMatchObject({ code: 'IN_USE' })
    await requests.remove({ id: made.id })
    await expect(requests.get({ id: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await requests.list({ caseId: CASE })).toEqual([])
    await session.close()
  })

  it('has its words in the catalogue in every language', async () => {
    const { lookOf } = await planted<Catalogue>('renderer/records/fields/catalogue.ts')
    const { textIn } = await planted<Texts>('renderer/i18n/text-in.ts')
    const answer = lookOf('visit-request' as never, 'answer')
    const refused = answer?.words?.('refused') ?? 'common:error'
    expect(textIn('kk', answer?.label ?? 'common:error')).toBe('Жауап')
    expect(textIn('ru', refused)).toBe('отказано')
  })
})
