import { useTranslation } from 'react-i18next'
import { CASE_KINDS, CASE_STAGES, CASE_STATUSES } from '../../../shared/domain/case.ts'
import { CHARGE_STATUSES } from '../../../shared/domain/charge.ts'
import { CONTACT_KINDS } from '../../../shared/domain/contact.ts'
import { DECISION_KINDS, DECISION_OUTCOMES } from '../../../shared/domain/decision.ts'
import { DISCLOSURE_CHANNELS } from '../../../shared/domain/disclosure.ts'
import { DOCUMENT_KINDS } from '../../../shared/domain/document.ts'
import { EVENT_CERTAINTIES, EVENT_KINDS } from '../../../shared/domain/event.ts'
import { HEARING_KINDS, HEARING_STATUSES } from '../../../shared/domain/hearing.ts'
import { LEGAL_STANDINGS, PARTY_KINDS, SEXES } from '../../../shared/domain/party.ts'
import { RESTRAINT_ENDS, RESTRAINT_KINDS } from '../../../shared/domain/restraint.ts'
import { SENTENCE_EFFECTS, SENTENCE_KINDS } from '../../../shared/domain/sentence.ts'
import type { ExportList, TableOptions } from '../../../shared/domain/table-export.ts'
import { resources } from '../../i18n/resources.ts'
import type { FieldName } from './field-words.ts'

const FIELDS = Object.keys(resources.en.tables.field) as FieldName[]
const SUBJECTS = [
  'tables',
  'calendar',
  'cases',
  'chronology',
  'consents',
  'court',
  'documents',
  'people',
  'work',
] as const

/** The words of a closed list by their codes; what is not stated stays an empty cell. */
const byCode = <Code extends string>(
  codes: readonly Code[],
  word: (code: Exclude<Code, ''>) => string,
): Record<string, string> =>
  Object.fromEntries(
    codes.flatMap((code) => (code === '' ? [] : [[code, word(code as Exclude<Code, ''>)] as const])),
  )

/** The headings and the words of a list as the page calls them, for the table that it becomes. */
export const useListWords = () => {
  const { t } = useTranslation(SUBJECTS)
  const words: Readonly<Record<ExportList, () => TableOptions['words']>> = {
    parties: () => ({
      kind: byCode(PARTY_KINDS, (code) => t(`people:kind.${code}`)),
      sex: byCode(SEXES, (code) => t(`people:sex.${code}`)),
      standing: byCode(LEGAL_STANDINGS, (code) => t(`people:standing.${code}`)),
    }),
    cases: () => ({
      kind: byCode(CASE_KINDS, (code) => t(`cases:kind.${code}`)),
      stage: byCode(CASE_STAGES, (code) => t(`cases:stage.${code}`)),
      status: byCode(CASE_STATUSES, (code) => t(`cases:status.${code}`)),
    }),
    hearings: () => ({
      kind: byCode(HEARING_KINDS, (code) => t(`calendar:kind.${code}`)),
      status: byCode(HEARING_STATUSES, (code) => t(`calendar:status.${code}`)),
    }),
    charges: () => ({ status: byCode(CHARGE_STATUSES, (code) => t(`cases:chargeStatus.${code}`)) }),
    restraints: () => ({
      kind: byCode(RESTRAINT_KINDS, (code) => t(`cases:restraintKind.${code}`)),
      endReason: byCode(RESTRAINT_ENDS, (code) => t(`cases:restraintEnd.${code}`)),
    }),
    decisions: () => ({
      kind: byCode(DECISION_KINDS, (code) => t(`court:kind.${code}`)),
      outcome: byCode(DECISION_OUTCOMES, (code) => t(`court:outcome.${code}`)),
    }),
    sentences: () => ({
      kind: byCode(SENTENCE_KINDS, (code) => t(`court:sentenceKind.${code}`)),
      effect: byCode(SENTENCE_EFFECTS, (code) => t(`court:effect.${code}`)),
    }),
    events: () => ({
      kind: byCode(EVENT_KINDS, (code) => t(`chronology:kind.${code}`)),
      certainty: byCode(EVENT_CERTAINTIES, (code) => t(`chronology:certainty.${code}`)),
    }),
    tasks: () => ({ isDone: { true: t('tables:yes'), false: t('tables:no') } }),
    contacts: () => ({ kind: byCode(CONTACT_KINDS, (code) => t(`work:contactKind.${code}`)) }),
    documents: () => ({
      kind: byCode(DOCUMENT_KINDS, (code) => t(`documents:kind_${code}`)),
      language: byCode(['en', 'ru', 'kk', 'other'], (code) => t(`documents:language_${code}`)),
    }),
    disclosures: () => ({ channel: byCode(DISCLOSURE_CHANNELS, (code) => t(`consents:channel.${code}`)) }),
  }
  return (list: ExportList): Pick<TableOptions, 'headings' | 'words'> => ({
    headings: Object.fromEntries(FIELDS.map((field) => [field, t(`tables:field.${field}`)])),
    words: words[list](),
  })
}
