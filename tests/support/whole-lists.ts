import type { ListCounts, ListCursor } from '../../shared/contract/pages.ts'
import type { CaseLine } from '../../shared/domain/kinds/case.ts'
import type { DocumentLine } from '../../shared/domain/kinds/document.ts'
import type { PartyLine } from '../../shared/domain/kinds/party.ts'
import type { CaseView, DocumentView, ListView, PartyView } from '../../shared/domain/list-views.ts'

interface Page<Row> {
  readonly rows: Row[]
  readonly next: ListCursor | null
  readonly counts: ListCounts | null
}
export type Ask<View, Row> = (
  question: View & { after: ListCursor | null; skip: number; limit: number },
) => Promise<Page<Row>>

const LIMIT = 97

/** Every row of a list, page after page. */
export const walk = async <View extends ListView, Row>(ask: Ask<View, Row>, view: View): Promise<Row[]> => {
  const rows: Row[] = []
  let after: ListCursor | null = null
  do {
    const page: Page<Row> = await ask({ ...view, after, skip: 0, limit: LIMIT })
    rows.push(...page.rows)
    after = page.next
  } while (after !== null)
  return rows
}

/** Who can be asked for a list. */
type Asked<Kind extends string, View, Row> = Readonly<Record<Kind, { readonly page: Ask<View, Row> }>>

/** All cases in the order in which their list stands at first. */
export const allCases = async ({ cases }: Asked<'cases', CaseView, CaseLine>): Promise<CaseLine[]> =>
  await walk(cases.page, {
    filter: { text: '', status: 'all' },
    sort: { by: 'touched', direction: 'descending' },
  })

/** Every person and organisation in the order of names. */
export const allParties = async ({ parties }: Asked<'parties', PartyView, PartyLine>): Promise<PartyLine[]> =>
  await walk(parties.page, {
    filter: { text: '', kind: 'all' },
    sort: { by: 'name', direction: 'ascending' },
  })

/** All documents, the last imported on top. */
export const allDocuments = async ({
  documents,
}: Asked<'documents', DocumentView, DocumentLine>): Promise<DocumentLine[]> =>
  await walk(documents.page, { filter: { text: '' }, sort: { by: 'imported', direction: 'descending' } })

/** The documents of one case, the last imported on top; none where the case is gone. */
export const documentsOf = async (
  client: Parameters<typeof allDocuments>[0],
  ofCase: string,
): Promise<DocumentLine[]> => (await allDocuments(client)).filter(({ caseId }) => caseId === ofCase)
