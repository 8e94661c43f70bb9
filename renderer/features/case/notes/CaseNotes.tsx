import { Button } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../../shared/domain/kinds/note.ts'
import { NEW_HERE } from '../../../actions/action.ts'
import { useActions } from '../../../actions/actions.tsx'
import { useWorkPlace } from '../../../records/case-file/work-place.tsx'
import { newForm } from '../../../records/drafts/draft-places.ts'
import { EmptyState, IconButton, Section } from '../../../ui/index.ts'
import { MoveIntoCase } from '../work/MoveIntoCase.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { NoteList } from './NoteList.tsx'
import classes from './Notes.module.css'
import { newestFirst } from './note-text.ts'
import { PrintedNotes } from './PrintedNotes.tsx'
import { takeUnsaved } from './unsaved-notes.ts'

export interface CaseNotesProps {
  /** The note that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** Which note is open. `round` tells one new note from the next, and stays when a new note becomes a saved one. */
interface Open {
  readonly id: string | undefined
  readonly round: number
  /** As it was saved for the first time, until the list has it: without it the editor would go away under the hand. */
  readonly made?: Note | undefined
}

/** As they stood when the part was opened, so that no row moves away under the hand while one writes; new ones on top. */
const useSteadyOrder = (notes: readonly Note[]): Note[] => {
  const [order] = useState(() => newestFirst(notes).map(({ id }) => id))
  const placeOf = ({ id }: Note): number => order.indexOf(id)
  const known = notes.filter((note) => placeOf(note) >= 0)
  return [
    ...newestFirst(notes.filter((note) => placeOf(note) < 0)),
    ...known.toSorted((one, other) => placeOf(one) - placeOf(other)),
  ]
}

const Buttons = ({ hasNotes, onNew }: { readonly hasNotes: boolean; readonly onNew: () => void }) => {
  const { t } = useTranslation(['common', 'records'])
  return (
    <>
      {hasNotes ? (
        <IconButton label={t('common:print')} onClick={() => window.print()}>
          <IconPrinter size={17} stroke={1.6} aria-hidden />
        </IconButton>
      ) : null}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={onNew}
      >
        {t('records:note.new')}
      </Button>
    </>
  )
}

/** The notes of a case, or of none: a list and the one that is open. */
export const CaseNotes = ({ openId }: CaseNotesProps) => {
  const { caseId, notes } = useWorkPlace()
  const { t } = useTranslation('notes')
  const queryClient = useQueryClient()
  const inOrder = useSteadyOrder(notes)
  const [unsaved, setUnsaved] = useState(() => takeUnsaved(queryClient, caseId))
  const [open, setOpen] = useState<Open | undefined>(() => {
    const first = notes.find(({ id }) => id === openId) ?? inOrder[0]
    if (openId === newForm('note')) return { id: undefined, round: 0 }
    return unsaved === undefined ? first && { id: first.id, round: 0 } : { id: undefined, round: 0 }
  })
  const openAnother = (id: string | undefined) => {
    setUnsaved(undefined)
    setOpen((before) => ({ id, round: (before?.round ?? 0) + 1 }))
  }
  const write = () => openAnother(undefined)
  useActions([
    {
      id: 'notes.create',
      label: 'records:note.new',
      said: 'records:note.said',
      kind: 'records:note.one',
      group: 'page',
      icon: IconPlus,
      // On the desk the key makes a task.
      ...(caseId === null ? {} : NEW_HERE),
      run: write,
    },
  ])
  const listed = notes.find(({ id }) => id === open?.id)
  const shown = listed ?? open?.made
  const isMadeListed = listed !== undefined && open?.made !== undefined
  useEffect(() => {
    if (isMadeListed) setOpen((before) => before && { ...before, made: undefined })
  }, [isMadeListed])
  const hasEditor = open !== undefined && (open.id === undefined || shown !== undefined)
  return (
    <Section
      title={t('title')}
      actions={
        <>
          {caseId === null && shown !== undefined ? <MoveIntoCase subject="note" record={shown} /> : null}
          <Buttons hasNotes={notes.length > 0} onNew={write} />
        </>
      }
    >
      {notes.length === 0 && !hasEditor ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <div className={classes.panes} data-alone={notes.length === 0}>
          {notes.length === 0 ? null : (
            <NoteList notes={inOrder} openId={open?.id} onOpen={({ id }) => openAnother(id)} />
          )}
          {hasEditor ? (
            <NoteEditor
              key={open.round}
              caseId={caseId}
              note={shown}
              unsaved={unsaved}
              onCreated={(made) => setOpen({ ...open, id: made.id, made })}
              onRemoved={() => setOpen(undefined)}
            />
          ) : (
            <p className={classes.none}>{t('noneOpen')}</p>
          )}
        </div>
      )}
      <PrintedNotes notes={inOrder} />
    </Section>
  )
}
