import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportKind, ImportPreview } from '../../../shared/domain/table-import.ts'
import { wordCodes } from '../../../shared/domain/table-words.ts'
import { client } from '../../app/api.ts'
import { useColumnName } from '../../records/fields/use-column-name.ts'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import styles from './tables.module.css'
import { useWordMeaning } from './use-word-meaning.ts'

interface UnknownWordsProps {
  readonly kind: ImportKind
  readonly preview: ImportPreview
  /** What is remembered has changed. */
  readonly onChanged: () => void
  readonly onFailed: (error: unknown) => void
}

type Word = ImportPreview['unknownWords'][number]

const keyOf = ({ field, word }: Word): string => `${field} ${word}`

/** In a list to choose from an empty code would be no choice. */
const EMPTY = '-'

interface MeaningProps {
  readonly kind: ImportKind
  readonly word: Word
  readonly code: string | undefined
  readonly onCode: (code: string) => void
}

const Meaning = ({ kind, word: { field, word }, code, onCode }: MeaningProps) => {
  const { t } = useTranslation('tables')
  const meaningOf = useWordMeaning(kind)
  const codes = wordCodes(kind, field).filter((one) => one !== '')
  return (
    <Select
      className={styles.choice}
      aria-label={t('words.meaningOf', { word })}
      placeholder={t('words.choose')}
      data={[
        ...codes.map((one) => ({ value: one, label: meaningOf(field, one) })),
        { value: EMPTY, label: t('words.empty') },
      ]}
      value={code === '' ? EMPTY : (code ?? null)}
      allowDeselect={false}
      onChange={(chosen) => {
        if (chosen !== null) onCode(chosen === EMPTY ? '' : chosen)
      }}
    />
  )
}

/** Words that stand for nothing the program knows: what each means is said once and kept in the vault. */
export const UnknownWords = ({ kind, preview, onChanged, onFailed }: UnknownWordsProps) => {
  const { t } = useTranslation('tables')
  const nameOf = useColumnName(kind)
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({})
  const { unknownWords, moreUnknown } = preview
  if (unknownWords.length === 0) return null
  const words = unknownWords.flatMap((one) => {
    const code = said[keyOf(one)]
    return code === undefined ? [] : [{ field: one.field, word: one.word, code }]
  })
  const keep = async (): Promise<void> => {
    try {
      await client.tables.keepWords({ kind, words })
      onChanged()
    } catch (error) {
      onFailed(error)
    }
  }
  return (
    <section className={styles.unknown} aria-label={t('words.title')}>
      <h3>{t('words.title')}</h3>
      <p className={styles.quiet}>{t('words.hint')}</p>
      <ul className={styles.words}>
        {unknownWords.map((one) => (
          <li key={keyOf(one)}>
            <div className={styles.facts}>
              <p>
                <bdi>{one.word}</bdi>
              </p>
              <p className={styles.quiet}>
                {nameOf(one.field)} · {t('lines', { count: one.lines })}
              </p>
            </div>
            <Meaning
              kind={kind}
              word={one}
              code={said[keyOf(one)]}
              onCode={(code) => setSaid((now) => ({ ...now, [keyOf(one)]: code }))}
            />
          </li>
        ))}
      </ul>
      {moreUnknown === 0 ? null : <p className={styles.quiet}>{t('words.more', { count: moreUnknown })}</p>}
      <div className={styles.keep}>
        <GuardedButton
          variant="default"
          onClick={() => void keep()}
          lacks={words.length === 0 ? t('words.lacks') : undefined}
        >
          {t('words.keep')}
        </GuardedButton>
      </div>
    </section>
  )
}
