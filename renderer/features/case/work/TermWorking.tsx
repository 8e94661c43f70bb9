import { useTranslation } from 'react-i18next'
import type { Term } from '../../../../shared/domain/terms/term.ts'
import { termSentences } from '../../../../shared/term-words/index.ts'
import { languageOf } from '../../../i18n/index.ts'
import classes from './Work.module.css'

/** Why a term ends when it ends, a sentence for each step; the strictest reading first. Folded, as the day itself is what counts. */
export const TermWorking = ({ term }: { readonly term: Term }) => {
  const { t, i18n } = useTranslation('records')
  const language = languageOf(i18n.language)
  const readings = term.readings.length === 0 ? [null] : term.readings
  return (
    <details className={classes.working}>
      <summary>{t('deadline.working')}</summary>
      {readings.map((reading, place) => (
        <ol key={reading?.reading ?? place} className={classes.steps}>
          {termSentences(term, reading, { language, style: 'page' }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      ))}
    </details>
  )
}
