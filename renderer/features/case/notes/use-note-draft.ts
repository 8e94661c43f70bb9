import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { Note, NoteInput } from '../../../../shared/domain/kinds/note.ts'
import { blankRichText, type RichText } from '../../../../shared/domain/rich-text.ts'
import { useNoteSaver } from './use-note-saver.ts'

/** What is typed; the text itself stays in the editor until it is asked for. */
interface Typed {
  readonly title: string
  readonly isSensitive: boolean
  readonly readBody: () => RichText
}

export interface NoteDraftOptions {
  readonly caseId: CaseId | null
  /** The note to write in; a new one where there is none. */
  readonly note: Note | undefined
  /** What was typed before and could not be saved. */
  readonly unsaved: NoteInput | undefined
  readonly onCreated: (note: Note) => void
}

/** A note as it stands in the form, saved by itself. `round` changes when another version takes the place of what is shown. */
export const useNoteDraft = ({ caseId, note, unsaved, onCreated }: NoteDraftOptions) => {
  const { saver, state, leave, change: save } = useNoteSaver(caseId, note, onCreated)
  const first = unsaved ?? note
  const [shown, setShown] = useState({
    round: 0,
    title: first?.title ?? '',
    isSensitive: first?.isSensitive ?? false,
    body: first?.body ?? blankRichText(),
  })
  const typed = useRef<Typed>({ ...shown, readBody: () => shown.body })

  const change = (part: Partial<Typed>) => {
    typed.current = { ...typed.current, ...part }
    setShown(({ title, isSensitive, ...rest }) => ({
      ...rest,
      title: part.title ?? title,
      isSensitive: part.isSensitive ?? isSensitive,
    }))
    save(() => {
      const { title, isSensitive, readBody } = typed.current
      return { caseId, title, isSensitive, body: readBody() }
    })
  }
  const show = (kept: Note) => {
    typed.current = { title: kept.title, isSensitive: kept.isSensitive, readBody: () => kept.body }
    setShown(({ round }) => ({
      title: kept.title,
      isSensitive: kept.isSensitive,
      body: kept.body,
      round: round + 1,
    }))
  }

  const follow = useEffectEvent((newer: Note) => {
    if (saver.follow(newer)) show(newer)
  })
  useEffect(() => {
    if (note !== undefined) follow(note)
  }, [note])
  const tryAgain = useEffectEvent(() => {
    if (unsaved !== undefined) change({})
  })
  useEffect(() => tryAgain(), [])

  return { shown, state, saver, change, leave, show }
}
