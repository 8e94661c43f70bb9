import { useTranslation } from 'react-i18next'
import type { Consent } from '../../../../shared/domain/kinds/consent.ts'
import { formatTyped } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'

/** A consent in one line: to what, for whom, whose, since when. */
export const useConsentName = (): ((consent: Consent) => string) => {
  const { t, i18n } = useTranslation('consents')
  const { names } = useCaseFile()
  const language = languageOf(i18n.language)
  return ({ partyId, purpose, recipient, givenOn }) =>
    [
      t(`purpose.${purpose}`),
      recipient,
      names.get(partyId) ?? '',
      givenOn === null ? '' : formatTyped(givenOn, language),
    ]
      .filter(Boolean)
      .join(', ')
}
