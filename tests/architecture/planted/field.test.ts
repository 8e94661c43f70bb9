import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { MantineProvider } from '@mantine/core'
import { createRouterClient } from '@orpc/server'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { useForm } from 'react-hook-form'
import { initReactI18next } from 'react-i18next'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casework } from '../../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../../electron/vault/store/migrations/0002-case-records.ts'
import { createChain } from '../../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../../electron/vault/store/vault.ts'
import { LOWEST_COST, PASSPHRASE } from '../../vault/support/vaults.ts'
import { root } from '../guards/source-tree.ts'
import { copyOfTree, type Edit, faultsOf, plant } from './planted-tree.ts'

/** What it takes to give a hearing the name of the court's clerk; the recipe of CONTRIBUTING.md is this list. */
const CLERK: readonly Edit[] = [
  {
    file: 'shared/domain/kinds/hearing.ts',
    behind: '  judge: lineText(200),\n',
    put: '  clerk: lineText(200),\n',
  },
  { file: 'shared/domain/kinds/hearing.ts', behind: "  judge: 'text',\n", put: "  clerk: 'text',\n" },
  {
    file: 'electron/vault/store/migrations/0003-long-lists.ts',
    behind: '  up: (write) => {\n',
    put: `    write.exec("ALTER TABLE hearing ADD COLUMN clerk TEXT NOT NULL DEFAULT ''")\n`,
  },
  {
    file: 'renderer/records/forms/HearingFields.tsx',
    behind: `<TextField control={control} name="court" label={t('field.court')} />\n`,
    put: `      <TextField control={control} name="clerk" label={t('field.clerk')} />\n`,
  },
  {
    file: 'renderer/i18n/en/calendar.json',
    behind: '    "judge": "Judge",\n',
    put: '    "clerk": "Clerk",\n',
  },
  {
    file: 'renderer/i18n/ru/calendar.json',
    behind: '    "judge": "Судья",\n',
    put: '    "clerk": "Секретарь",\n',
  },
  {
    file: 'renderer/i18n/kk/calendar.json',
    behind: '    "judge": "Судья",\n',
    put: '    "clerk": "Хатшы",\n',
  },
]

const AT = '2026-11-01T08:00:00.000Z'
const [CASE, HEARING] = ['c'.repeat(32), 'd'.repeat(32)]

let copy = ''

beforeAll(() => {
  copy = copyOfTree()
  plant(copy, CLERK)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** A part of the planted program; its types are those of the program as it is. */
const planted = <Module>(file: string): Promise<Module> => import(/* @vite-ignore */ path.join(copy, file))

type Router = typeof import('../../../electron/vault/api/router.ts')
type Session = typeof import('../../../electron/vault/api/vault-session.ts')
type Catalogue = typeof import('../../../renderer/records/fields/catalogue.ts')
type Columns = typeof import('../../../renderer/records/fields/columns.ts')
type Lists = typeof import('../../../shared/domain/table-lists.ts')
type Texts = typeof import('../../../renderer/i18n/text-in.ts')
type Form = typeof import('../../../renderer/records/forms/HearingFields.tsx')
type Drafts = typeof import('../../../renderer/records/forms/hearing-draft.ts')
type I18n = typeof import('../../../renderer/i18n/index.ts')
type Resources = typeof import('../../../renderer/i18n/resources.ts')

/** A vault as the version before left it, with a hearing in it. */
const oldVault = async (): Promise<string> => {
  const folder = path.join(copy, 'Дела.sandyq')
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: createChain().add(casework).add(caseRecords),
    kdf: LOWEST_COST,
  })
  vault.database.transaction((write) => {
    const put = (table: string, row: Readonly<Record<string, string | number>>): void => {
      const all = { ...row, revision: 1, created_at: AT, updated_at: AT }
      const columns = Object.keys(all)
      const values = columns.map((column) => `@${column}`)
      write.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`, all)
    }
    const said = {
      number: '',
      register_number: '',
      court_number: '',
      authority: '',
      notes: '',
      touched_at: AT,
    }
    put('case_file', { id: CASE, title: 'Дело', kind: 'criminal', stage: 'appeal', status: 'open', ...said })
    const sat = { kind: 'main', court: '', room: '', judge: '', purpose: '', result: '' }
    put('hearing', { id: HEARING, case_id: CASE, starts_at: '2026-12-01T10:30', ...sat })
  })
  await vault.close()
  return folder
}

const openPlanted = async (folder: string) => {
  const { router } = await planted<Router>('electron/vault/api/router.ts')
  const { vaultSession } = await planted<Session>('electron/vault/api/vault-session.ts')
  const session = vaultSession({ kdf: LOWEST_COST })
  const context = { session, offers: { offer: () => '' }, end: () => undefined }
  const client = createRouterClient(router, { context })
  await client.internal.open({ folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  return { client, session }
}

describe('a new field of a hearing', () => {
  it('costs six files, which are those of the recipe', () => {
    const files = [...new Set(CLERK.map(({ file }) => file))]
    expect(files.length).toBeLessThanOrEqual(6)
    const recipe = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
    const [, section = ''] = /### Files of a new field\n(.*?)\n## /su.exec(recipe) ?? []
    const named = [...section.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, file = '']) => file)
    const plain = files.map((file) =>
      file.replace(/\d{4}-[\w-]+\.ts$/u, 'NNNN-….ts').replace(/\/(en|ru|kk)\//u, '/{en,ru,kk}/'),
    )
    expect(named).toEqual([...new Set(plain)])
  })

  it('is known to every part of the program: the compiler finds no fault', () => {
    expect(faultsOf(copy)).toBe('')
  })

  it('without its words is a fault in the catalogue', () => {
    const without = copyOfTree()
    plant(
      without,
      CLERK.filter(({ file }) => file.startsWith('shared/')),
    )
    const catalogue = ['renderer/records/fields/of-court.ts', 'renderer/i18n/index.ts']
    expect(faultsOf(without, catalogue)).toMatch(/^renderer\/records\/fields\/of-court\.ts/u)
    rmSync(without, { recursive: true, force: true })
  })

  it('is kept in a vault of the version before, in its history, and in the table that the list becomes', async () => {
    const { client, session } = await openPlanted(await oldVault())
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
      rows.push(...part)
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
