import { Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import { api } from '../../app/api.ts'
import { RecordLeading } from '../../records/RecordLeading.tsx'
import { RemovalEffects } from '../../records/RemovalEffects.tsx'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { SaveState } from '../../ui/SaveState.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { NoteProblem } from './NoteProblem.tsx'
import classes from './Notes.module.css'
import type { NoteSaver, NoteState } from './note-saver.ts'
import { nameOfNote } from './note-text.ts'
import { type NoteDraftOptions, useNoteDraft } from './use-note-draft.ts'

/** The editor is large; lists of cases need not wait for it. */
const RichTextEditor = lazy(async () => ({
  default: (await import('../../ui/rich-text/RichTextEditor.tsx')).RichTextEditor,
}))

export interface NoteEditorProps extends NoteDraftOptions {
  readonly onRemoved: () => void
}

const saveStateOf = ({ phase }: NoteState): 'clean' | 'saving' | 'saved' =>
  phase === 'saving' || phase === 'saved' ? phase : 'clean'

interface RemoveProps {
  readonly note: Note
  readonly saver: NoteSaver
  readonly onRemoved: () => void
}

const Remove = ({ note, saver, onRemoved }: RemoveProps) => {
  const { t } = useTranslation('notes')
  const remove = useMutation(api.notes.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('delete')}
      question={t('deleteQuestion', { note: nameOfNote(note) || t('untitled') })}
      onRemove={() => {
        saver.stop()
        return remove.mutateAsync({ id: note.id }, { onError: () => saver.goOn() })
      }}
      onRemoved={onRemoved}
    >
      <RemovalEffects subject="note" id={note.id} />
    </RemoveButton>
  )
}

/** One note, saved by itself while one writes. */
export const NoteEditor = ({ onRemoved, ...options }: NoteEditorProps) => {
  const { t } = useTranslation('notes')
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
      <Suspense fallback={<Waiting />}>
        <RichTextEditor
          key={round}
          start={body}
          label={t('field.body')}
          hasAutoFocus={note === undefined}
          onChange={(readBody) => change({ readBody })}
          onLeave={leave}
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
              <Remove note={note} saver={saver} onRemoved={onRemoved} />
            </RecordLeading>
          </div>
        )}
      </div>
    </section>
  )
}
