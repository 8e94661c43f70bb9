import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../../shared/domain/kinds/note.ts'
import { ErrorNotice, Notice } from '../../../ui/index.ts'
import type { NoteSaver, NoteState } from './note-saver.ts'
import { nameForCopy } from './note-text.ts'

interface NoteProblemProps {
  readonly state: NoteState
  readonly saver: NoteSaver
  /** The version of the vault takes the place of what was typed. */
  readonly onTaken: (note: Note) => void
  /** What was typed goes on as a note with a name of its own. */
  readonly onRenamed: (title: string) => void
}

/** Why what was typed is not in the vault yet, and what can be done; nothing typed is lost meanwhile. */
export const NoteProblem = ({ state, saver, onTaken, onRenamed }: NoteProblemProps) => {
  const { t } = useTranslation(['notes', 'common'])
  if (state.phase === 'too-long') {
    return (
      <Notice tone="warning" role="alert" title={t('tooLong')}>
        {t('tooLongText')}
      </Notice>
    )
  }
  if (state.phase === 'failed') {
    const again = (
      <Button size="xs" variant="default" onClick={() => void saver.flush()}>
        {t('common:tryAgain')}
      </Button>
    )
    return <ErrorNotice error={state.error} actions={again} />
  }
  if (state.phase !== 'conflict') return null
  const takeTheirs = () => {
    const taken = saver.takeTheirs()
    if (taken !== undefined) onTaken(taken)
  }
  const keepBoth = () => {
    const mine = saver.unsaved()
    const name = mine === undefined ? '' : nameForCopy(mine)
    const title = t('copyTitle', { title: name || t('untitled') })
    onRenamed(title)
    void saver.keepBoth(title)
  }
  const actions = (
    <>
      <Button size="xs" onClick={keepBoth}>
        {t('conflict.both')}
      </Button>
      <Button size="xs" variant="default" onClick={() => void saver.keepMine()}>
        {t('conflict.mine')}
      </Button>
      <Button size="xs" variant="default" onClick={takeTheirs}>
        {t('conflict.theirs')}
      </Button>
    </>
  )
  return (
    <Notice tone="warning" role="alert" title={t('conflict.title')} actions={actions}>
      {t('conflict.text')}
    </Notice>
  )
}
