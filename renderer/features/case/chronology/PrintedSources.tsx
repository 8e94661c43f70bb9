import { useTranslation } from 'react-i18next'
import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import { sourcesOf } from '../../../../shared/domain/case/sources.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import classes from './Chronology.module.css'

/** Who says so, for a row on paper; the screen has them a key press away. */
export const PrintedSources = ({ of: { subject, id } }: { readonly of: ChronologyEntry }) => {
  const { t } = useTranslation('records')
  const ownTitle = useOwnTitle()
  const sources = sourcesOf(useCaseFile(), subject, id)
  if (sources.length === 0) return null
  const said = sources.map((source) => ownTitle('source', source)).join('; ')
  return (
    <span className={classes.sources}>
      {t('source.many')}: <bdi>{said}</bdi>
    </span>
  )
}
