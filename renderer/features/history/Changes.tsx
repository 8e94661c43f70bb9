import { VisuallyHidden } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isSensitiveField } from '../../../shared/domain/field-forms.ts'
import type { FieldChange, HistoryEntry } from '../../../shared/domain/history.ts'
import { lookOf } from '../../records/fields/catalogue.ts'
import type { FieldLook } from '../../records/fields/field-look.ts'
import { type Voice, valueText } from '../../records/fields/value-text.ts'
import { HiddenText } from '../../ui/HiddenText.tsx'
import { FoldedText } from './FoldedText.tsx'
import classes from './history.module.css'
import { useVoice } from './use-voice.ts'

/** One field of a change, said in words. */
interface SaidChange {
  readonly field: string
  readonly label: string
  readonly before: string
  readonly after: string
  readonly isHidden: boolean
}

const said = (look: FieldLook, change: FieldChange, voice: Voice): SaidChange => ({
  field: change.field,
  label: voice.t(look.label),
  before: valueText(look, change.before, voice),
  after: valueText(look, change.after, voice),
  isHidden: isSensitiveField(look.form),
})

/** What is the same in words, such as a kind that was empty and still is, is left out. */
const sayAll = ({ subject, changes }: HistoryEntry, voice: Voice): SaidChange[] =>
  changes.flatMap((change) => {
    const look = lookOf(subject, change.field)
    if (look === undefined) return []
    const one = said(look, change, voice)
    return one.before === one.after ? [] : [one]
  })

interface ValueProps {
  readonly label: string
  readonly text: string
  readonly isHidden: boolean
}

const Value = ({ label, text, isHidden }: ValueProps) => {
  const { t } = useTranslation('people')
  if (text === '') return <span className={classes.blank}>—</span>
  if (!isHidden) return <FoldedText text={text} />
  return (
    <HiddenText
      text={text}
      hiddenLabel={t('hidden')}
      showLabel={t('showField', { field: label })}
      hideLabel={t('hideField', { field: label })}
    />
  )
}

const Pair = ({ label, before, after, isHidden }: SaidChange) => {
  const { t } = useTranslation('history')
  return (
    <span className={classes.pair}>
      <span className={classes.before}>
        <VisuallyHidden>{t('was')} </VisuallyHidden>
        <Value label={label} text={before} isHidden={isHidden} />
      </span>
      <span className={classes.after}>
        <IconArrowNarrowRight className={classes.arrow} size={16} stroke={1.6} aria-hidden />
        <span>
          <VisuallyHidden>{t('now')} </VisuallyHidden>
          <Value label={label} text={after} isHidden={isHidden} />
        </span>
      </span>
    </span>
  )
}

/** Entries that hold values as long as the record is there. */
const HOLDS_VALUES: readonly HistoryEntry['action'][] = ['create', 'update', 'import']

/** The fields of a change: what they said and what they say now; of a new record only what was entered. */
export const Changes = ({ entry }: { readonly entry: HistoryEntry }) => {
  const { t } = useTranslation('history')
  const changes = sayAll(entry, useVoice(entry))
  if (changes.length === 0) {
    if (!HOLDS_VALUES.includes(entry.action)) return null
    return <p className={classes.quiet}>{t(entry.canBringBack ? 'nothingShown' : 'valuesGone')}</p>
  }
  const isNew = changes.every(({ before }) => before === '') && entry.action !== 'update'
  return (
    <dl className={classes.changes}>
      {changes.map((change) => (
        <div key={change.field} className={classes.change}>
          <dt className={classes.label}>{change.label}</dt>
          <dd className={classes.values}>
            {isNew ? (
              <Value label={change.label} text={change.after} isHidden={change.isHidden} />
            ) : (
              <Pair {...change} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
