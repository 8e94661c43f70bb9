import { useTranslation } from 'react-i18next'
import { KINDS, type RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import { titleOfRecord } from '../../../../shared/domain/kinds/title.ts'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'

const recordIn = (file: ShownCase, subject: RecordSubject, id: string): object | undefined => {
  if (subject === 'case') return file.case
  const records: readonly { readonly id: string }[] = file[KINDS[subject].plural]
  return records.find((record) => record.id === id)
}

/** What a record of the case is called in a sentence; its kind where it is gone. */
export const useRecordText = (file: ShownCase): ((subject: RecordSubject, id: string) => string) => {
  const { t } = useTranslation('records')
  const titleText = useTitleText()
  const names = {
    nameOf: (id: Parameters<typeof nameIn>[1]) => nameIn(file, id),
    caseTitle: () => file.case.title,
  }
  return (subject, id) => {
    const record = recordIn(file, subject, id)
    const title = record === undefined ? '' : titleText(titleOfRecord(KINDS[subject], record, names))
    return title === '' ? t(`${subject}.many`) : title
  }
}
