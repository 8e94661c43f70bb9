import type { Case } from '../kinds/case.ts'
import { blankDeadline, type Deadline, type DeadlineInput } from '../kinds/deadline.ts'
import type { Language } from '../language.ts'
import type { TermLaw } from './term.ts'
import { TRIGGER_FIELDS } from './trigger-start.ts'

/** The deadline of the motion by which a missed one is restored; its day is for somebody to say, where the law sets none. */
export const restoringDeadline = (
  missed: Deadline,
  { id: caseId, kind }: Pick<Case, 'id' | 'kind'>,
  { law, language }: { readonly law: TermLaw; readonly language: Language },
): Omit<DeadlineInput, 'lastOn'> => {
  const { rules, triggers, id, version } = law.pack
  const begins = new Set(
    triggers.filter(({ recordedAs }) => recordedAs === 'term-missed').map((trigger) => trigger.id),
  )
  const rule = rules.find(
    ({ starts, onlyIf }) =>
      'trigger' in starts && begins.has(starts.trigger) && (onlyIf === null || onlyIf.cases.includes(kind)),
  )
  return {
    ...blankDeadline(caseId),
    ...Object.fromEntries(TRIGGER_FIELDS.map((field) => [field, missed[field]])),
    title: rule?.name[language] ?? '',
    ...(rule === undefined ? {} : { rule: rule.id, pack: id, packVersion: version, binds: rule.binds }),
    partyId: missed.partyId,
    startsOn: missed.lastOn,
    notes: missed.title,
  }
}
