import { IconArrowsSplit2, IconQuote, IconQuoteOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { areContradicting, sourcesOf } from '../../shared/domain/case/sources.ts'
import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import { useFoundCaseFile } from './case-file/case-file-context.ts'
import type { RecordName } from './history-slot.tsx'
import classes from './SourceMark.module.css'

/** What one does, writes or takes in oneself needs nobody who says so. */
const OWN: ReadonlySet<string> = new Set<RecordSubject>([
  'deadline',
  'task',
  'contact',
  'note',
  'consent',
  'disclosure',
  'document',
])

/** How many say so, in the row of a record: nobody is told quietly, and that they contradict each other plainly. */
export const SourceMark = ({ subject, id }: RecordName) => {
  const { t } = useTranslation('records')
  const file = useFoundCaseFile()
  if (file === undefined) return null
  const sources = sourcesOf(file, subject, id)
  if (sources.length === 0 && OWN.has(subject)) return null
  const isOpposed = areContradicting(sources)
  const Icon = isOpposed ? IconArrowsSplit2 : sources.length === 0 ? IconQuoteOff : IconQuote
  const count = sources.length === 0 ? t('source.noneMark') : t('source.count', { count: sources.length })
  const label = isOpposed ? `${count}, ${t('source.contradictsMark')}` : count
  return (
    <span className={classes.mark} data-has={sources.length > 0} role="img" aria-label={label} title={label}>
      <Icon size={14} stroke={1.6} aria-hidden />
      {sources.length === 0 ? null : <span aria-hidden>{sources.length}</span>}
    </span>
  )
}
