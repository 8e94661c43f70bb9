import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { readCharges, type TypedCharge } from '../../../shared/domain/charge-text.ts'
import { TextField } from '../../ui/index.ts'
import classes from './QuickEntryFields.module.css'
import type { CheckedQuickEntry, QuickEntryDraft } from './quick-entry-draft.ts'

interface ChargesFieldProps {
  readonly control: Control<QuickEntryDraft, unknown, CheckedQuickEntry>
}

/** Articles typed in one line; below it stands how each is understood. */
export const ChargesField = ({ control }: ChargesFieldProps) => {
  const { t } = useTranslation(['quickEntry', 'cases'])
  const typed = useWatch({ control, name: 'charges' })
  const textOf = ({ code, article, part, title }: TypedCharge): string => {
    if (article === '') return title
    const number =
      part === ''
        ? t('cases:charges.article', { article })
        : t('cases:charges.articlePart', { article, part })
    return [[code, number].filter(Boolean).join(' '), title].filter(Boolean).join(': ')
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
