import { type RestraintInForce, restraintInForce } from '../../../../shared/domain/case/restraint-in-force.ts'
import { standingSentences } from '../../../../shared/domain/case/standing-sentences.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { Case } from '../../../../shared/domain/kinds/case.ts'
import type { Sentence } from '../../../../shared/domain/kinds/sentence.ts'
import type { ShownList } from '../../../../shared/domain/list-views.ts'
import type { ExportList, TableCell, TableOptions } from '../../../../shared/domain/table-export.ts'
import { caseFiles } from '../../records/case-file.ts'
import { caseLinesOf } from '../../records/case-line.ts'
import { type Casework, localDayOf, readOf } from '../../records/change.ts'
import { listDocumentLines } from '../../records/document.ts'
import { charges } from '../../records/kinds/charge.ts'
import { contacts } from '../../records/kinds/contact.ts'
import { decisions } from '../../records/kinds/decision.ts'
import { disclosures } from '../../records/kinds/disclosure.ts'
import { events } from '../../records/kinds/event.ts'
import { figures } from '../../records/kinds/figure.ts'
import { hearings } from '../../records/kinds/hearing.ts'
import { interventions } from '../../records/kinds/intervention.ts'
import { items } from '../../records/kinds/item.ts'
import { participations } from '../../records/kinds/participation.ts'
import { restraints } from '../../records/kinds/restraint.ts'
import { risks } from '../../records/kinds/risk.ts'
import { sentences } from '../../records/kinds/sentence.ts'
import { statements } from '../../records/kinds/statement.ts'
import { tasks } from '../../records/kinds/task.ts'
import { PARTIES_OF_CASE_SQL } from '../../records/parties-of-case.ts'
import { getParty, shownNameSql } from '../../records/party.ts'
import { listSourcesOf } from '../../records/source.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { LIST_COLUMNS, type SentenceNow } from './exported-lists.ts'
import { cellFor, cellWriter, type ListColumn, type Placed, type Surroundings } from './list-columns.ts'
import { findPart, shownIds } from './shown-records.ts'
import { sourceRows } from './source-rows.ts'

const PART_ROWS = 500

/** Who may be named: everyone, or all but those marked as sensitive. */
const nameFinder = (read: ReadHandle, includesSensitive: boolean): Surroundings['nameOf'] => {
  const rows = read.all<{ id: string; name: string; isSensitive: number }>(
    `SELECT p.id, ${shownNameSql('p.id')} AS name, p.is_sensitive AS isSensitive FROM party AS p`,
  )
  const names = new Map(
    rows
      .filter(({ isSensitive }) => includesSensitive || isSensitive === 0)
      .map(({ id, name }) => [id, name]),
  )
  return (partyId) => (partyId === null ? '' : (names.get(partyId) ?? ''))
}

/** What every row knows beside its record but the title of its case. */
const finders = (read: ReadHandle, includesSensitive: boolean): Omit<Surroundings, 'caseTitle'> => ({
  nameOf: nameFinder(read, includesSensitive),
  sourcesOf: (id) => listSourcesOf(read, id).filter((source) => isOpen(source, includesSensitive)),
})

type PartList = Exclude<ExportList, 'parties' | 'cases'>

/** Parts of sentences, each whose terms hold with what the rule says of it on a day. */
const sentencesNow = (read: ReadHandle, caseId: string, today: IsoDate): (Sentence & SentenceNow)[] => {
  const own = sentences.ofCase.list(read, caseId)
  const states = new Map(
    standingSentences(decisions.ofCase.list(read, caseId), own, today).map(({ standing, now }) => [
      standing.id,
      now,
    ]),
  )
  return own.map((sentence) => ({ ...sentence, now: states.get(sentence.id) ?? null }))
}

/** The records of a case, by list, in the order in which the case shows them. */
const PARTS: {
  readonly [List in PartList]: (read: ReadHandle, caseId: string, today: IsoDate) => object[]
} = {
  hearings: hearings.ofCase.list,
  charges: charges.ofCase.list,
  risks: risks.ofCase.list,
  restraints: restraints.ofCase.list,
  decisions: decisions.ofCase.list,
  sentences: sentencesNow,
  events: events.ofCase.list,
  tasks: tasks.ofCase.list,
  contacts: contacts.ofCase.list,
  interventions: interventions.ofCase.list,
  documents: listDocumentLines,
  disclosures: disclosures.ofCase.list,
  statements: statements.ofCase.list,
  figures: figures.ofCase.list,
  sources: sourceRows,
  items: items.ofCase.list,
}

const isOpen = (record: object, includesSensitive: boolean): boolean =>
  includesSensitive || Reflect.get(record, 'isSensitive') !== true

/** A record of a list leaves: not kept back as sensitive, nor as privileged. */
const leaves = (record: object, { includesSensitive, includesPrivileged }: TableOptions): boolean =>
  isOpen(record, includesSensitive) &&
  (includesPrivileged === true || Reflect.get(record, 'isPrivileged') !== true)

/** The cases that the list is about, as the list of cases has them: the last worked on at the top. */
const listCases = (read: ReadHandle, { caseId, includesSensitive }: TableOptions): Case[] =>
  (caseId === null
    ? caseFiles.all(
        read,
        `SELECT ${caseFiles.select('c')} FROM case_file AS c ORDER BY c.status DESC, c.touched_at DESC, c.id`,
      )
    : [caseFiles.get(read, caseId)]
  ).filter((one) => isOpen(one, includesSensitive))

/** Whoever takes part in sensitive cases alone is a name of such a case. */
const IS_OF_SENSITIVE_CASES = `
  EXISTS (SELECT 1 FROM participation AS k WHERE k.party_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM participation AS k JOIN case_file AS c ON c.id = k.case_id
    WHERE k.party_id = p.id AND c.is_sensitive = 0)`

const partyIds = (read: ReadHandle, { caseId, includesSensitive }: TableOptions): string[] => {
  const ofCase = caseId === null ? '' : `AND p.id IN (${PARTIES_OF_CASE_SQL})`
  const open = includesSensitive ? '' : `AND p.is_sensitive = 0 AND NOT (${IS_OF_SENSITIVE_CASES})`
  const sql = `SELECT p.id FROM party AS p WHERE 1 ${ofCase} ${open} ORDER BY p.sort_key, p.id`
  return read.all<{ id: string }>(sql, caseId === null ? {} : { caseId }).map(({ id }) => id)
}

const clientIdsOf = (read: ReadHandle, caseId: string): string[] =>
  participations.ofCase
    .list(read, caseId)
    .filter(({ role }) => role === 'client')
    .map(({ partyId }) => partyId)

/** Cases by id, read once each; undefined for those that are sensitive and not asked for. */
const caseFinder = (read: ReadHandle, includesSensitive: boolean): ((id: string) => Case | undefined) => {
  const known = new Map<string, Case | undefined>()
  return (id) => {
    if (!known.has(id)) {
      const found = caseFiles.find(read, id)
      known.set(id, found !== undefined && isOpen(found, includesSensitive) ? found : undefined)
    }
    return known.get(id)
  }
}

type Found = Omit<Surroundings, 'caseTitle'>

/** What holds those clients of a case who may be named; of a closed case nothing is looked for. */
const inForceIn = (
  read: ReadHandle,
  one: Case,
  { clientIds, found, today }: ClientsOf,
): RestraintInForce[] => {
  const all = one.status === 'closed' ? [] : restraints.ofCase.list(read, one.id)
  return clientIds.flatMap((partyId) => {
    const own = all.filter((restraint) => restraint.partyId === partyId)
    const inForce = found.nameOf(partyId) === '' ? undefined : restraintInForce(own, today)
    return inForce === undefined ? [] : [inForce]
  })
}

interface ClientsOf {
  readonly clientIds: readonly string[]
  readonly found: Found
  readonly today: IsoDate
}

/** A case as a row of the list of cases. */
const caseRecord = (read: ReadHandle, one: Case, { found, today }: Omit<ClientsOf, 'clientIds'>) => {
  const clientIds = clientIdsOf(read, one.id)
  return {
    ...one,
    clientIds,
    charges: charges.ofCase.list(read, one.id),
    nextHearing: caseLinesOf(read, [one.id], { today })[0]?.nextHearingAt ?? null,
    inForce: inForceIn(read, one, { clientIds, found, today }),
    around: { caseTitle: one.title, ...found },
  }
}

/** The records of a list as it stands on the screen, in its order; those that are sensitive only where they are asked for. */
function* listShown(work: Casework, options: TableOptions, shown: ShownList): Generator<Placed<object>> {
  const read = readOf(work)
  const { includesSensitive } = options
  const found = finders(read, includesSensitive)
  const findCase = caseFinder(read, includesSensitive)
  const people = shown.list === 'parties' ? new Set(partyIds(read, options)) : undefined
  for (const id of shownIds(work, shown)) {
    if (shown.list === 'parties') {
      if (people?.has(id) === true) yield { ...getParty(read, id), around: { caseTitle: '', ...found } }
      continue
    }
    const record = shown.list === 'cases' ? findCase(id) : findPart(read, shown.list, id)
    if (record === undefined || !leaves(record, options)) continue
    if ('caseId' in record && record.caseId === null) {
      yield { ...record, around: { caseTitle: '', ...found } }
      continue
    }
    const one = 'caseId' in record ? findCase(record.caseId ?? '') : record
    if (one === undefined) continue
    yield record === one
      ? caseRecord(read, one, { found, today: localDayOf(work.now()) })
      : { ...record, around: { caseTitle: one.title, ...found } }
  }
}

/** Records of the list with their surroundings, one after the other. */
function* listRecords(work: Casework, options: TableOptions): Generator<Placed<object>> {
  const read = readOf(work)
  const today = localDayOf(work.now())
  const { list, caseId, includesSensitive } = options
  const found = finders(read, includesSensitive)
  const cases = list === 'parties' ? [] : listCases(read, options)
  if (list === 'parties') {
    if (caseId !== null && !isOpen(caseFiles.get(read, caseId), includesSensitive)) return
    for (const id of partyIds(read, options)) {
      yield { ...getParty(read, id), around: { caseTitle: '', ...found } }
    }
    return
  }
  for (const one of cases) {
    const around: Surroundings = { caseTitle: one.title, ...found }
    if (list === 'cases') {
      yield caseRecord(read, one, { found, today })
      continue
    }
    for (const record of PARTS[list](read, one.id, today)) {
      if (leaves(record, options)) yield { ...record, around }
    }
  }
  if (list === 'tasks' && caseId === null) {
    for (const task of tasks.apart?.(read) ?? []) {
      if (leaves(task, options)) yield { ...task, around: { caseTitle: '', ...found } }
    }
  }
}

/** The columns that leave: those that are sensitive only when asked for, and the case where there is more than one. */
const columnsFor = ({ list, caseId, includesSensitive }: TableOptions): ListColumn[] =>
  LIST_COLUMNS[list].filter(
    ({ field, isSensitive }) => (includesSensitive || !isSensitive) && (field !== 'case' || caseId === null),
  )

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** All rows of a list; a column is known to be empty only when the last of them is there. */
const readRows = async (
  records: Iterable<Placed<object>>,
  textsOf: (record: Placed<object>) => string[],
): Promise<string[][]> => {
  const rows: string[][] = []
  for (const record of records) {
    rows.push(textsOf(record))
    if (rows.length % PART_ROWS === 0) await breathe()
  }
  return rows
}

/** The places of the columns that say something; of all where there are no rows. */
const filledPlaces = (columns: readonly ListColumn[], rows: readonly (readonly string[])[]): number[] =>
  [...columns.keys()].filter((at) => rows.length === 0 || rows.some((row) => row[at] !== ''))

/**
 * The rows of a list that leaves the vault, the headings first, in parts; columns in which nothing stands are left out. Records and fields
 * marked as sensitive stay unless they are asked for, and so does everything of a case that is; who is sensitive is named nowhere.
 *
 * @throws NOT_FOUND where the case does not exist
 */
export async function* exportRows(
  work: Casework,
  options: TableOptions,
): AsyncGenerator<TableCell[][], void> {
  const columns = columnsFor(options)
  const write = cellWriter(options)
  const { shown, format } = options
  const isShown = shown !== null && shown.list === options.list && options.caseId === null
  const records = isShown ? listShown(work, options, shown) : listRecords(work, options)
  const rows = await readRows(records, (record) => columns.map(({ text }) => text(record, write)))
  const places = filledPlaces(columns, rows)
  const cellsOf = (row: readonly string[]): TableCell[] =>
    places.flatMap((at) => {
      const column = columns[at]
      const text = row[at] ?? ''
      if (column === undefined) return []
      return [format === 'xlsx' ? cellFor(column, text) : text]
    })
  const headings = places
    .map((at) => columns[at]?.field ?? '')
    .map((field) => options.headings[field] ?? field)
  yield [headings]
  for (let from = 0; from < rows.length; from += PART_ROWS) {
    yield rows.slice(from, from + PART_ROWS).map(cellsOf)
    await breathe()
  }
}
