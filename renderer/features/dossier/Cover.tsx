import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DossierTexts } from '../../../shared/domain/dossier-texts.ts'
import { LANGUAGES, languageSchema } from '../../../shared/domain/language.ts'
import { LANGUAGE_NAMES } from '../../i18n/index.ts'
import { useCaseFile } from '../../records/case-file/case-file-context.ts'
import type { PartProps } from './DossierForm.tsx'
import styles from './dossier-dialog.module.css'

export interface TextsProps {
  readonly texts: DossierTexts
  readonly onTexts: (part: Partial<DossierTexts>) => void
}

interface LineProps extends TextsProps {
  readonly name: Exclude<keyof DossierTexts, 'summary'>
  readonly max: number
  readonly hint?: string
}

const Line = ({ name, max, hint, texts, onTexts }: LineProps) => {
  const { t } = useTranslation('dossier')
  return (
    <TextInput
      label={t(name)}
      {...(hint === undefined ? {} : { description: hint })}
      inputWrapperOrder={['label', 'input', 'description']}
      maxLength={max}
      value={texts[name]}
      onChange={(event) => onTexts({ [name]: event.currentTarget.value })}
    />
  )
}

/** What stands on the cover beside what the case says, and what its maker says first. */
export const Cover = ({ choices, onChange, texts, onTexts }: PartProps & TextsProps) => {
  const { t } = useTranslation('dossier')
  const { nature } = useCaseFile().case
  const said = { texts, onTexts }
  return (
    <div className={styles.pair}>
      <Select
        className={styles.alone}
        label={t('language')}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={choices.language}
        onChange={(value) => onChange({ language: languageSchema.parse(value) })}
      />
      <Line name="recipient" max={300} hint={t('recipientHint')} {...said} />
      <Line name="preparedBy" max={300} hint={t('preparedByHint')} {...said} />
      <Line name="confidentiality" max={300} {...said} />
      <Line name="version" max={60} hint={t('versionHint')} {...said} />
      <Textarea
        className={styles.whole}
        label={t('summary')}
        description={t('summaryHint', { context: nature })}
        inputWrapperOrder={['label', 'input', 'description']}
        maxLength={20_000}
        autosize
        minRows={3}
        maxRows={12}
        value={texts.summary}
        onChange={(event) => onTexts({ summary: event.currentTarget.value })}
      />
    </div>
  )
}
