import { useTranslation } from 'react-i18next'
import type { RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { titleInCase } from '../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'

/** What a record of the case is called in a sentence; its kind where it is gone. */
export const useRecordText = (file: ShownCase): ((subject: RecordSubject, id: string) => string) => {
  const { t } = useTranslation('records')
  const titleText = useTitleText()
  return (subject, id) => titleText(titleInCase(file, subject, id)) || t(`${subject}.many`)
}
