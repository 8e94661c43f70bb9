import { Checkbox } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './exhibit-list.module.css'
import { type ExhibitChoice, moved, numbersOf } from './exhibit-order.ts'

interface ExhibitListProps {
  readonly choices: readonly ExhibitChoice[]
  readonly onChange: (choices: readonly ExhibitChoice[]) => void
}

interface MovesProps extends ExhibitListProps {
  readonly at: number
  readonly title: string
}

const Moves = ({ choices, onChange, at, title }: MovesProps) => {
  const { t } = useTranslation('dossier')
  return (
    <span className={styles.moves}>
      <IconButton
        label={t('moveUp', { title })}
        disabled={at === 0}
        onClick={() => onChange(moved(choices, at, -1))}
      >
        <IconChevronUp size={18} stroke={1.5} />
      </IconButton>
      <IconButton
        label={t('moveDown', { title })}
        disabled={at === choices.length - 1}
        onClick={() => onChange(moved(choices, at, 1))}
      >
        <IconChevronDown size={18} stroke={1.5} />
      </IconButton>
    </span>
  )
}

/** The documents of the case: which go into the dossier, in which order, under which number. */
export const ExhibitList = ({ choices, onChange }: ExhibitListProps) => {
  const { t } = useTranslation(['dossier', 'documents'])
  const numbers = numbersOf(choices)
  const [asked, setAsked] = useState<number>()
  const include = (at: number, isIncluded: boolean): void => {
    const choice = choices[at]
    if (choice !== undefined) onChange(choices.with(at, { ...choice, isIncluded }))
    setAsked(undefined)
  }
  return (
    <>
      <ol className={styles.list} aria-label={t('exhibits')}>
        {choices.map(({ document, isIncluded }, at) => (
          <li key={document.id} className={styles.row}>
            <Checkbox
              checked={isIncluded}
              aria-label={t('include', { title: document.title })}
              onChange={() =>
                document.isPrivileged && !isIncluded ? setAsked(at) : include(at, !isIncluded)
              }
            />
            <span className={styles.number}>{numbers[at] ?? '–'}</span>
            <span className={isIncluded ? styles.title : `${styles.title} ${styles.left}`}>
              <bdi>{document.title}</bdi>
              {document.isPrivileged && (
                <StatusBadge icon={IconLock}>{t('documents:fieldPrivileged')}</StatusBadge>
              )}
            </span>
            <Moves choices={choices} onChange={onChange} at={at} title={document.title} />
          </li>
        ))}
      </ol>
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('privileged.include')}
        confirmLabel={t('privileged.includeIt')}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => asked !== undefined && include(asked, true)}
      >
        <bdi>{t('privileged.includeText', { title: choices[asked ?? -1]?.document.title })}</bdi>
      </ConfirmDialog>
    </>
  )
}
