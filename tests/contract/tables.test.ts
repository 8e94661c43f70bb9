import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spawnNode } from '../../electron/host/chromium/spawn-node.ts'
import type { SpawnedProcess } from '../../electron/host/host.ts'
import { connect } from '../../electron/main/session/process-connection.ts'
import { tokenStore } from '../../electron/main/session/tokens.ts'
import { chooseTableTarget, exportRefused, exportTable } from '../../electron/main/transfers/export-table.ts'
import { openTable } from '../../electron/main/transfers/open-table.ts'
import type { DocumentsConnection, TransferParts } from '../../electron/main/transfers/parts.ts'
import { type Token, tokenSchema } from '../../shared/contract/base.ts'
import type { documentsProcessContract } from '../../shared/contract/documents-process.ts'
import type { vaultProcessContract } from '../../shared/contract/vault-process.ts'
import { blankParty } from '../../shared/domain/kinds/party.ts'
import type { TableOptions } from '../../shared/domain/table-export.ts'
import { LINE_FAULTS, type RefusedOptions } from '../../shared/domain/table-import.ts'
import { sheetRow } from '../documents/support/tables.ts'
import { createWith, openWith } from '../support/entering.ts'
import { allCases, allParties } from '../support/whole-lists.ts'

const entry = (name: string): string =>
  path.resolve(import.meta.dirname, '../../electron', name, 'process.ts')

const PASSPHRASE = 'seven plain words that nobody would guess'

let folder: string
let parts: TransferParts
let answer: string | undefined
let children: SpawnedProcess[]
/** The document processes that were started, in order. */
let started: DocumentsConnection[]
let documentsHeapMiB: number
let onStarted: (documents: DocumentsConnection) => void
let vault: ReturnType<typeof startVault>

const spawned = (name: string, heapMiB = 512): SpawnedProcess => {
  const child = spawnNode({ entry: entry(name), name, heapMiB })
  children.push(child)
  return child
}

const startVault = () => connect<typeof vaultProcessContract>(spawned('vault'))

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-tables-'))
  children = []
  started = []
  documentsHeapMiB = 512
  onStarted = () => undefined
  vault = startVault()
  await createWith(vault.client, {
    folder: path.join(folder, 'Дела.sandyq'),
    passphrase: PASSPHRASE,
  })
  const targets = tokenStore<string>()
  const files = tokenStore<string>()
  parts = {
    dialogs: {
      chooseFolder: async () => answer,
      chooseFiles: async () => (answer === undefined ? undefined : [answer]),
      chooseTarget: async () => answer,
    },
    tokens: {
      issueFile: files.issue,
      takeFile: files.take,
      pathOf: files.get,
      issueTarget: targets.issue,
      takeTarget: targets.take,
      issueBytes: () => '',
      forget: targets.forget,
    },
    vault: () => vault,
    startDocuments: () => {
      const documents = connect<typeof documentsProcessContract>(spawned('documents', documentsHeapMiB))
      started.push(documents)
      onStarted(documents)
      return documents
    },
  }
})
afterEach(async () => {
  for (const child of children) child.kill()
  await Promise.all(children.map(({ exited }) => exited))
  rmSync(folder, { recursive: true, force: true })
})

const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'no error'
  } catch (error) {
    return Reflect.get(Object(error), 'code') ?? error
  }
}

const fileWith = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('a table that comes in', () => {
  it('leaves the vault as it was where the process is killed half way through the writing', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => [`Дело ${at}`, `${at}`])
    const stageIn = (client: typeof vault.client) =>
      client.internal.stageTable({ tableId: null, name: 'дела.csv', rows: [['title', 'number'], ...rows] })
    const planFor = (tableId: string) =>
      ({
        tableId,
        kind: 'cases',
        mapping: { title: 0, number: 1 },
        words: {},
        dateOrders: {},
        addZeros: false,
        caseId: null,
        list: null,
      }) as const
    const { tableId } = await stageIn(vault.client)
    let written = 0
    const outcome = await codeOf(
      (async () => {
        for await (const event of await vault.client.tables.run(planFor(tableId))) {
          if (event.kind !== 'progress' || event.phase !== 'write') continue
          written = event.done
          vault.kill()
        }
      })(),
    )
    await vault.exited
    expect([outcome === 'no error', written > 0 && written < rows.length]).toEqual([false, true])

    vault = startVault()
    const { notices } = await openWith(vault.client, {
      folder: path.join(folder, 'Дела.sandyq'),
      secret: { kind: 'passphrase', value: PASSPHRASE },
    })
    expect([notices, await allCases(vault.client)]).toEqual([[], []])
    const again = await stageIn(vault.client)
    let created = 0
    for await (const event of await vault.client.tables.run(planFor(again.tableId))) {
      if (event.kind === 'finished') created = event.report.created
    }
    expect(created).toBe(rows.length)
  })

  it('gives the lines that cannot be taken back as a file, which comes in when it is mended', async () => {
    answer = fileWith('люди.csv', 'Имя;Рождение;Телефон\nАхметов;31.02.1988;+7 701\nИванов;1988;\n')
    const table = await openTable(parts)
    const tableId = table?.tableId ?? ''
    const mapping = { name: 0, born: 1, contacts: 2 }
    const plan = {
      tableId,
      kind: 'parties',
      mapping,
      words: {},
      dateOrders: {},
      addZeros: false,
      caseId: null,
      list: null,
    } as const
    for await (const _ of await vault.client.tables.preview(plan));
    answer = path.join(folder, 'не загружено.csv')
    const target = await chooseTableTarget(parts, 'не загружено.csv')
    const words = {
      headings: { line: 'Строка', reason: 'Причина' },
      faults: Object.fromEntries(LINE_FAULTS.map((fault) => [fault, fault])) as RefusedOptions['faults'],
      fields: { born: 'Рождение' },
    }
    if (target === null) throw new Error('no target')
    const order = { target: target.token, tableId, linesBefore: 2, language: 'ru', ...words } as const
    for await (const _ of exportRefused(parts, order, undefined));
    const text = readFileSync(answer, 'utf8')
    expect(text).toBe(
      '\uFEFF"Имя";"Рождение";"Телефон";"Строка";"Причина"\r\n' +
        `"Ахметов";"31.02.1988";"'+7 701";"4";"Рождение: not-a-date"\r\n`,
    )
    answer = fileWith('исправлено.csv', text.replace('31.02', '28.02'))
    const mended = await openTable(parts)
    expect(mended).toMatchObject({
      sample: [['Ахметов', '28.02.1988', '+7 701', '4', 'Рождение: not-a-date']],
    })
    let created = 0
    for await (const event of await vault.client.tables.run({ ...plan, tableId: mended?.tableId ?? '' })) {
      if (event.kind === 'finished') created = event.report.created
    }
    expect(created).toBe(1)
  })

  it('is read again from the same file: another sheet, with its hidden rows, its headings in another line', async () => {
    const sheet = (rows: string): Uint8Array =>
      strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
    const text = sheetRow
    const hidden = text(4, ['Старый']).replace('<row ', '<row hidden="1" ')
    answer = fileWith(
      'книга.xlsx',
      zipSync({
        '_rels/.rels': strToU8('<Relationships/>'),
        'xl/workbook.xml': strToU8(
          '<workbook><sheets><sheet name="Скрытый" state="hidden" id="a"/><sheet name="Люди" id="b"/><sheet name="Дела" id="c"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          ['a', 'b', 'c']
            .map((id) => `<Relationship Id="${id}" Type="z/worksheet" Target="${id}.xml"/>`)
            .join(''),
        ),
        'xl/a.xml': sheet(text(1, ['Скрыто'])),
        'xl/b.xml': sheet(`${text(1, ['Список'])}${text(3, ['Имя'])}${hidden}${text(5, ['Ахметов'])}`),
        'xl/c.xml': sheet(text(1, ['Название'])),
      }),
    )
    const first = await openTable(parts)
    const sheets = [
      { name: 'Скрытый', isHidden: true },
      { name: 'Люди', isHidden: false },
      { name: 'Дела', isHidden: false },
    ]
    expect(first).toMatchObject({ sheets, sheet: 1, hiddenRows: 1, headings: ['Список'], heading: 1 })
    const file = first?.file ?? tokenSchema.parse('')
    answer = undefined
    const people = await openTable(parts, { file, sheet: 1, heading: 3, withHidden: false })
    expect(people).toMatchObject({
      headings: ['Имя'],
      sample: [[''], ['Ахметов']],
      heading: 3,
      withHidden: false,
    })
    const all = await openTable(parts, { file, sheet: 1, heading: 3, withHidden: true })
    expect(all).toMatchObject({ headings: ['Имя'], sample: [['Старый'], ['Ахметов']], hiddenRows: 1 })
    expect(await openTable(parts, { file, sheet: 2, heading: 1, withHidden: false })).toMatchObject({
      headings: ['Название'],
      sheet: 2,
    })
    expect(await codeOf(openTable(parts, { file, sheet: 9, heading: 1, withHidden: false }))).toBe(
      'FILE_EMPTY',
    )
  })

  it('is read in a process without keys, which is gone afterwards, and waits in the vault', async () => {
    answer = fileWith('люди.csv', `Имя;ИИН\n${'Ахметов;1\n'.repeat(1_200)}`)
    const table = await openTable(parts)
    expect(table).toMatchObject({ name: 'люди.csv', headings: ['Имя', 'ИИН'], rowCount: 1_200 })
    await Promise.all(children.slice(1).map(({ exited }) => exited))
    const plan = {
      kind: 'parties',
      mapping: { name: 0 },
      words: {},
      dateOrders: {},
      addZeros: false,
      caseId: null,
      list: null,
    } as const
    let counted = 0
    for await (const event of await vault.client.tables.preview({ ...plan, tableId: table?.tableId ?? '' })) {
      if (event.kind === 'finished') counted = event.preview.ready + event.preview.duplicate
    }
    expect(counted).toBe(1_200)
  })

  it('is not asked for again when the user cancels', async () => {
    answer = undefined
    expect([await openTable(parts), started.length]).toEqual([null, 0])
  })

  it('that is no file, no table, or too large is refused, each with its code', async () => {
    const link = path.join(folder, 'link.csv')
    symlinkSync(fileWith('real.csv', 'a;b'), link)
    const outcomes: unknown[] = []
    for (const file of [
      path.join(folder, 'nothing.csv'),
      fileWith('empty.csv', ''),
      folder,
      link,
      fileWith('large.csv', new Uint8Array(65 * 1024 * 1024)),
      fileWith('quote.csv', 'a;b\n"1;2\n'),
    ]) {
      answer = file
      outcomes.push(await codeOf(openTable(parts)))
    }
    expect(outcomes).toEqual([
      'FILE_GONE',
      'FILE_EMPTY',
      'NOT_A_FILE',
      'NOT_A_FILE',
      'TABLE_TOO_LARGE',
      'TABLE_UNREADABLE',
    ])
  })

  it('that takes more memory than its process has costs that process and says so', async () => {
    // Fits all limits of size; as cells it takes more than is given here.
    documentsHeapMiB = 48
    answer = fileWith('wide.csv', `${Array.from({ length: 200 }, () => 'ә').join(';')}\n`.repeat(50_000))
    expect(await codeOf(openTable(parts))).toBe('TABLE_TOO_LARGE')
    expect(await allParties(vault.client)).toEqual([])
  })

  it('that takes more of the processor than reading may costs its process and says so', async () => {
    answer = fileWith('люди.csv', `Имя;ИИН\n${'Ахметов;1\n'.repeat(40_000)}`)
    expect(await codeOf(openTable(parts, null, { processorMs: 50, idleMs: 60_000 }))).toBe('TABLE_TOO_LARGE')
  })

  it('whose process ends in the middle is refused, and nothing waits', async () => {
    answer = fileWith('люди.csv', `Имя;ИИН\n${'Ахметов;1\n'.repeat(40_000)}`)
    onStarted = (documents) => void setImmediate(() => documents.kill())
    expect(await codeOf(openTable(parts))).toBe('TABLE_TOO_LARGE')
  })
})

const options = (change: Partial<TableOptions> = {}): TableOptions => ({
  list: 'parties',
  caseId: null,
  format: 'csv',
  language: 'ru',
  includesSensitive: false,
  shown: null,
  title: 'Люди',
  headings: { name: 'Имя' },
  words: {},
  ...change,
})

const exported = async (target: string, wanted: TableOptions, signal?: AbortSignal) => {
  answer = target
  const chosen = await chooseTableTarget(parts, 'Люди.csv')
  if (chosen === null) throw new Error('cancelled')
  const events = []
  for await (const event of exportTable(parts, { target: chosen.token, options: wanted }, signal)) {
    events.push(event)
  }
  return events
}

describe('a list that leaves', () => {
  it.for(['csv', 'xlsx', 'pdf'] as const)('is written whole as %s, and the log says so', async (format) => {
    await vault.client.parties.create(blankParty('Ахметов Нуржан'))
    const target = path.join(folder, `люди.${format}`)
    const events = await exported(target, options({ format }))
    const { byteLength } = readFileSync(target)
    expect(events.at(-1)).toEqual({
      kind: 'finished',
      rows: 1,
      sizeBytes: byteLength,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    })
    expect(readdirSync(folder).sort()).toEqual(['Дела.sandyq', `люди.${format}`])
  })

  it('that cannot be written says so and leaves nothing', async () => {
    await vault.client.parties.create(blankParty('Ахметов Нуржан'))
    const taken = path.join(folder, 'taken.csv')
    mkdirSync(path.join(taken, 'inside'), { recursive: true })
    expect(await codeOf(exported(taken, options()))).toBe('EXPORT_NOT_WRITABLE')
    expect(await codeOf(exported(path.join(folder, 'nowhere', 'a.csv'), options()))).toBe(
      'EXPORT_NOT_WRITABLE',
    )
    expect(readdirSync(folder).sort()).toEqual(['taken.csv', 'Дела.sandyq'])
  })

  it('that is stopped leaves a file of the same name as it was', async () => {
    const target = fileWith('люди.csv', 'before')
    const stop = new AbortController()
    onStarted = () => stop.abort()
    expect(await codeOf(exported(target, options(), stop.signal))).not.toBe('no error')
    expect([readFileSync(target, 'utf8'), readdirSync(folder).length]).toEqual(['before', 2])
  })

  it('is stopped while it is read as well, before anything is written', async () => {
    for (let at = 0; at < 1_500; at += 1) await vault.client.parties.create(blankParty(`Ахметов ${at}`))
    answer = path.join(folder, 'люди.csv')
    const token = (await chooseTableTarget(parts, 'Люди.csv'))?.token ?? ('' as Token)
    const stop = new AbortController()
    const told: string[] = []
    const reading = async () => {
      for await (const event of exportTable(parts, { target: token, options: options() }, stop.signal)) {
        told.push(event.kind === 'progress' ? event.phase : event.kind)
        stop.abort()
      }
    }
    expect([await codeOf(reading()), told]).toEqual(['CANCELLED', ['read']])
    expect(readdirSync(folder)).toEqual(['Дела.sandyq'])
  })

  it('of a case that is gone is not written', async () => {
    const gone = options({ list: 'hearings', caseId: '0'.repeat(32) as NonNullable<TableOptions['caseId']> })
    expect(await codeOf(exported(path.join(folder, 'a.csv'), gone))).toBe('NOT_FOUND')
    expect(readdirSync(folder)).toEqual(['Дела.sandyq'])
  })
})
