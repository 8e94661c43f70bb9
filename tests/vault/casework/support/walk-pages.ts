import type { ListCounts, ListCursor } from '../../../../shared/contract/pages.ts'
import type { ListView } from '../../../../shared/domain/list-views.ts'
import { deskWithVault } from './desk.ts'
import { fillMany } from './many-records.ts'

interface Page<Row> {
  readonly rows: Row[]
  readonly next: ListCursor | null
  readonly counts: ListCounts | null
}
export type Ask<View, Row> = (
  question: View & { after: ListCursor | null; skip: number; limit: number },
) => Promise<Page<Row>>

const LIMIT = 97

/** A vault with many records, and what they are. */
export const filled = async (counts = { cases: 1_500, parties: 2_000 }) => {
  const desk = await deskWithVault()
  const made = desk.session.work().vault.database.transaction((write) => fillMany(write, counts))
  return { ...desk, made }
}

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
