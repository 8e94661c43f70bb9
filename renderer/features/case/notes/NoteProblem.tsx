import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fileSize } from '../../../../shared/domain/file-size.ts'
import type { Note } from '../../../../shared/domain/kinds/note.ts'
import { MAX_RICH_TEXT_BYTES } from '../../../../shared/domain/rich-text.ts'
import { languageOf } from '../../../i18n/index.ts'
import { filledText } from '../../../i18n/text-in.ts'
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
  const { t, i18n } = useTranslation(['notes', 'common'])
  const language = languageOf(i18n.language)
  if (state.phase === 'too-long') {
    const divideIt = async () => {
      const mine = saver.unsaved()
      const title = (mine && nameForCopy(mine)) || t('untitled')
      const first = await saver.divide((part) => filledText(language, 'notes:partTitle', { title, part }))
      if (first !== undefined) onTaken(first)
    }
    const divide = (
      <Button size="xs" onClick={() => void divideIt()}>
        {t('divide')}
      </Button>
    )
    return (
      <Notice tone="warning" role="alert" title={t('tooLong')} actions={divide}>
        {t('tooLongText', {
          size: fileSize(state.sizeBytes, language),
          most: fileSize(MAX_RICH_TEXT_BYTES, language),
        })}
      </Notice>
    )
  }
  if (state.phase === 'too-deep') {
    return (
      <Notice tone="warning" role="alert" title={t('tooDeep')}>
        {t('tooDeepText')}
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
