import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierProgress, DossierResult, ExhibitResult } from '../../../shared/domain/dossier.ts'
import { fileSize } from '../../../shared/domain/file-size.ts'
import { client } from '../../app/api.ts'
import { languageOf } from '../../i18n/index.ts'
import { DialogActions } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'
import styles from './dossier-dialog.module.css'
import type { ExhibitChoice } from './exhibit-order.ts'

/** Hundredths of the work: reading is counted by exhibits; how long writing takes is known only by its step. */
const hundredthsOf = (progress: DossierProgress | undefined): number => {
  if (progress === undefined) return 0
  if (progress.step === 'exhibits') {
    return progress.exhibits === 0 ? 10 : Math.floor((progress.exhibitsDone / progress.exhibits) * 45)
  }
  return { typesetting: 50, writing: 75, done: 100 }[progress.step]
}

interface WorkingProps {
  readonly progress: DossierProgress | undefined
  readonly onStop: () => void
}

/** The bar while the dossier is being written. */
export const Working = ({ progress, onStop }: WorkingProps) => {
  const { t } = useTranslation('dossier')
  const counts = {
    done: progress?.step === 'exhibits' ? progress.exhibitsDone : (progress?.pagesDone ?? 0),
    total: progress?.exhibits ?? 0,
  }
  return (
    <Progress
      label={t('working')}
      detail={t(`step_${progress?.step ?? 'exhibits'}`, counts)}
      done={hundredthsOf(progress)}
      total={100}
      onCancel={onStop}
    />
  )
}

interface FaultsProps {
  readonly title: string
  readonly exhibits: readonly ExhibitResult[]
  readonly titles: ReadonlyMap<number, string>
}

const Faults = ({ title, exhibits, titles }: FaultsProps) => {
  const { t } = useTranslation('dossier')
  if (exhibits.length === 0) return null
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.faults}>
        {exhibits.map(({ number, fault, remarks }) => (
          <li key={number}>
            {number}. <bdi>{titles.get(number)}</bdi>
            {fault !== null && `: ${t(`fault_${fault}`)}`}
            {remarks.map(({ kind, detail }) => (
              <p key={kind} className={styles.quiet}>
                <bdi>{t(`remark_${kind}`, { detail })}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Exhibits all of whose pages are there, with something that a reader must know. */
const remarkedOnly = (exhibits: readonly ExhibitResult[]): ExhibitResult[] =>
  exhibits.filter(
    ({ status, remarks }) => (status === 'whole' || status === 'converted') && remarks.length > 0,
  )

interface FinishedProps {
  readonly fileName: string
  readonly result: DossierResult
  readonly choices: readonly ExhibitChoice[]
  readonly onClose: () => void
}

/** What was written, its hash for the covering letter, and what could not be shown in it. */
export const Finished = ({ fileName, result, choices, onClose }: FinishedProps) => {
  const { t, i18n } = useTranslation('dossier')
  const size = fileSize(result.sizeBytes, languageOf(i18n.language))
  const included = choices.filter(({ isIncluded }) => isIncluded)
  const titles = new Map(included.map(({ document }, at) => [at + 1, document.title]))
  const withStatus = (status: ExhibitResult['status']) =>
    result.exhibits.filter((exhibit) => exhibit.status === status)
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await client.app.copyText({ text: result.sha256 })
    setIsCopied(true)
  }
  return (
    <div className={styles.outcome} role="status">
      <p>
        <bdi>{t('finishedText', { fileName, pages: result.pages, size })}</bdi>
      </p>
      <div>
        <p className={styles.label}>{t('sha256')}</p>
        <div className={styles.hash}>
          <code>{result.sha256}</code>
          <Button variant="default" size="xs" onClick={() => void copy()}>
            {t('copy')}
          </Button>
        </div>
        <p className={styles.quiet} role="status">
          {isCopied && t('copied')}
        </p>
      </div>
      <Faults title={t('unreadable')} exhibits={withStatus('sheet')} titles={titles} />
      <Faults title={t('partial')} exhibits={withStatus('partial')} titles={titles} />
      <Faults title={t('remarked')} exhibits={remarkedOnly(result.exhibits)} titles={titles} />
      {result.missingLetters.length > 0 && (
        <p>{t('missingLetters', { letters: result.missingLetters.join(' ') })}</p>
      )}
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </DialogActions>
    </div>
  )
}
