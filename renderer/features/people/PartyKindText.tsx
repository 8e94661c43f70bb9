import { useTranslation } from 'react-i18next'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import { useCountText } from '../../records/people/count-text.ts'

/** Of whom a record is; for a group also how many they are. */
export const PartyKindText = ({ party }: { readonly party: PartyLine }) => {
  const { t } = useTranslation('people')
  const countText = useCountText()
  const { kind, isUnnamed } = party
  if (kind === 'person' && isUnnamed) return t('sort.unnamed')
  return [t(`sort.${kind}`), kind === 'group' ? countText(party) : ''].filter(Boolean).join(', ')
}
