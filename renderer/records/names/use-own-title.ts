import { useCallback } from 'react'
import { KINDS, type RecordSubject } from '../../../shared/domain/kinds/index.ts'
import { titleOfRecord } from '../../../shared/domain/kinds/title.ts'
import { type TitleText, useTitleText } from './use-title-text.ts'

const NOBODY = { nameOf: () => '', caseTitle: () => '' }

type RecordOf<Subject extends RecordSubject> = Parameters<(typeof KINDS)[Subject]['title']>[0]

/** What a record is called where whose it is stands beside it: in lists to choose from, in the rows of one person. */
export const useOwnTitle = () => {
  const titleText = useTitleText()
  return useCallback(
    <Subject extends RecordSubject>(
      subject: Subject,
      record: RecordOf<Subject>,
      without?: Parameters<TitleText>[1],
    ): string => titleText(titleOfRecord(KINDS[subject], record, NOBODY), without),
    [titleText],
  )
}
