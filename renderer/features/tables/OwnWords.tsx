import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportKind, ImportPreview } from '../../../shared/domain/table-import.ts'
import { client } from '../../app/api.ts'
import { useColumnName } from '../../records/fields/use-column-name.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './tables.module.css'
import { useWordMeaning } from './use-word-meaning.ts'

interface OwnWordsProps {
  readonly kind: ImportKind
  readonly words: ImportPreview['ownWords']
  /** What is remembered has changed. */
  readonly onChanged: () => void
  readonly onFailed: (error: unknown) => void
}

/** What the vault remembers of words for such a table, and in how many of its lines each was read so. */
export const OwnWords = ({ kind, words, onChanged, onFailed }: OwnWordsProps) => {
  const { t } = useTranslation('tables')
  const nameOf = useColumnName(kind)
  const meaningOf = useWordMeaning(kind)
  if (words.length === 0) return null
  const used = words.filter(({ lines }) => lines > 0).length
  const forget = async ({ field, word }: { field: string; word: string }): Promise<void> => {
    try {
      await client.tables.forgetWord({ kind, field, word })
      onChanged()
    } catch (error) {
      onFailed(error)
    }
  }
  return (
    <details className={styles.ownWords} open={used > 0}>
      <summary>{t('words.own', { used, all: words.length })}</summary>
      <ul className={styles.words} aria-label={t('words.ownList')}>
        {words.map(({ field, word, code, lines }) => (
          <li key={`${field} ${word}`}>
            <div className={styles.facts}>
              <p>
                <bdi>{word}</bdi> = <bdi>{meaningOf(field, code)}</bdi>
              </p>
              <p className={styles.quiet}>
                {nameOf(field)} · {t('lines', { count: lines })}
              </p>
            </div>
            <IconButton label={t('words.forget', { word })} onClick={() => void forget({ field, word })}>
              <IconX size={18} stroke={1.5} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
