import { Button, Checkbox, TextInput } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordBeside } from '../../../records/beside-slot.tsx'
import { RecordLeading } from '../../../records/RecordLeading.tsx'
import { RecordRemove } from '../../../records/RecordRemove.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { LeftOut } from '../../../ui/rich-text/rich-text-paste.ts'
import { SaveState } from '../../../ui/SaveState.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { NoteProblem } from './NoteProblem.tsx'
import classes from './Notes.module.css'
import type { NoteState } from './note-saver.ts'
import { nameOfNote } from './note-text.ts'
import { type NoteDraftOptions, useNoteDraft } from './use-note-draft.ts'

/** The editor is large; lists of cases need not wait for it. */
const RichTextEditor = lazy(async () => ({
  default: (await import('../../../ui/rich-text/RichTextEditor.tsx')).RichTextEditor,
}))

export interface NoteEditorProps extends NoteDraftOptions {
  readonly onRemoved: () => void
}

const saveStateOf = ({ phase }: NoteState): 'clean' | 'saving' | 'saved' =>
  phase === 'saving' || phase === 'saved' ? phase : 'clean'

/** One note, saved by itself while one writes. */
export const NoteEditor = ({ onRemoved, ...options }: NoteEditorProps) => {
  const { t } = useTranslation(['notes', 'common'])
  const [leftOut, setLeftOut] = useState<LeftOut>()
  const { shown, state, saver, change, leave, show } = useNoteDraft(options)
  const { title, isSensitive, body, round } = shown
  const { note } = options
  return (
    <section className={classes.pane} aria-label={title || t('untitled')}>
      <TextInput
        classNames={{ input: classes.title ?? '' }}
        aria-label={t('field.title')}
        placeholder={t('field.title')}
        value={title}
        maxLength={300}
        onChange={(event) => change({ title: event.currentTarget.value })}
        onBlur={leave}
      />
      <NoteProblem
        state={state}
        saver={saver}
        onTaken={show}
        onRenamed={(renamed) => change({ title: renamed })}
      />
      {leftOut === undefined ? null : (
        <Notice
          role="status"
          actions={
            <Button size="xs" variant="default" onClick={() => setLeftOut(undefined)}>
              {t('common:close')}
            </Button>
          }
        >
          {t(`leftOut.${leftOut}`)}
        </Notice>
      )}
      <Suspense fallback={<Waiting />}>
        <RichTextEditor
          key={round}
          start={body}
          label={t('field.body')}
          hasAutoFocus={note === undefined}
          onChange={(readBody) => change({ readBody })}
          onLeave={leave}
          onLeftOut={setLeftOut}
        />
      </Suspense>
      <div className={classes.foot}>
        <Checkbox
          label={t('field.isSensitive')}
          description={t('field.isSensitiveHint')}
          checked={isSensitive}
          onChange={(event) => change({ isSensitive: event.currentTarget.checked })}
          onBlur={leave}
        />
        <SaveState state={saveStateOf(state)} />
        {note === undefined ? null : (
          <div className={classes.remove}>
            <RecordLeading subject="note" id={note.id}>
              <RecordRemove
                subject="note"
                record={note}
                removal={{ name: nameOfNote(note) || t('untitled') }}
                onRemove={(remove) => {
                  saver.stop()
                  return remove().catch((error: unknown) => {
                    saver.goOn()
                    throw error
                  })
                }}
                onRemoved={onRemoved}
              />
            </RecordLeading>
          </div>
        )}
      </div>
      {note === undefined ? null : <RecordBeside subject="note" id={note.id} />}
    </section>
  )
}
