import { Extension, wrappingInputRule } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { RICH_TABLE } from './rich-table.ts'

/** The keys for undoing belong to the text as long as one writes in it, also when there is nothing left to undo. */
const UndoStaysInText = Extension.create({
  name: 'undoStaysInText',
  priority: 10,
  addKeyboardShortcuts: () => ({
    'Mod-z': () => true,
    'Mod-y': () => true,
    'Shift-Mod-z': () => true,
  }),
})

/** "1. " at the beginning of a line begins a list; other numbers do not, since a list always counts from one. */
const ListFromOne = Extension.create({
  name: 'listFromOne',
  addInputRules() {
    const { orderedList } = this.editor.schema.nodes
    return orderedList === undefined ? [] : [wrappingInputRule({ find: /^1[.)]\s$/u, type: orderedList })]
  },
})

/** Exactly the nodes and marks of `shared/domain/rich-text.ts`: what is not in the schema of the editor cannot be made in it. */
export const RICH_TEXT_EXTENSIONS = [
  StarterKit.configure({
    document: false,
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    dropcursor: false,
    trailingNode: false,
  }),
  ...RICH_TABLE,
  ListFromOne,
  UndoStaysInText,
]

/** Two habits of every word processor; stars and hashes stay what was typed. */
export const INPUT_RULES = ['bulletList', 'listFromOne']
