import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { articleText } from '../../../shared/domain/article-text.ts'
import { readCharges, type TypedCharge } from '../../../shared/domain/charge-text.ts'
import { languageOf } from '../../i18n/index.ts'
import { TextField } from '../../ui/index.ts'
import classes from './QuickEntryFields.module.css'
import type { CheckedQuickEntry, QuickEntryDraft } from './quick-entry-draft.ts'

interface ChargesFieldProps {
  readonly control: Control<QuickEntryDraft, unknown, CheckedQuickEntry>
}

/** Articles typed in one line; below it stands how each is understood. */
export const ChargesField = ({ control }: ChargesFieldProps) => {
  const { t, i18n } = useTranslation('quickEntry')
  const typed = useWatch({ control, name: 'charges' })
  const textOf = ({ code, article, part, title }: TypedCharge): string => {
    if (article === '') return title
    const number = articleText({ code, article, part }, languageOf(i18n.language))
    return [number, title].filter(Boolean).join(': ')
  }
  return (
    <div>
      <TextField
        control={control}
        name="charges"
        label={t('field.charges')}
        placeholder={t('field.chargesExample')}
      />
      <ul className={classes.charges} aria-label={t('understood')} aria-live="polite">
        {[...new Set(readCharges(typed).map(textOf))].map((text) => (
          <li className={classes.charge} key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
