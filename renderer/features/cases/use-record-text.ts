import { useTranslation } from 'react-i18next'
import type { RecordSubject } from '../../../shared/domain/history.ts'
import { useDecisionText } from '../../app/use-decision-text.ts'
import { formatDate, formatNumeric } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { nameIn, type ShownCase } from '../../records/case-file/shown-case.ts'
import { useChargeText } from './charge-text.ts'
import { useRestraintText } from './use-restraint-text.ts'

const byId = <Found extends { readonly id: string }>(records: readonly Found[], id: string) =>
  records.find((record) => record.id === id)

/** What the records of persons are called in a sentence, with whose they are. */
const usePersonRecordText = (file: ShownCase) => {
  const { t } = useTranslation('cases')
  const chargeText = useChargeText()
  const restraintText = useRestraintText()
  return (subject: RecordSubject, id: string): string | undefined => {
    const restraint = byId(file.restraints, id)
    if (restraint) return `${nameIn(file, restraint.partyId)}: ${restraintText(restraint)}`
    const charge = byId(file.charges, id)
    if (charge) return `${nameIn(file, charge.partyId)}: ${chargeText(charge)}`
    const status = byId(file.proceduralStatuses, id)
    if (status) return `${nameIn(file, status.partyId)}: ${t(`proceduralStatus.${status.status}`)}`
    const stay = byId(file.stays, id)
    if (stay) return `${nameIn(file, stay.partyId)}: ${stay.place}`
    const role = byId(file.participations, id)
    if (role) return `${role.partyName}: ${t(`role.${role.role}`)}`
    const consent = byId(file.consents, id)
    if (consent) return `${t(`subject.${subject}`)}: ${nameIn(file, consent.partyId)}`
    return byId(file.parties, id)?.names[0]?.text
  }
}

/** What a record of the case is called in a sentence: its kind, name and date, as far as it has them. */
export const useRecordText = (file: ShownCase): ((subject: RecordSubject, id: string) => string) => {
  const { t, i18n } = useTranslation(['cases', 'calendar'])
  const language = languageOf(i18n.language)
  const decisionText = useDecisionText()
  const personRecordText = usePersonRecordText(file)
  return (subject, id) => {
    const hearing = byId(file.hearings, id)
    if (hearing) return `${t(`calendar:kind.${hearing.kind}`)}, ${formatNumeric(hearing.startsAt)}`
    const decision = byId(file.decisions, id)
    if (decision) return decisionText(decision)
    const titled = byId(file.events, id) ?? byId(file.tasks, id) ?? byId(file.documents, id)
    if (titled) return titled.title
    const contact = byId(file.contacts, id)
    if (contact) return `${t('subject.contact')}, ${formatDate(contact.at, language)}`
    const disclosure = byId(file.disclosures, id)
    if (disclosure) return `${t('subject.disclosure')}, ${formatNumeric(disclosure.on)}`
    return personRecordText(subject, id) ?? t(`subject.${subject}`)
  }
}
