import { CHRONOLOGY_SUBJECTS, MOMENTS } from '../../../shared/domain/case/chronology.ts'
import { SENTENCE_STATES } from '../../../shared/domain/case/standing-sentences.ts'
import { codesOf, formOf } from '../../../shared/domain/field-forms.ts'
import { EVENT_ROLES } from '../../../shared/domain/kinds/event.ts'
import { RECORD_SUBJECTS } from '../../../shared/domain/kinds/index.ts'
import { PARTY_SORTS } from '../../../shared/domain/kinds/party.ts'
import { RESTRAINT_KINDS } from '../../../shared/domain/kinds/restraint.ts'
import type { ExportList } from '../../../shared/domain/table-export.ts'
import {
  COLUMNS_BESIDE_FIELDS,
  type ColumnBesideFields,
  TABLE_LISTS,
} from '../../../shared/domain/table-lists.ts'
import type { LabelKey } from '../../actions/action.ts'
import { FIELD_LOOKS, lookOf } from './catalogue.ts'

/** What columns are called that no form has a field for, or only a part of one. */
const BESIDE: Readonly<Record<ColumnBesideFields, LabelKey>> = {
  case: 'calendar:field.case',
  name: 'people:field.nameTitle',
  otherNames: 'tables:column.otherNames',
  clients: 'cases:column.clients',
  articles: 'tables:column.articles',
  nextHearing: 'cases:column.nextHearing',
  restraint: 'cases:field.restraintKind',
  restraintUntil: 'cases:column.heldUntil',
  source: 'records:source.field.text',
  quote: 'records:source.field.quote',
  importedAt: 'documents:imported',
  bytes: 'tables:column.bytes',
  now: 'court:standing',
  standing: 'records:statement.field.standing',
  record: 'records:source.field.ofId',
  what: 'tables:column.what',
  who: 'tables:column.who',
  sources: 'tables:column.sources',
}

const isBeside = (column: string): column is ColumnBesideFields =>
  COLUMNS_BESIDE_FIELDS.some((name) => name === column)

/** All that a column of a list may be called: its heading, then what the form says where it stands in one. */
export const columnLabels = (list: ExportList, column: string): readonly [LabelKey, ...LabelKey[]] => {
  if (isBeside(column)) return [BESIDE[column]]
  const look = lookOf(TABLE_LISTS[list].subject, column)
  return look === undefined ? ['tables:columnHead'] : [look.label, ...look.inForm]
}

/** The codes that a column may have, each with its text; undefined for a column that has no closed list of words. */
export const columnWords = (
  list: ExportList,
  column: string,
): (readonly [string, LabelKey])[] | undefined => {
  if (column === 'restraint') return RESTRAINT_KINDS.map((kind) => [kind, `cases:restraintKind.${kind}`])
  if (column === 'now') return SENTENCE_STATES.map((state) => [state, `court:now.${state}`])
  if (column === 'ofSubject') return RECORD_SUBJECTS.map((subject) => [subject, `records:${subject}.one`])
  const look = lookOf(TABLE_LISTS[list].subject, column)
  if (look === undefined) return undefined
  // A table has no place for where a spelling comes from: who has no name is told by the sort of the record.
  if (list === 'parties' && column === 'kind') return PARTY_SORTS.map((sort) => [sort, `people:sort.${sort}`])
  const form = formOf(look.form)
  if (form === 'persons') return EVENT_ROLES.map((role) => [role, `chronology:role.${role}`])
  if (form === 'flag') {
    return [
      ['true', 'history:yes'],
      ['false', 'history:no'],
    ]
  }
  return codesOf(look.form)?.flatMap((code) => {
    const text = look.words?.(code)
    return text === undefined ? [] : [[code, text] as const]
  })
}

type Words = readonly [group: string, words: readonly (readonly [code: string, text: LabelKey])[]]

/** The words of which the lines of a chronology are made: kinds of records, their dates, and every closed list that a title may say. */
const chronologyWords = (): Words[] => [
  ['subject', CHRONOLOGY_SUBJECTS.map((subject) => [subject, `records:${subject}.one`])],
  ['moment', MOMENTS.flatMap((moment) => (moment === 'at' ? [] : [[moment, `chronology:moment.${moment}`]]))],
  ...CHRONOLOGY_SUBJECTS.flatMap((subject) =>
    Object.entries(FIELD_LOOKS[subject]).flatMap(([field, { form, words }]): Words[] => {
      const said = codesOf(form)?.flatMap((code): [string, LabelKey][] => {
        const text = words?.(code)
        return text === undefined ? [] : [[code, text]]
      })
      return said === undefined ? [] : [[`${subject}.${field}`, said]]
    }),
  ),
]

/** All words of a list that becomes a table, by column or, for the chronology, by what they are of. */
export const listWords = (list: ExportList): Words[] =>
  list === 'chronology'
    ? chronologyWords()
    : TABLE_LISTS[list].columns.flatMap((column): Words[] => {
        const words = columnWords(list, column)
        return words === undefined ? [] : [[column, words]]
      })
