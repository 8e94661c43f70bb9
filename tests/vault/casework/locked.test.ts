import { join } from 'node:path'
import { expect, test } from 'vitest'
import { vaultProcessContract } from '../../../shared/contract/vault-process.ts'

import { hearingIdSchema } from '../../../shared/domain/ids.ts'
import { blankDeadline } from '../../../shared/domain/kinds/deadline.ts'
import { LINE_FAULTS, type LineFault } from '../../../shared/domain/table-import.ts'
import { createWith } from '../../support/entering.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, newDesk } from './support/desk.ts'
import { asked } from './support/hearings-between.ts'

import { partClient, partNames, partOf, type World } from './support/parts.ts'
import {
  caseFile,
  day,
  decision,
  dossierOptions,
  link,
  moment,
  person,
  question,
  quickEntry,
  relation,
  source,
} from './support/samples.ts'

/** How many procedures a contract has. */
const countProcedures = (contract: object): number =>
  '~orpc' in contract
    ? 1
    : Object.values(contract).reduce((sum: number, part: object) => sum + countProcedures(part), 0)

const NOBODY = '0'.repeat(32) as never
const ANOTHER = '1'.repeat(32) as never

test('before a vault is open, and after it is closed, every procedure answers LOCKED', async () => {
  const { client } = newDesk()
  const id = NOBODY
  const document = {
    title: 't',
    kind: 'other',
    dated: null,
    language: '',
    source: '',
    isPrivileged: false,
    notes: '',
  } as const
  const nowhere = Object.fromEntries(
    [
      'case',
      'party',
      'document',
      'charge',
      'status',
      'restraint',
      'hearing',
      'decision',
      'sentence',
      'consent',
      'event',
      'statement',
      'figure',
    ].map((kind) => [`${kind}Id`, NOBODY]),
  ) as unknown as World
  const list = {
    list: 'parties',
    caseId: null,
    format: 'csv',
    language: 'ru',
    includesSensitive: false,
    shown: null,
    title: '',
    headings: {},
    words: {},
  } as const

  const plan = {
    tableId: 'x',
    kind: 'parties',
    mapping: {},
    words: {},
    dateOrders: {},
    addZeros: false,
    caseId: null,
    list: null,
  } as never
  const lawChange = { do: 'stand', file: 'kazakhstan', standing: 'used' } as const
  const direction = 'ascending'
  const start = { after: null, skip: 0, limit: 1 }
  const calls = (): Promise<unknown>[] => [
    client.parties.get({ id }),
    client.parties.create(person()),
    client.parties.update({ id, revision: 1, value: person() }),
    client.parties.remove({ id }),
    client.parties.cases({ id }),
    client.parties.records({ id }),
    client.cases.get({ id }),
    client.cases.create(caseFile()),
    client.cases.update({ id, revision: 1, value: caseFile() }),
    client.cases.remove({ id }),
    client.cases.open(quickEntry()),
    client.cases.file({ caseId: id }),
    client.cases.parts({ caseId: id, parts: ['tasks'] }),
    ...partNames.flatMap((part) => {
      const value = partOf(part).sample(nowhere)
      const procedures = partClient(client, part)
      return [
        procedures.list({ caseId: id }),
        procedures.get({ id }),
        procedures.create(value),
        procedures.update({ id, revision: 1, value }),
        procedures.remove({ id }),
      ]
    }),
    client.parties.similar({ names: [], kind: 'person', born: null, identityNumber: '', exceptId: null }),
    client.parties.duplicates(),
    client.parties.mergePreview({ keepId: id, dropId: id }),
    client.parties.merge({ keepId: id, dropId: id, keepRevision: 1, dropRevision: 1, value: person() }),
    client.parties.unmerge({ seq: 1 }),
    client.relations.list({ partyId: id }),
    client.relations.get({ id }),
    client.relations.create(relation(id, ANOTHER)),
    client.relations.update({ id, revision: 1, value: relation(id, ANOTHER) }),
    client.relations.remove({ id }),
    client.parties.members({ id }),
    client.risks.comeTrue({ id, revision: 1 }),
    client.hearings.conclude({
      hearing: { id: hearingIdSchema.parse(id), revision: 1, status: 'held', result: '' },
      decision: null,
      measures: [],
      next: null,
      task: null,
      sources: [],
    }),
    client.decisions.pronounce({
      decision: { kept: null, value: decision(id), sources: [] },
      persons: [],
      gone: [],
    }),
    client.deadlines.takeOver({
      caseId: id,
      deadlines: [{ ...blankDeadline(id), title: 't', lastOn: day('2026-01-01') }],
    }),
    client.deadlines.proposed({ now: moment('2026-01-01T02:00') as never }),
    client.sources.list({ id }),
    client.sources.get({ id }),
    client.sources.create(source('case', id)),
    client.sources.update({ id, revision: 1, value: source('case', id) }),
    client.sources.remove({ id }),
    client.sources.keepWith({ subject: 'case', kept: null, value: caseFile(), sources: [] }),
    client.links.list({ id }),
    client.links.get({ id }),
    client.links.create(link('because', ['case', id], ['case', ANOTHER])),
    client.links.update({ id, revision: 1, value: link('because', ['case', id], ['case', ANOTHER]) }),
    client.links.remove({ id }),
    client.history.ofRecord({ subject: 'case', id }),
    client.history.ofCase({ caseId: id, subject: null, before: null }),
    client.history.bringBack({ seq: 1 }),
    client.history.undoable(),
    client.history.undo({ seq: 1 }),
    client.history.effectsOfRemoval({ subject: 'case', id }),
    client.history.verify(),
    client.laws.get(),
    client.laws.history(),
    client.laws.preview(lawChange),
    client.laws.change(lawChange),
    client.tables.paste({ text: 'a', name: 'x' }),
    client.tables.preview(plan),
    client.tables.lines({ tableId: 'x', filter: { verdict: 'ready', text: '' }, from: 0, count: 1 }),
    client.tables.decide({ tableId: 'x', choice: 'skip', lines: 1 }),
    client.tables.run(plan),
    client.tables.keepWords({ kind: 'cases', words: [{ field: 'stage', word: 'суд', code: 'appeal' }] }),
    client.tables.forgetWord({ kind: 'cases', field: 'stage', word: 'суд' }),
    client.tables.forget({ tableId: 'x' }),
    client.internal.stageTable({ tableId: null, name: 'x', rows: [] }),
    client.internal.refusedRows({
      tableId: 'x',
      linesBefore: 0,
      headings: { line: '', reason: '' },
      faults: Object.fromEntries(LINE_FAULTS.map((fault) => [fault, ''])) as Record<LineFault, string>,
      fields: {},
    }),
    client.internal.tableColumns(list),
    client.internal.tableRows(list),
    client.calendars.preview({ calendarId: 'x', zone: 'Asia/Almaty', clocks: {} }),
    client.calendars.take({ calendarId: 'x', zone: 'Asia/Almaty', clocks: {}, choices: {}, rest: null }),
    client.calendars.forget({ calendarId: 'x' }),
    client.internal.stageCalendar({ calendarId: null, name: 'x', entries: [] }),
    client.internal.calendarFile({
      caseId: null,
      from: null,
      to: null,
      kinds: ['hearings'],
      titles: 'neutral',
      includesSensitive: false,
      zone: 'Asia/Almaty',
      words: {},
    }),
    client.tables.privileged(list),
    client.documents.get({ id }),
    client.documents.update({ id, revision: 1, value: document }),
    client.documents.remove({ id }),
    client.documents.changeMany({ ids: [id], set: { source: 'Суд' } }),
    client.documents.removeMany({ ids: [id] }),
    client.documents.readAs({ id, readAs: 'koi8-r' }),
    client.documentPasswords.get({ id }),
    client.documentPasswords.isKept({ id }),
    client.documentPasswords.keep({ id, password: 'a' }),
    client.documentPasswords.forget({ id }),
    client.documentPasswords.wanted({ ids: [id] }),
    client.drafts.list(),
    client.drafts.get({ id }),
    client.drafts.keep({
      id,
      form: 'hearing',
      caseId: null,
      ownerId: null,
      recordId: null,
      revision: null,
      content: '{}',
    }),
    client.drafts.forget({ id, isSaved: false }),
    client.cases.page({ filter: { text: '', status: 'all' }, sort: { by: 'title', direction }, ...start }),
    client.parties.page({ filter: { text: '', kind: 'all' }, sort: { by: 'name', direction }, ...start }),
    client.documents.page({ filter: { text: '' }, sort: { by: 'title', direction }, ...start }),
    client.documents.beside({ filter: { text: '' }, sort: { by: 'title', direction }, id }),
    client.events.page({ filter: { text: '', certainty: 'all' }, sort: { by: 'date', direction }, ...start }),
    client.tasks.page({ filter: { text: '', show: 'all' }, sort: { by: 'due', direction }, ...start }),
    client.calendar.range(asked('2026-01-01', '2026-12-31')),
    client.desk.get(),
    client.today.get({ today: day('2026-01-01') }),
    client.review.get({ today: day('2026-01-01') }),
    client.review.mark({
      part: 'deadlines',
      recordId: '0'.repeat(32),
      today: day('2026-01-01'),
      isSeen: true,
    }),
    client.search.query(question('a')),
    client.secrets.status(),
    client.secrets.changePassphrase({ current: { kind: 'passphrase', value: 'a' }, next: 'b' }),
    client.secrets.confirmRecoveryKey({ recoveryKey: '1' }),
    client.secrets.replaceRecoveryKey({ passphrase: 'a' }),
    client.internal.leave(),
    client.internal.close(),
    client.internal.beginExport({ part: '/nowhere/list.csv.0123456789ab.part' }),
    client.internal.endExport({ part: '/nowhere/list.csv.0123456789ab.part' }),
    client.internal.readDocument({ id }),
    client.internal.importFile({ caseId: id, path: '/nowhere' }),
    client.internal.dossier(dossierOptions(id)),
    client.internal.passwordsFor({ publicKey: 'A'.repeat(43), exhibits: [] }),
    client.internal.recordExport({ caseId: id, kind: 'dossier', sha256: '', documents: [] }),
  ]
  const codes = (): Promise<string[]> => Promise.all(calls().map(codeOf))
  // All but those that open a vault, and the one that needs none.
  const locked = Array.from({ length: countProcedures(vaultProcessContract) - 6 }, () => 'LOCKED')
  expect(await codes()).toEqual(locked)
  await createWith(client, {
    folder: join(temporaryFolder(), 'Дела.sandyq'),
    passphrase: PASSPHRASE,
  })
  await client.internal.close()
  expect(await codes()).toEqual(locked)
})
