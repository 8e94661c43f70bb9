import { type Source, sourceSchema } from '../../../../shared/domain/kinds/source.ts'
import { recordTable } from '../record-table.ts'
import type { IsSearched } from '../search/searched.ts'
import { columnsOf } from './columns-of.ts'

type Fields = Omit<Source, 'id' | 'revision'>

/** The rows of sources; the case of one is that of its record. */
export const sourceTable = recordTable<Fields, Source>(
  'source',
  columnsOf(sourceSchema.omit({ id: true, revision: true }), {}),
)

/** Found by who says it and by what it says: the record itself need not have those words. */
export const sources: IsSearched = {
  search: {
    select: `
      SELECT r.id, r.case_id AS caseId, concat_ws(char(10), r.text, r.page) AS title,
        concat_ws(char(10), r.says, r.quote, (SELECT title FROM case_file WHERE id = r.case_id)) AS body,
        r.reported_on AS date
      FROM source AS r`,
    detail: `concat_ws(' · ', (SELECT nullif(says, '') FROM source WHERE id = e.record_id), c.title)`,
    date: '(SELECT reported_on FROM source WHERE id = e.record_id)',
    dated: 'partial',
  },
}
