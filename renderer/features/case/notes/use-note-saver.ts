import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { Note, NoteInput } from '../../../../shared/domain/kinds/note.ts'
import { richTextFault } from '../../../../shared/domain/rich-text.ts'
import { client } from '../../../app/api.ts'
import { saveBeforeLock } from '../../../app/session.ts'
import { languageOf } from '../../../i18n/index.ts'
import { filledText } from '../../../i18n/text-in.ts'
import { refreshAfterNote } from '../../../records/refresh.ts'
import { createSaveClock } from '../../../records/save-clock.ts'
import { errorCodeOf } from '../../../ui/index.ts'
import { sayQuietly } from '../../../ui/say-quietly.ts'
import { type NoteCalls, NoteSaver, type NoteState } from './note-saver.ts'
import { nameForCopy } from './note-text.ts'
import { rememberUnsaved } from './unsaved-notes.ts'

const TIMES = { pauseMs: 1_500, longestMs: 10_000 }

const calls: NoteCalls = {
  create: (value) => client.notes.create(value),
  update: ({ id, revision }, value) => client.notes.update({ id, revision, value }),
  get: ({ id }) => client.notes.get({ id }),
  why: (error) => {
    const code = errorCodeOf(error)
    if (code === 'CONFLICT') return 'conflict'
    return code === 'NOT_FOUND' ? 'gone' : 'other'
  },
}

export interface NoteSaving {
  readonly state: NoteState
  readonly change: (read: () => NoteInput) => void
  /** Saves at once: the focus went elsewhere. */
  readonly leave: () => void
  readonly saver: NoteSaver
}

/** Saves one note by itself. Mount it anew for another note. */
export const useNoteSaver = (
  caseId: CaseId | null,
  note: Note | undefined,
  onCreated: (note: Note) => void,
): NoteSaving => {
  const { t, i18n } = useTranslation('notes')
  const queryClient = useQueryClient()
  const [state, setState] = useState<NoteState>({ phase: 'clean' })
  const isMounted = useRef(true)
  const shownId = useRef(note?.id)
  const created = useEffectEvent(onCreated)
  const [{ saver, clock }] = useState(() => {
    const made = new NoteSaver({
      note,
      calls,
      onState: (next) => {
        if (isMounted.current) setState(next)
      },
      onBeside: (kept) => void refreshAfterNote(queryClient, kept),
      onKept: (kept) => {
        void refreshAfterNote(queryClient, kept)
        if (shownId.current !== kept.id && isMounted.current) created(kept)
        shownId.current = kept.id
      },
    })
    return { saver: made, clock: createSaveClock(TIMES, () => void made.flush()) }
  })

  /** Nobody is there to decide any more: what one note cannot take becomes several, what another version stands against one beside it. */
  const keepAll = useEffectEvent(async () => {
    await saver.flush()
    const unsaved = saver.unsaved()
    if (unsaved === undefined) return false
    const name = nameForCopy(unsaved) || t('untitled')
    if (richTextFault(unsaved.body) === undefined) await saver.keepBoth(t('copyTitle', { title: name }))
    else
      await saver.divide((part) =>
        filledText(languageOf(i18n.language), 'notes:partTitle', { title: name, part }),
      )
    return true
  })
  const goAway = useEffectEvent(async () => {
    if (!(await keepAll())) return
    const lost = saver.unsaved()
    if (lost === undefined) return sayQuietly(t('savedBeside'))
    rememberUnsaved(queryClient, caseId, lost)
    sayQuietly(t('notSaved'))
  })

  useEffect(() => {
    isMounted.current = true
    const stopSaving = saveBeforeLock(async () => void (await keepAll()))
    window.addEventListener('blur', clock.ring)
    return () => {
      isMounted.current = false
      stopSaving()
      window.removeEventListener('blur', clock.ring)
      clock.stop()
      void goAway()
    }
  }, [clock])

  return {
    state,
    saver,
    leave: clock.ring,
    change: (read) => {
      saver.change(read)
      clock.wind()
    },
  }
}
