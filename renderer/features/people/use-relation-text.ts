import { useTranslation } from 'react-i18next'
import type { RelationWord } from './relation-words.ts'

/** What one is to another, in a word. */
export const useRelationText = (): ((word: RelationWord) => string) => {
  const { t } = useTranslation('people')
  return (word) => (word.side === 'is' ? t(`relation.is.${word.kind}`) : t(`relation.of.${word.kind}`))
}
