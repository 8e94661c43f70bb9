import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH2,
  IconH3,
  IconItalic,
  IconList,
  IconListNumbers,
  IconRowInsertBottom,
  IconRowRemove,
  IconStrikethrough,
  IconTableMinus,
  IconUnderline,
} from '@tabler/icons-react'
import type { Command } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables'
import { type ChainedCommands, type Editor, useEditorState } from '@tiptap/react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../IconButton.tsx'
import { useRovingFocus } from '../use-roving-focus.ts'
import classes from './RichText.module.css'

interface Tool {
  readonly name:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strike'
    | 'heading2'
    | 'heading3'
    | 'bulletList'
    | 'orderedList'
    | 'quote'
    | 'rowAfter'
    | 'rowGone'
    | 'columnAfter'
    | 'columnGone'
    | 'tableGone'
    | 'undo'
    | 'redo'
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>
  readonly keys?: string
  readonly isOn?: (editor: Editor) => boolean
  readonly canRun?: (editor: Editor) => boolean
  readonly run: (chain: ChainedCommands) => ChainedCommands
}

/** One of the table library's commands, within a chain of the editor's. */
const run =
  (command: Command) =>
  (chain: ChainedCommands): ChainedCommands =>
    chain.command(({ state, dispatch }) => command(state, dispatch))

/** Stand there only while the cursor is in a table. */
const TABLE_TOOLS: readonly Tool[] = [
  { name: 'rowAfter', icon: IconRowInsertBottom, run: run(addRowAfter) },
  { name: 'rowGone', icon: IconRowRemove, run: run(deleteRow) },
  { name: 'columnAfter', icon: IconColumnInsertRight, run: run(addColumnAfter) },
  { name: 'columnGone', icon: IconColumnRemove, run: run(deleteColumn) },
  { name: 'tableGone', icon: IconTableMinus, run: run(deleteTable) },
]

const GROUPS: readonly (readonly Tool[])[] = [
  [
    {
      name: 'bold',
      icon: IconBold,
      keys: 'Ctrl+B',
      isOn: (editor) => editor.isActive('bold'),
      run: (chain) => chain.toggleBold(),
    },
    {
      name: 'italic',
      icon: IconItalic,
      keys: 'Ctrl+I',
      isOn: (editor) => editor.isActive('italic'),
      run: (chain) => chain.toggleItalic(),
    },
    {
      name: 'underline',
      icon: IconUnderline,
      keys: 'Ctrl+U',
      isOn: (editor) => editor.isActive('underline'),
      run: (chain) => chain.toggleUnderline(),
    },
    {
      name: 'strike',
      icon: IconStrikethrough,
      keys: 'Ctrl+Shift+S',
      isOn: (editor) => editor.isActive('strike'),
      run: (chain) => chain.toggleStrike(),
    },
  ],
  [
    {
      name: 'heading2',
      icon: IconH2,
      keys: 'Ctrl+Alt+2',
      isOn: (editor) => editor.isActive('heading', { level: 2 }),
      run: (chain) => chain.toggleHeading({ level: 2 }),
    },
    {
      name: 'heading3',
      icon: IconH3,
      keys: 'Ctrl+Alt+3',
      isOn: (editor) => editor.isActive('heading', { level: 3 }),
      run: (chain) => chain.toggleHeading({ level: 3 }),
    },
  ],
  [
    {
      name: 'bulletList',
      icon: IconList,
      keys: 'Ctrl+Shift+8',
      isOn: (editor) => editor.isActive('bulletList'),
      run: (chain) => chain.toggleBulletList(),
    },
    {
      name: 'orderedList',
      icon: IconListNumbers,
      keys: 'Ctrl+Shift+7',
      isOn: (editor) => editor.isActive('orderedList'),
      run: (chain) => chain.toggleOrderedList(),
    },
    {
      name: 'quote',
      icon: IconBlockquote,
      keys: 'Ctrl+Shift+B',
      isOn: (editor) => editor.isActive('blockquote'),
      run: (chain) => chain.toggleBlockquote(),
    },
  ],
  TABLE_TOOLS,
  [
    {
      name: 'undo',
      icon: IconArrowBackUp,
      keys: 'Ctrl+Z',
      canRun: (editor) => editor.can().undo(),
      run: (chain) => chain.undo(),
    },
    {
      name: 'redo',
      icon: IconArrowForwardUp,
      keys: 'Ctrl+Shift+Z',
      canRun: (editor) => editor.can().redo(),
      run: (chain) => chain.redo(),
    },
  ],
]

const TOOLS = GROUPS.flat()

/** Where the cursor stands and which tools are on there, as one text: React then draws anew only when it changes. */
const useStates = (editor: Editor): string =>
  useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [
        now.isActive('table') ? 'table' : 'text',
        ...TOOLS.map(({ isOn, canRun }) => (isOn?.(now) ? 'on' : canRun?.(now) === false ? 'off' : '-')),
      ].join(' '),
  })

/** What the text can look like. One stop of the Tab key; arrows move along. */
export const RichTextToolbar = ({ editor, hintId }: { readonly editor: Editor; readonly hintId: string }) => {
  const { t } = useTranslation('notes')
  const [place, ...states] = useStates(editor).split(' ')
  const groups = GROUPS.filter((tools) => tools !== TABLE_TOOLS || place === 'table')
  const roving = useRovingFocus<HTMLDivElement>('button', 'row')
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('tool.label')} {...roving}>
      {groups.map((tools) => (
        <div key={tools[0]?.name} className={classes.tools}>
          {tools.map((tool) => {
            const state = states[TOOLS.indexOf(tool)]
            const Icon = tool.icon
            return (
              <IconButton
                key={tool.name}
                label={`${t(`tool.${tool.name}`)}${tool.keys === undefined ? '' : ` (${tool.keys})`}`}
                className={classes.tool ?? ''}
                {...(tool.isOn === undefined ? {} : { 'aria-pressed': state === 'on' })}
                disabled={state === 'off'}
                onClick={() => tool.run(editor.chain().focus()).run()}
              >
                <Icon size={18} stroke={1.6} aria-hidden />
              </IconButton>
            )
          })}
        </div>
      ))}
      <span id={hintId} hidden>
        {t('tool.hint')}
      </span>
    </div>
  )
}
