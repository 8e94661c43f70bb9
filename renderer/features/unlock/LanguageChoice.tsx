import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { LANGUAGE_NAMES } from '../../i18n/index.ts'
import classes from './LanguageChoice.module.css'
import { StartFrame } from './StartFrame.tsx'

const COLUMNS: readonly Language[] = [...LANGUAGES].reverse()

/** The first thing the program asks: three languages side by side, each in its own words. */
export const LanguageChoice = () => {
  const { t } = useTranslation('unlock')
  const { change } = usePreferences()
  return (
    <StartFrame isBare width="wide">
      <h1 className={classes.title}>
        {COLUMNS.map((language, index) => (
          <span key={language} lang={language}>
            {index > 0 ? ' · ' : ''}
            {t(`language.${language}.title`)}
          </span>
        ))}
      </h1>
      <ul className={classes.columns}>
        {COLUMNS.map((language) => (
          <li key={language} lang={language} className={classes.column}>
            <h2 className={classes.language}>{LANGUAGE_NAMES[language]}</h2>
            <p className={classes.hello}>{t(`language.${language}.hello`)}</p>
            <Button variant="default" onClick={() => void change({ language })}>
              {t(`language.${language}.choose`)}
            </Button>
          </li>
        ))}
      </ul>
    </StartFrame>
  )
}
