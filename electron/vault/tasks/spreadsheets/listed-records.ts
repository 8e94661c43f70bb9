import { type Held, heldClients } from '../../../../shared/domain/case/custody.ts'
import { standingSentences } from '../../../../shared/domain/case/standing-sentences.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { documentsInView } from '../../../../shared/domain/document-order.ts'
import type { Case } from '../../../../shared/domain/kinds/case.ts'
import type { DocumentLine } from '../../../../shared/domain/kinds/document.ts'
import type { Sentence } from '../../../../shared/domain/kinds/sentence.ts'
import type { ShownList } from '../../../../shared/domain/list-views.ts'
import type { ExportList, TableOptions } from '../../../../shared/domain/table-export.ts'
import { caseFiles } from '../../records/case-file.ts'
import { type CaseClock, caseLinesOf } from '../../records/case-line.ts'
import { type Casework, localDayOf, localNowOf, readOf } from '../../records/change.ts'
import { listDocumentLines } from '../../records/document.ts'
import { charges } from '../../records/kinds/charge.ts'
import { contacts } from '../../records/kinds/contact.ts'
import { deadlines } from '../../records/kinds/deadline.ts'
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
import { chronologyRows } from './chronology-rows.ts'
import type { SentenceNow } from './exported-lists.ts'
import type { Placed, Surroundings } from './list-columns.ts'
import { findPart, shownIds } from './shown-records.ts'
import { sourceRows } from './source-rows.ts'

/** Who may be named: everyone, or all but those marked as sensitive. */
export const nameFinder = (read: ReadHandle, includesSensitive: boolean): Surroundings['nameOf'] => {
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

type PartList = Exclude<ExportList, 'parties' | 'cases' | 'chronology'>

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
  deadlines: deadlines.ofCase.list,
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

/** Whether a record is a document that is marked so. */
export const isPrivileged = (record: object): boolean => Reflect.get(record, 'isPrivileged') === true

/** A record of a list leaves: not kept back as sensitive, nor as privileged. */
const leaves = (record: object, { includesSensitive, privileged = 0 }: TableOptions): boolean =>
  isOpen(record, includesSensitive) && (privileged > 0 || !isPrivileged(record))

/** The cases that the list is about, as the list of cases has them: the last worked on at the top. */
function* listCases(read: ReadHandle, { caseId, includesSensitive }: TableOptions): Generator<Case> {
  const ids =
    caseId === null
      ? read.all<{ id: string }>(
          'SELECT c.id FROM case_file AS c ORDER BY c.status DESC, c.touched_at DESC, c.id',
        )
      : [{ id: caseFiles.get(read, caseId).id }]
  for (const { id } of ids) {
    const one = caseFiles.find(read, id)
    if (one !== undefined && isOpen(one, includesSensitive)) yield one
  }
}

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

/** What holds those clients of a case who may be named. */
const heldIn = (
  read: ReadHandle,
  { id, status }: Case,
  { clientIds, found, today }: { clientIds: readonly string[]; found: Found; today: IsoDate },
): Held[] =>
  heldClients({ status, clientIds, restraints: restraints.ofCase.list(read, id) }, today).filter(
    ({ partyId }) => found.nameOf(partyId) !== '',
  )

/** A case as a row of the list of cases. */
const caseRecord = (read: ReadHandle, one: Case, { found, today, now }: CaseClock & { found: Found }) => {
  const clientIds = clientIdsOf(read, one.id)
  return {
    ...one,
    clientIds,
    charges: charges.ofCase.list(read, one.id),
    nextHearing: caseLinesOf(read, [one.id], { today, now })[0]?.nextHearingAt ?? null,
    held: heldIn(read, one, { clientIds, found, today }),
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
      ? caseRecord(read, one, { found, today: localDayOf(work.now()), now: localNowOf(work.now()) })
      : { ...record, around: { caseTitle: one.title, ...found } }
  }
}

/** The documents of one case as their list is looked at; every other list of a case has one look. */
const inView = (records: object[], { caseId, shown, language }: TableOptions): readonly object[] =>
  caseId !== null && shown?.list === 'documents'
    ? documentsInView(records as DocumentLine[], shown.view, language)
    : records

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
      yield caseRecord(read, one, { found, today, now: localNowOf(work.now()) })
      continue
    }
    const records =
      list === 'chronology'
        ? chronologyRows(work, one.id, options.entries)
        : inView(PARTS[list](read, one.id, today), options)
    for (const record of records) if (leaves(record, options)) yield { ...record, around }
  }
  if (list === 'tasks' && caseId === null) {
    for (const task of tasks.apart?.(read) ?? []) {
      if (leaves(task, options)) yield { ...task, around: { caseTitle: '', ...found } }
    }
  }
}

/**
 * The records of a list, with their surroundings, one after the other: those that are on the screen, where that is asked for, else all.
 *
 * @throws NOT_FOUND where the case does not exist
 */
export const listedRecords = (work: Casework, options: TableOptions): Generator<Placed<object>> => {
  const { shown, list, caseId } = options
  return shown !== null && shown.list === list && caseId === null
    ? listShown(work, options, shown)
    : listRecords(work, options)
}
