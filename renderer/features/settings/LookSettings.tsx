import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, languageSchema } from '../../../shared/domain/language.ts'
import { type Preferences, preferencesSchema, THEMES } from '../../../shared/domain/preferences.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { useTask } from '../../app/use-task.ts'
import { LANGUAGE_NAMES } from '../../i18n/index.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { Setting } from './Setting.tsx'

const LANGUAGE_CHOICES = [...LANGUAGES].reverse().map((value) => ({ value, label: LANGUAGE_NAMES[value] }))

/** Language and light. */
export const LookSettings = () => {
  const { t } = useTranslation('settings')
  const { preferences, change } = usePreferences()
  const save = useTask(async (part: Partial<Preferences>) => change(part))
  const languageId = useId()
  const themeId = useId()
  return (
    <Section title={t('look.title')}>
      <Setting label={t('look.language')} labelId={languageId}>
        <SegmentedControl
          aria-labelledby={languageId}
          data={LANGUAGE_CHOICES}
          value={preferences.language}
          onChange={(value) => void save.run({ language: languageSchema.parse(value) })}
        />
      </Setting>
      <Setting label={t('look.theme')} labelId={themeId}>
        <SegmentedControl
          aria-labelledby={themeId}
          data={THEMES.map((value) => ({ value, label: t(`look.${value}`) }))}
          value={preferences.theme}
          onChange={(value) => void save.run({ theme: preferencesSchema.shape.theme.parse(value) })}
        />
      </Setting>
      <ErrorNotice error={save.error} />
    </Section>
  )
}
