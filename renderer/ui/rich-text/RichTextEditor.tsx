import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffectEvent, useId, useState } from 'react'
import type { RichText } from '../../../shared/domain/rich-text.ts'
import classes from './RichText.module.css'
import { RichTextToolbar } from './RichTextToolbar.tsx'
import { INPUT_RULES, RICH_TEXT_EXTENSIONS } from './rich-text-extensions.ts'
import { type LeftOut, pasteHandlers } from './rich-text-paste.ts'
import { editorContentOf, richTextFrom } from './rich-text-tree.ts'

export interface RichTextEditorProps {
  /** What stands in it at first; later values are not looked at. Give another `key` to begin anew. */
  readonly start: RichText
  readonly label: string
  /** Told with every change; the text is made only when it is asked for, which keeps typing quick in long notes. */
  readonly onChange: (read: () => RichText) => void
  /** The focus went elsewhere. */
  readonly onLeave?: () => void
  /** What was brought from elsewhere and cannot stand in a note. */
  readonly onLeftOut?: (what: LeftOut) => void
  readonly hasAutoFocus?: boolean
}

const readerOf = (editor: Editor) => (): RichText => richTextFrom(editor.getJSON())

/** Formatted text to write in; see `shared/domain/rich-text.ts` for what it can hold. */
export const RichTextEditor = (props: RichTextEditorProps) => {
  const { start, label, onChange, onLeave, onLeftOut, hasAutoFocus } = props
  const hintId = useId()
  const [content] = useState(() => editorContentOf(start))
  const changed = useEffectEvent(onChange)
  const left = useEffectEvent(() => onLeave?.())
  const leftOut = useEffectEvent((what: LeftOut) => onLeftOut?.(what))
  const [handlers] = useState(() => pasteHandlers((what) => leftOut(what)))
  const editor = useEditor({
    extensions: RICH_TEXT_EXTENSIONS,
    content,
    // The page's policy allows no style element; the few rules it would bring are in the style sheet.
    injectCSS: false,
    enableInputRules: INPUT_RULES,
    enablePasteRules: false,
    shouldRerenderOnTransaction: false,
    autofocus: hasAutoFocus === true ? 'end' : false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': hintId,
        class: classes.text ?? '',
        dir: 'auto',
        spellcheck: 'false',
      },
      handleDOMEvents: handlers,
    },
    onBlur: () => left(),
    onUpdate: ({ editor: written }) => changed(readerOf(written)),
  })
  return (
    <div className={classes.editor}>
      <RichTextToolbar editor={editor} hintId={hintId} />
      <EditorContent editor={editor} />
    </div>
  )
}
