import { useTranslation } from 'react-i18next'
import { sentenceEnd } from '../../../shared/domain/case/sentence-end.ts'
import {
  isOver,
  postponementEnd,
  type SentenceState,
  type StandingSentence,
} from '../../../shared/domain/case/standing-sentences.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { throughPhrase } from '../../i18n/date-phrases.ts'
import { languageOf } from '../../i18n/index.ts'
import { TermBadge } from '../../ui/TermBadge.tsx'
import classes from './SentenceLine.module.css'
import { usePostponementText } from './use-postponement-text.ts'
import { useSentenceText } from './use-sentence-text.ts'

/** What was taken away is struck out; what was served or paid is only past. */
const TAKEN_AWAY: ReadonlySet<SentenceState> = new Set(['cancelled', 'amnestied', 'pardoned'])

interface SentenceLineProps {
  readonly part: StandingSentence
  readonly today: IsoDate
}

/** Until when a part is put off, and which of the two ends comes first. */
const Postponed = ({ part, today }: SentenceLineProps) => {
  const postponementText = usePostponementText()
  const last = part.history.findLast(({ effect }) => effect === 'postponed')
  const end = last === undefined ? null : postponementEnd(last)
  if (end === null) return null
  return (
    <span className={classes.why}>
      {postponementText(end)} <TermBadge lastDay={end.day} today={today} />
    </span>
  )
}

/** The last day that no paper names, as what was counted, or that none could be. */
const ComputedEnd = ({ part }: Pick<SentenceLineProps, 'part'>) => {
  const { t, i18n } = useTranslation('cases')
  const end = sentenceEnd(part)
  if (end === null) return null
  return (
    <span className={classes.why}>
      {end === 'uncounted'
        ? t('term.uncounted')
        : t('term.computed', { last: throughPhrase(end, languageOf(i18n.language)) })}
    </span>
  )
}

/** A part of a sentence as it stands now. What was cancelled stays to be read, as cancelled. */
export const SentenceLine = ({ part, today }: SentenceLineProps) => {
  const { t } = useTranslation('court')
  const sentenceText = useSentenceText()
  const text = sentenceText(part.standing)
  return (
    <span className={classes.part}>
      {TAKEN_AWAY.has(part.now) ? (
        <s className={classes.gone}>{text}</s>
      ) : (
        <bdi className={isOver(part) ? classes.gone : undefined}>{text}</bdi>
      )}{' '}
      <span className={classes.state}>{t(`now.${part.now}`)}</span>
      {part.now === 'postponed' || part.now === 'postponement-over' ? (
        <Postponed part={part} today={today} />
      ) : null}
      <ComputedEnd part={part} />
    </span>
  )
}
