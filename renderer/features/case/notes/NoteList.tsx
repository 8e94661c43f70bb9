import { IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../../shared/domain/kinds/note.ts'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DateText } from '../../../ui/index.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { localDayOf } from './local-day.ts'
import classes from './Notes.module.css'
import { nameOfNote, previewOf } from './note-text.ts'

interface NoteListProps {
  readonly notes: readonly Note[]
  readonly openId: string | undefined
  readonly onOpen: (note: Note) => void
}

/** The notes of a case by name, with how they begin. */
export const NoteList = ({ notes, openId, onOpen }: NoteListProps) => {
  const { t } = useTranslation('notes')
  const roving = useRovingFocus<HTMLUListElement>('button', 'column')
  return (
    <ul className={classes.list} aria-label={t('title')} {...roving}>
      {notes.map((note) => (
        <li key={note.id}>
          <button
            type="button"
            className={classes.row}
            aria-current={note.id === openId ? 'true' : undefined}
            onClick={() => onOpen(note)}
          >
            <bdi className={classes.name}>{nameOfNote(note) || t('untitled')}</bdi>
            <bdi className={classes.preview}>{previewOf(note)}</bdi>
            <span className={classes.facts}>
              <DateText value={localDayOf(note.updatedAt)} />
              {note.isSensitive ? (
                <span className={classes.sensitive}>
                  <IconEyeOff size={14} stroke={1.7} aria-hidden />
                  {t('sensitive')}
                </span>
              ) : null}
              <SourceMark subject="note" id={note.id} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
