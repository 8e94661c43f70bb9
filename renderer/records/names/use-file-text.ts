import { useTranslation } from 'react-i18next'
import { type Case, isContext } from '../../../shared/domain/kinds/case.ts'

type Said = Pick<Case, 'nature' | 'contextKind' | 'kind' | 'stage'>

/** What a file is, in a line: how far a case has come, or what a context is about. */
export const useFileText = () => {
  const { t } = useTranslation('cases')
  const contextText = ({ contextKind }: Said): string =>
    contextKind === '' ? t('nature.context') : `${t('nature.context')}: ${t(`contextKind.${contextKind}`)}`
  return {
    /** Shortly, in a list. */
    fileText: (file: Said): string => (isContext(file) ? contextText(file) : t(`stage.${file.stage}`)),
    /** In the head of its page. */
    fileFacts: (file: Said): string[] =>
      isContext(file) ? [contextText(file)] : [t(`kind.${file.kind}`), t(`stage.${file.stage}`)],
  }
}
