import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { termsBehind } from '../../../../shared/domain/case/review-parts.ts'
import type { Decision } from '../../../../shared/domain/kinds/decision.ts'
import type { Sentence } from '../../../../shared/domain/kinds/sentence.ts'
import { sincePhrase, throughPhrase } from '../../../i18n/date-phrases.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { nameIn } from '../../../records/case-file/shown-case.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { useSentenceText } from '../../../records/names/use-sentence-text.ts'
import { usePane, useRow } from '../../../records/reading/pane-context.tsx'
import { rowOf } from '../../../records/reading/pane-store.ts'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { IconButton, List } from '../../../ui/index.ts'
import { PersonButton } from '../people/NeedPerson.tsx'
import type { OpenForm } from './CaseDecisions.tsx'
import classes from './court.module.css'
import type { CourtFile } from './court-file.ts'

interface EntryProps {
  readonly file: CourtFile
  readonly decision: Decision
  readonly onOpen: (open: OpenForm) => void
}

/** Dates, judge and what it is about, as quiet lines. */
const Facts = ({ file, decision }: Omit<EntryProps, 'onOpen'>) => {
  const { t, i18n } = useTranslation('court')
  const language = languageOf(i18n.language)
  const ownTitle = useOwnTitle()
  const { judge, copyHandedOn, inForceOn, reviews, summary } = decision
  const reviewed = file.decisions.find(({ id }) => id === reviews)
  const dates = [
    judge === '' ? '' : t('entry.judge', { judge }),
    copyHandedOn === null ? '' : t('entry.copy', { date: formatDate(copyHandedOn, language) }),
    inForceOn === null ? '' : t('entry.inForce', { date: formatDate(inForceOn, language) }),
  ].filter(Boolean)
  return (
    <>
      {dates.length === 0 ? null : <p className={classes.soft}>{dates.join(' · ')}</p>}
      {reviewed === undefined ? null : (
        <p className={classes.soft}>{t('entry.reviews', { decision: ownTitle('decision', reviewed) })}</p>
      )}
      {summary === '' ? null : (
        <p className={classes.summary} dir="auto">
          {summary}
        </p>
      )}
    </>
  )
}

interface PartProps {
  readonly file: CourtFile
  readonly sentence: Sentence
}

const Part = ({ file, sentence }: PartProps) => {
  const { t, i18n } = useTranslation('court')
  const language = languageOf(i18n.language)
  const sentenceText = useSentenceText()
  const ownTitle = useOwnTitle()
  const { partyId, effect, changes, charges, from, until, detail, kind } = sentence
  const named = charges.flatMap(({ chargeId }) => file.charges.find(({ id }) => id === chargeId) ?? [])
  const changed = file.sentences.find(({ id }) => id === changes)
  const days = [
    from === null ? '' : sincePhrase(from, language),
    until === null ? '' : throughPhrase(until, language),
  ]
    .filter(Boolean)
    .join(' ')
  const lines = [
    changed === undefined
      ? ''
      : t('entry.changes', { part: sentenceText(termsBehind(changed, file.sentences)) }),
    named.length === 0
      ? ''
      : t('entry.charges', { charges: named.map((charge) => ownTitle('charge', charge)).join('; ') }),
    days,
    kind === 'other' ? '' : detail,
  ].filter(Boolean)
  return (
    <RecordRow
      of={{ subject: 'sentence', id: sentence.id }}
      title={<bdi>{nameIn(file, partyId)}</bdi>}
      detail={
        <>
          <bdi className={classes.part}>{sentenceText(sentence)}</bdi>
          {lines.map((line) => (
            <bdi key={line} className={classes.line}>
              {line}
            </bdi>
          ))}
        </>
      }
      end={
        <>
          <span>{t(`effect.${effect}`)}</span>
          <SourceMark subject="sentence" id={sentence.id} />
        </>
      }
    />
  )
}

/** One decision with what it means for each person. */
export const DecisionEntry = ({ file, decision, onOpen }: EntryProps) => {
  const { t } = useTranslation(['court', 'records'])
  const ownTitle = useOwnTitle()
  const parts = file.sentences.filter(({ decisionId }) => decisionId === decision.id)
  const first = file.participants[0]?.partyId
  const text = ownTitle('decision', decision)
  const pane = usePane()
  const of = { subject: 'decision', id: decision.id } as const
  return (
    <article className={classes.decision} aria-label={text}>
      <div className={classes.head}>
        <h3 className={classes.name}>
          <button type="button" className={classes.open} {...useRow(of)}>
            <bdi>{text}</bdi>
          </button>
        </h3>
        <SourceMark subject="decision" id={decision.id} />
        {decision.outcome === '' ? null : (
          <span className={classes.outcome}>{t(`outcome.${decision.outcome}`)}</span>
        )}
        <span className={classes.buttons}>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => onOpen({ form: 'verdict', of: { is: 'kept', decision } })}
          >
            {t('verdict.forAll')}
          </Button>
          {parts.length === 0 ? null : (
            <Button
              variant="subtle"
              size="xs"
              onClick={() => onOpen({ form: 'verdict', of: { is: 'review', reviewed: decision } })}
            >
              {t('verdict.appeal')}
            </Button>
          )}
          <PersonButton
            variant="subtle"
            size="xs"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            isSaid={false}
            onClick={() => first && onOpen({ form: 'sentence', decision, partyId: first })}
          >
            {t('records:sentence.new')}
          </PersonButton>
          <IconButton
            label={`${t('records:decision.edit')}: ${text}`}
            onClick={() => pane?.show({ ...of, row: rowOf(of) }, true)}
          >
            <IconPencil size={17} stroke={1.6} aria-hidden />
          </IconButton>
        </span>
      </div>
      <Facts file={file} decision={decision} />
      {parts.length === 0 ? null : (
        <List label={t('sentence.of', { decision: text })}>
          {parts.map((sentence) => (
            <Part key={sentence.id} file={file} sentence={sentence} />
          ))}
        </List>
      )}
    </article>
  )
}
