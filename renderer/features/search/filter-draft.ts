import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { CaseStatus } from '../../../shared/domain/kinds/case.ts'
import { boundsOf } from '../../../shared/domain/partial-date.ts'
import { NO_FILTER, type SearchFilter, type SearchKind } from '../../../shared/domain/search-hit.ts'
import { parseTypedDate } from '../../i18n/parse-date.ts'

/** The filters as they stand in their fields; dates as they are typed. */
export interface FilterDraft {
  readonly kind: SearchKind | ''
  readonly isThisCase: boolean
  readonly from: string
  readonly to: string
  readonly article: string
  readonly status: CaseStatus | ''
}

export const NO_DRAFT: FilterDraft = {
  kind: '',
  isThisCase: false,
  from: '',
  to: '',
  article: '',
  status: '',
}

/** Whether a typed date can be used; nothing typed can. */
export const isDateUnderstood = (text: string, today: IsoDate): boolean =>
  text.trim() === '' || parseTypedDate(text, today) !== undefined

const boundsOfTyped = (text: string, today: IsoDate) => {
  const date = parseTypedDate(text, today)
  return date === undefined ? { earliest: null, latest: null } : boundsOf(date)
}

/**
 * The filter that a draft means: "06.2022" in the first field of dates begins on the first of June, in the second it ends on
 * the thirtieth. What is not understood (yet) narrows nothing.
 *
 * @param caseId the case whose page is open
 */
export const filterOf = (
  draft: FilterDraft,
  { caseId, today }: { caseId: CaseId | null; today: IsoDate },
): SearchFilter => ({
  ...NO_FILTER,
  kinds: draft.kind === '' ? [] : [draft.kind],
  caseId: draft.isThisCase ? caseId : null,
  from: boundsOfTyped(draft.from, today).earliest,
  to: boundsOfTyped(draft.to, today).latest,
  article: draft.article.trim(),
  status: draft.status,
})

/** Whether a filter leaves anything out. */
export const narrows = (filter: SearchFilter): boolean =>
  filter.kinds.length > 0 ||
  filter.caseId !== null ||
  filter.from !== null ||
  filter.to !== null ||
  filter.article !== '' ||
  filter.status !== ''
