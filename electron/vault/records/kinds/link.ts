import { type Link, linkSchema } from '../../../../shared/domain/kinds/link.ts'
import { recordTable } from '../record-table.ts'
import { columnsOf } from './columns-of.ts'

type Fields = Omit<Link, 'id' | 'revision'>

/** The rows of links; the case of one is that of its records. */
export const linkTable = recordTable<Fields, Link>(
  'link',
  columnsOf(linkSchema.omit({ id: true, revision: true }), {}),
)
