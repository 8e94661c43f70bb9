import type { DocumentLine } from '../../../../shared/domain/kinds/document.ts'
import type { DocumentView } from '../../../../shared/domain/list-views.ts'
import { documentLinesOf } from '../document.ts'
import { byCase, HAS_WORD_IN_CASE, type ListOf } from './list-page.ts'

/** The list of the documents of all cases. */
export const documentList: ListOf<DocumentView, DocumentLine> = {
  table: 'document',
  orders: {
    imported: { from: 'document AS r INDEXED BY document_by_import', keys: ['r.imported_at', 'r.id'] },
    title: { from: 'document AS r INDEXED BY document_by_title', keys: ['r.title_key', 'r.id'] },
    case: byCase('document AS r INDEXED BY document_of_case'),
    dated: {
      from: 'document AS r INDEXED BY document_by_date',
      keys: ['r.dated_key', 'r.id'],
      hasBlanks: true,
    },
    size: { from: 'document AS r INDEXED BY document_by_size', keys: ['r.size_bytes', 'r.id'] },
  },
  hasWord: `
    r.rowid IN (SELECT rowid FROM document WHERE instr(list_text, @word) > 0 OR instr(file_text, @word) > 0)
    OR ${HAS_WORD_IN_CASE}`,
  narrow: () => [],
  lines: documentLinesOf,
}
