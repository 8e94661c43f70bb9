import { Extension, Node } from '@tiptap/core'
import { addRowAfter, goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables'

const spanFrom = (name: string) => (element: HTMLElement) => Number(element.getAttribute(name) ?? 1)

/** How many columns and rows a cell takes; nothing of its look. */
const SPANS = {
  colspan: { default: 1, parseHTML: spanFrom('colspan') },
  rowspan: { default: 1, parseHTML: spanFrom('rowspan') },
}

const cell = (name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') =>
  Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: () => SPANS,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

/** Stands in a text by itself: no list, quotation or cell takes one. */
const Table = Node.create({
  name: 'table',
  group: 'part',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const Document = Node.create({ name: 'doc', topNode: true, content: '(block | part)+' })

/** By what the table library knows the nodes. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

/** Tab goes from cell to cell, and from the last one into a new row, as in every word processor. */
const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) => (): boolean => {
      const { state, view } = this.editor
      if (!isInTable(state)) return false
      if (goToNextCell(direction)(state, view.dispatch)) return true
      // Before the first cell Shift+Tab leads out of the text, as everywhere in it.
      if (direction === -1) return false
      if (addRowAfter(state, view.dispatch)) goToNextCell(1)(view.state, view.dispatch)
      return true
    }
    return { Tab: go(1), 'Shift-Tab': go(-1) }
  },
  // Asked for every node of the text.
  extendNodeSchema: ({ name }) => (Object.hasOwn(ROLES, name) ? { tableRole: ROLES[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
})

/** Tables with merged cells: rows and columns of any text, and nothing of their look. */
export const RICH_TABLE = [
  Document,
  Table,
  TableRow,
  cell('tableCell', 'td'),
  cell('tableHeader', 'th'),
  TableKeys,
]
