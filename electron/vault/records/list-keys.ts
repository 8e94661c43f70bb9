import { hearingKeys } from '../../../shared/domain/case/ahead.ts'
import type { CaseInput } from '../../../shared/domain/kinds/case.ts'
import type { Document, DocumentInput } from '../../../shared/domain/kinds/document.ts'
import type { EventInput } from '../../../shared/domain/kinds/event.ts'
import type { HearingInput } from '../../../shared/domain/kinds/hearing.ts'
import type { PartyInput } from '../../../shared/domain/kinds/party.ts'
import type { TaskInput } from '../../../shared/domain/kinds/task.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { type PartialDate, sortKeyOf } from '../../../shared/domain/partial-date.ts'
import type { DerivedColumns } from './record-table.ts'
import { sortKey } from './sort-key.ts'

/*
 * What long lists are ordered and narrowed by: texts in the order of letters, dates in the order of time, and the words of a
 * line folded as typed words are. Empty where there is nothing to sort by.
 */

const dateKey = (date: PartialDate | null): string => (date === null ? '' : sortKeyOf(date))

export const caseKeys: DerivedColumns<Pick<CaseInput, 'title' | 'number'>> = {
  title_key: ({ title }) => sortKey(title),
  list_text: ({ title, number }) => foldForSearch(`${title} ${number}`),
}

export const partyKeys: DerivedColumns<{
  readonly names: readonly { readonly text: string }[]
  readonly born: PartyInput['born']
}> = {
  sort_key: ({ names }) => sortKey(names[0]?.text ?? ''),
  born_key: ({ born }) => dateKey(born),
  list_text: ({ names }) => foldForSearch(names.map(({ text }) => text).join(' ')),
}

export const documentKeys: DerivedColumns<Pick<DocumentInput, 'title' | 'dated'>> = {
  title_key: ({ title }) => sortKey(title),
  dated_key: ({ dated }) => dateKey(dated),
  list_text: ({ title }) => foldForSearch(title),
}

/** With what is recorded once, when the file comes in. */
export const intakeKeys: DerivedColumns<Pick<Document, 'title' | 'dated' | 'originalName'>> = {
  ...documentKeys,
  file_text: ({ originalName }) => foldForSearch(originalName),
}

/** A day without a time comes before the times of that day. */
export const eventKeys: DerivedColumns<Pick<EventInput, 'title' | 'date' | 'time' | 'place'>> = {
  title_key: ({ title }) => sortKey(title),
  date_key: ({ date, time }) => (date === null ? '' : `${sortKeyOf(date)} ${time ?? ''}`),
  list_text: ({ title, place }) => foldForSearch(`${title} ${place}`),
}

/** When it begins, and until when it goes on or may be held. */
export const hearingOrder: DerivedColumns<Pick<HearingInput, 'startsAt' | 'lastDay' | 'status'>> = {
  starts_key: (hearing) => hearingKeys(hearing).starts,
  ends_key: (hearing) => hearingKeys(hearing).ends,
}

/** What is due on a day without a time is due when the day ends: '~' sorts after every digit. */
export const taskKeys: DerivedColumns<Pick<TaskInput, 'title' | 'dueOn' | 'dueTime'>> = {
  title_key: ({ title }) => sortKey(title),
  due_key: ({ dueOn, dueTime }) => (dueOn === null ? '' : `${dueOn} ${dueTime ?? '~'}`),
  list_text: ({ title }) => foldForSearch(title),
}
