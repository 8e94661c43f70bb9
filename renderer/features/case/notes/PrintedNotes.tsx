import { useTranslation } from 'react-i18next'
import type { Note } from '../../../../shared/domain/kinds/note.ts'
import { DateText } from '../../../ui/index.ts'
import { RichTextView } from '../../../ui/rich-text/RichTextView.tsx'
import { useIsPrinting } from '../../../ui/use-is-printing.ts'
import { localDayOf } from './local-day.ts'
import classes from './Notes.module.css'

/** All notes one after another, on paper in place of the list and the editor. */
export const PrintedNotes = ({ notes }: { readonly notes: readonly Note[] }) => {
  const { t } = useTranslation('notes')
  if (!useIsPrinting()) return null
  return (
    <div className={classes.printed}>
      {notes.map(({ id, title, body, updatedAt, isSensitive }) => (
        <article key={id}>
          <h3 className={classes.printedTitle}>
            <bdi>{title || t('untitled')}</bdi>
          </h3>
          <p className={classes.facts}>
            <DateText value={localDayOf(updatedAt)} />
            {isSensitive ? ` · ${t('sensitive')}` : null}
          </p>
          <RichTextView tree={body} />
        </article>
      ))}
    </div>
  )
}
