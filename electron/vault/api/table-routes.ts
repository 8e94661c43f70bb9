import { bringIn } from '../tables/bring-in.ts'
import { exportRows } from '../tables/exported-rows.ts'
import { previewImport } from '../tables/preview.ts'
import { forgetTable, stageRows } from '../tables/staged-tables.ts'
import { implementer } from './implementer.ts'

const { internal, tables } = implementer

/** Tables that come in, as the page asks for them. */
export const tableRoutes = {
  preview: tables.preview.handler(({ context, input, signal }) =>
    previewImport(context.session.work(), input, signal),
  ),
  run: tables.run.handler(({ context, input, signal }) => bringIn(context.session.work(), input, signal)),
  forget: tables.forget.handler(({ context, input }) => forgetTable(context.session.work(), input.tableId)),
}

/** Tables that come in and go out, as main asks for them. */
export const internalTableRoutes = {
  stageTable: internal.stageTable.handler(({ context, input }) => stageRows(context.session.work(), input)),
  tableRows: internal.tableRows.handler(({ context, input }) => exportRows(context.session.work(), input)),
}
