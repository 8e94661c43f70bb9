import { useTranslation } from 'react-i18next'
import type { Role } from '../../../shared/domain/kinds/participation.ts'
import type { ProceduralStatusKind } from '../../../shared/domain/kinds/procedural-status.ts'
import { personWord, type SaidOf } from '../../../shared/person-words/index.ts'
import { languageOf } from '../../i18n/index.ts'

/** Roles and statuses in the form in which they are said of a woman, of a group, or of whoever is not known. */
export const usePersonWords = () => {
  const { t, i18n } = useTranslation('cases')
  const language = languageOf(i18n.language)
  const fitted = (word: string, of: SaidOf | undefined): string =>
    of === undefined ? word : personWord(word, of, language)
  return {
    roleOf: (role: Role, of: SaidOf | undefined): string => fitted(t(`role.${role}`), of),
    statusOf: (status: ProceduralStatusKind, of: SaidOf | undefined): string =>
      fitted(t(`proceduralStatus.${status}`), of),
  }
}
