import { bringIn } from '../tasks/spreadsheets/bring-in.ts'
import { countPrivileged, exportColumns, exportRows } from '../tasks/spreadsheets/exported-rows.ts'
import { forgetWord, keepWords } from '../tasks/spreadsheets/own-words.ts'
import { decideLines, listLines, previewImport } from '../tasks/spreadsheets/preview.ts'
import { refusedRows } from '../tasks/spreadsheets/refused-rows.ts'
import { forgetTable, pasteList, stageRows } from '../tasks/spreadsheets/staged-tables.ts'
import { implementer } from './implementer.ts'

const { internal, tables } = implementer

/** Tables that come in, as the page asks for them. */
export const tableRoutes = {
  paste: tables.paste.handler(({ context, input }) => pasteList(context.session.work(), input)),
  preview: tables.preview.handler(({ context, input, signal }) =>
    previewImport(context.session.work(), input, signal),
  ),
  lines: tables.lines.handler(({ context, input }) => listLines(context.session.work(), input)),
  decide: tables.decide.handler(({ context, input }) => decideLines(context.session.work(), input)),
  run: tables.run.handler(({ context, input, signal }) => bringIn(context.session.work(), input, signal)),
  keepWords: tables.keepWords.handler(({ context, input }) => keepWords(context.session.work(), input)),
  forgetWord: tables.forgetWord.handler(({ context, input }) => forgetWord(context.session.work(), input)),
  privileged: tables.privileged.handler(async ({ context, input, signal }) => ({
    count: await countPrivileged(context.session.work(), input, signal),
  })),
  forget: tables.forget.handler(({ context, input }) => forgetTable(context.session.work(), input.tableId)),
}

/** Tables that come in and go out, as main asks for them. */
export const internalTableRoutes = {
  stageTable: internal.stageTable.handler(({ context, input }) => stageRows(context.session.work(), input)),
  refusedRows: internal.refusedRows.handler(({ context, input }) =>
    refusedRows(context.session.work(), input),
  ),
  tableColumns: internal.tableColumns.handler(({ context, input, signal }) =>
    exportColumns(context.session.work(), input, signal),
  ),
  tableRows: internal.tableRows.handler(({ context, input, signal }) =>
    exportRows(context.session.work(), input, signal),
  ),
}
