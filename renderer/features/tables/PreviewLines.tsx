import { Button, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  DUPLICATE_CHOICES,
  type DuplicateChoice,
  type ImportKind,
  type LineVerdict,
} from '../../../shared/domain/table-import.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { DialogActions } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FaultText, LikeText } from './LineFacts.tsx'
import styles from './tables.module.css'
import type { ImportState } from './use-table-import.ts'

interface PreviewPlan {
  readonly kind: ImportKind
  readonly duplicates: DuplicateChoice
  readonly choices: Readonly<Record<string, DuplicateChoice>>
  readonly setDuplicates: (choice: DuplicateChoice) => void
  readonly choose: (line: number, choice: DuplicateChoice) => void
}

interface ChoiceSelectProps {
  readonly kind: ImportKind
  readonly value: DuplicateChoice
  readonly onChange: (choice: DuplicateChoice) => void
  /** Shown above the field, or only spoken. */
  readonly label: string
  readonly isLabelShown?: boolean
}

const ChoiceSelect = ({ kind, value, onChange, label, isLabelShown = false }: ChoiceSelectProps) => {
  const { t } = useTranslation('tables')
  // Only parties have spellings to add to.
  const offered = DUPLICATE_CHOICES.filter((choice) => choice !== 'add-names' || kind === 'parties')
  return (
    <Select
      className={isLabelShown ? styles.narrow : styles.choice}
      {...(isLabelShown ? { label } : { 'aria-label': label })}
      data={offered.map((choice) => ({ value: choice, label: t(`choice.${choice}`) }))}
      value={value}
      allowDeselect={false}
      onChange={(chosen) => onChange(offered.find((choice) => choice === chosen) ?? value)}
    />
  )
}

const Line = ({ line, plan }: { readonly line: LineVerdict; readonly plan: PreviewPlan }) => {
  const { t } = useTranslation('tables')
  const isDuplicate = line.verdict === 'duplicate'
  return (
    <li className={styles.line} data-verdict={line.verdict}>
      <span className={styles.place}>{t('line', { line: line.line })}</span>
      <div className={styles.facts}>
        <p>
          <bdi>{line.title}</bdi> <span className={styles.verdict}>{t(`verdict.${line.verdict}`)}</span>
        </p>
        {line.fault === null ? null : (
          <p className={styles.quiet}>
            <FaultText kind={plan.kind} line={line} />
          </p>
        )}
        {isDuplicate ? <LikeText like={line.like} /> : null}
      </div>
      {isDuplicate ? (
        <ChoiceSelect
          kind={plan.kind}
          label={t('choiceOf', { line: line.line })}
          value={plan.choices[String(line.line)] ?? plan.duplicates}
          onChange={(choice) => plan.choose(line.line, choice)}
        />
      ) : null}
    </li>
  )
}

interface PreviewLinesProps {
  readonly state: Extract<ImportState, { phase: 'previewed' }>
  readonly plan: PreviewPlan
  readonly onBack: () => void
  readonly onRun: () => void
}

/** The third step: what will happen with the lines, and what to do with those that look like a record. Nothing is kept yet. */
export const PreviewLines = ({ state, plan, onBack, onRun }: PreviewLinesProps) => {
  const { t } = useTranslation('tables')
  const { preview, failure, wasStopped = false } = state
  const { ready, duplicates, refused, lines } = preview
  return (
    <div className={styles.steps}>
      {failure === undefined ? null : <CodeNotice code={failure} />}
      {wasStopped ? <Notice role="status">{t('stopped')}</Notice> : null}
      <section className={styles.summary} aria-label={t('summary')}>
        <p>{t('willCreate', { count: ready })}</p>
        {duplicates === 0 ? null : <p>{t('willAsk', { count: duplicates })}</p>}
        {refused === 0 ? null : <p>{t('willRefuse', { count: refused })}</p>}
        <p className={styles.quiet}>{t('nothingKept')}</p>
      </section>
      {duplicates === 0 ? null : (
        <ChoiceSelect
          kind={plan.kind}
          label={t('duplicatesDo')}
          isLabelShown
          value={plan.duplicates}
          onChange={plan.setDuplicates}
        />
      )}
      <ul className={styles.lines} aria-label={t('summary')}>
        {lines.map((line) => (
          <Line key={line.line} line={line} plan={plan} />
        ))}
      </ul>
      {lines.length < ready + duplicates + refused ? (
        <p className={styles.quiet}>{t('notAllShown', { count: lines.length })}</p>
      ) : null}
      <DialogActions>
        <Button variant="default" onClick={onBack}>
          {t('backToColumns')}
        </Button>
        <Button onClick={onRun} disabled={ready + duplicates === 0}>
          {t('run')}
        </Button>
      </DialogActions>
    </div>
  )
}
