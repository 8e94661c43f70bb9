import {
  IconArrowRight,
  IconBook2,
  IconFilePlus,
  IconHistory,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react'
import { linkOptions } from '@tanstack/react-router'
import type { CaseId } from '../../shared/domain/ids.ts'
import { KINDS } from '../../shared/domain/kinds/index.ts'
import { CASE_TABS, type CaseTab } from '../../shared/domain/kinds/kind.ts'
import { PART_SUBJECTS, type PartSubject } from '../../shared/domain/kinds/parts.ts'
import type { Action, LabelKey } from '../actions/action.ts'
import { newForm, OWN_FORM } from './drafts/draft-places.ts'

const inTab = (caseId: CaseId, tab: CaseTab, open?: string) =>
  linkOptions({
    to: '/cases/$caseId',
    params: { caseId },
    search: { ...(tab === 'overview' ? {} : { tab }), ...(open === undefined ? {} : { open }) },
  })

const historyOf = (caseId: CaseId) => linkOptions({ to: '/cases/$caseId/history', params: { caseId } })

type CaseAddress = ReturnType<typeof inTab> | ReturnType<typeof historyOf>

/** A command that needs a case and stands on no page: it leads to where the case has its form or its part. */
export interface CaseCommand extends Pick<Action, 'id' | 'label' | 'icon' | 'kind'> {
  readonly said: LabelKey
  readonly sort: 'do' | 'part'
  /** Where it leads in a case. */
  readonly addressIn: (caseId: CaseId) => CaseAddress
}

/** A part of a sentence is entered into its decision, and has no form without it. */
type Made = Exclude<PartSubject, 'sentence'>

const isMade = (subject: PartSubject): subject is Made => subject !== 'sentence'

/** Where the form of a new record of a case opens. `of` is whose it is, or on which day. */
export const newRecordAddress = (caseId: CaseId, subject: Made, of: string | null = null) =>
  inTab(caseId, KINDS[subject].tab, newForm(subject, of))

/** Makes a record of each kind that is entered into a case; a new kind has its command with its form. */
const makes = (subject: Made): CaseCommand => ({
  id: `${KINDS[subject].plural}.create`,
  label: `records:${subject}.new`,
  said: `records:${subject}.said`,
  kind: `records:${subject}.one`,
  icon: IconPlus,
  sort: 'do',
  addressIn: (caseId) => newRecordAddress(caseId, subject),
})

const goesTo = (tab: CaseTab): CaseCommand => ({
  id: `case.tab.${tab}`,
  label: `cases:tab.${tab}`,
  said: `commands:saidOfTab.${tab}`,
  icon: IconArrowRight,
  sort: 'part',
  addressIn: (caseId) => inTab(caseId, tab),
})

/** Prolongs a measure: whose is asked where several are in force. */
export const EXTEND_ID = 'restraints.extend'

const OTHERS: readonly CaseCommand[] = [
  {
    id: EXTEND_ID,
    label: 'commands:label.extend',
    said: 'commands:said.extend',
    icon: IconPlus,
    sort: 'do',
    addressIn: (caseId) => inTab(caseId, 'restraints'),
  },
  {
    id: 'verdicts.create',
    label: 'court:verdict.new',
    said: 'commands:said.verdict',
    icon: IconPlus,
    sort: 'do',
    addressIn: (caseId) => inTab(caseId, 'court', newForm('verdict')),
  },
  {
    id: 'relations.create',
    label: 'records:relation.new',
    said: 'records:relation.said',
    kind: 'records:relation.one',
    icon: IconPlus,
    sort: 'do',
    addressIn: (caseId) => inTab(caseId, KINDS.relation.tab, newForm('relation')),
  },
  {
    id: 'documents.add',
    label: 'documents:addFiles',
    said: 'records:document.said',
    icon: IconFilePlus,
    sort: 'do',
    addressIn: (caseId) => inTab(caseId, 'documents', newForm('document')),
  },
  {
    id: 'dossier.export',
    label: 'dossier:export',
    said: 'commands:said.dossier',
    icon: IconBook2,
    sort: 'do',
    addressIn: (caseId) => inTab(caseId, 'overview', newForm('dossier')),
  },
  {
    id: 'case.edit',
    label: 'records:case.edit',
    said: 'commands:said.editCase',
    icon: IconPencil,
    sort: 'do',
    addressIn: (caseId) => inTab(caseId, 'overview', OWN_FORM),
  },
  {
    id: 'case.history',
    label: 'history:ofCase.title',
    said: 'commands:said.historyOfCase',
    icon: IconHistory,
    sort: 'do',
    addressIn: historyOf,
  },
]

/** Every command that needs a case, from the list of kinds and the list of tabs. */
export const CASE_COMMANDS: readonly CaseCommand[] = [
  ...PART_SUBJECTS.filter(isMade).map(makes),
  ...OTHERS,
  ...CASE_TABS.map(goesTo),
]

/** What is done day by day in a case, the most frequent first. */
const OFTEN: readonly string[] = [
  'hearings.after',
  'events.create',
  'hearings.create',
  'documents.add',
  'notes.create',
  'tasks.create',
  'interventions.create',
  'contacts.create',
]

/** What is done to a case as a whole, once or twice as long as it lasts, the least frequent last. */
const SELDOM: readonly string[] = [
  'dossier.export',
  'case.edit',
  'case.history',
  'record.history',
  'tables.export',
  'tables.import',
  'tables.paste',
  'case.delete',
]

/** Where a command of a case stands among the others before anything is typed. */
export const placeByUse = (id: string): number => {
  const [often, seldom] = [OFTEN.indexOf(id), SELDOM.indexOf(id)]
  if (often >= 0) return often - OFTEN.length
  return seldom + 1
}
