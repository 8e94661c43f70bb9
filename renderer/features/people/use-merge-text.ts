import { useTranslation } from 'react-i18next'
import { RECORD_SUBJECTS, type RecordSubject } from '../../../shared/domain/history.ts'
import {
  type MergePreview,
  type PartyInput,
  type PartyKind,
  sortOf,
} from '../../../shared/domain/kinds/party.ts'
import { formatDate } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'

type Field = Exclude<keyof PartyInput, 'names' | 'isSensitive'>

/** Records that name a party; the rest cannot move with one. */
const MOVED = [
  'participation',
  'procedural-status',
  'charge',
  'risk',
  'restraint',
  'stay',
  'sentence',
  'event',
  'task',
  'contact',
  'deadline',
  'intervention',
  'consent',
  'relation',
] as const satisfies readonly RecordSubject[]

/** "3 обвинения"; a kind of record that has no words yet is counted among the others. */
export const useMovedText = (): ((moved: MergePreview['moved'][number]) => string) => {
  const { t } = useTranslation('people')
  return ({ subject, count }) => {
    const known = MOVED.find((one) => one === subject)
    if (known !== undefined) return t(`moved.${known}`, { count })
    return RECORD_SUBJECTS.some((one) => one === subject) ? t('moved.other', { count }) : ''
  }
}

/** The fields of a party and their values in words. */
export const useFieldText = () => {
  const { t, i18n } = useTranslation('people')
  const language = languageOf(i18n.language)
  const labelOf = (field: Field, kind: PartyKind): string => {
    const isPerson = kind === 'person'
    switch (field) {
      case 'born':
        return t(isPerson ? 'field.bornPerson' : 'field.bornOrganisation')
      case 'died':
        return t(isPerson ? 'field.diedPerson' : 'field.diedOrganisation')
      case 'identityNumber':
        return t(isPerson ? 'field.iin' : 'field.bin')
      case 'citizenship':
        return t(isPerson ? 'field.citizenship' : 'field.country')
      case 'occupation':
        return t(isPerson ? 'field.occupation' : 'field.activity')
      default:
        return t(`field.${field}`)
    }
  }
  const textOf = (field: Field, party: PartyInput): string => {
    switch (field) {
      case 'born':
      case 'died': {
        const date = party[field]
        return date === null ? '' : formatDate(date, language)
      }
      case 'kind':
        return t(`sort.${sortOf(party)}`)
      case 'sex':
        return party.sex === '' ? '' : t(`sex.${party.sex}`)
      case 'standing':
        return party.standing === '' ? '' : t(`standing.${party.standing}`)
      case 'countMin':
      case 'countMax':
        return String(party[field] ?? '')
      case 'groupOf':
        return party.groupOf === '' ? '' : t(`groupOf.${party.groupOf}`)
      default:
        return party[field]
    }
  }
  return { labelOf, textOf }
}
