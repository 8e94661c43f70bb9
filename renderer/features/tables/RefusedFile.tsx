import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { StagedTable } from '../../../shared/contract/tables.ts'
import { type ImportKind, importColumns, type RefusedOptions } from '../../../shared/domain/table-import.ts'
import { client } from '../../app/api.ts'
import { languageOf } from '../../i18n/index.ts'
import { useColumnName } from '../../records/fields/use-column-name.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { errorCodeOf } from '../../ui/error-code.ts'
import styles from './tables.module.css'

/** What is wrong with the lines, in the words of the page. */
const useRefusedWords = (kind: ImportKind): Omit<RefusedOptions, 'tableId' | 'linesBefore'> => {
  const { t } = useTranslation('tables')
  const nameOf = useColumnName(kind)
  return {
    headings: { line: t('refusedFile.line'), reason: t('refusedFile.reason') },
    faults: {
      empty: t('fault.empty'),
      missing: t('fault.missing'),
      'too-long': t('fault.too-long'),
      'not-a-date': t('fault.not-a-date'),
      'in-future': t('fault.in-future'),
      'not-a-number': t('fault.not-a-number'),
      'not-a-word': t('fault.not-a-word'),
      'unknown-case': t('fault.unknown-case'),
      'ambiguous-case': t('fault.ambiguous-case'),
      'cell-too-long': t('fault.cell-too-long'),
      'not-a-name': t('fault.not-a-name'),
      total: t('fault.total'),
    },
    fields: Object.fromEntries(importColumns(kind).map((field) => [field, nameOf(field)])),
  }
}

type FileState =
  | { readonly phase: 'idle' | 'writing' }
  | { readonly phase: 'written'; readonly fileName: string; readonly rows: number }
  | { readonly phase: 'failed'; readonly code: ErrorCode }

interface RefusedFileProps {
  readonly table: StagedTable
  readonly kind: ImportKind
  readonly linesBefore: number
}

/** Saves the lines that cannot be taken as a file, to be mended there and brought in again. */
export const RefusedFile = ({ table, kind, linesBefore }: RefusedFileProps) => {
  const { t, i18n } = useTranslation('tables')
  const words = useRefusedWords(kind)
  const [state, setState] = useState<FileState>({ phase: 'idle' })
  const save = async (): Promise<void> => {
    try {
      const name = table.name.replace(/\.[^.]*$/u, '').slice(0, 120)
      const suggestedName = `${t('refusedFile.name', { name })}.csv`
      const target = await client.transfers.chooseTableTarget({ suggestedName })
      if (target === null) return
      setState({ phase: 'writing' })
      const language = languageOf(i18n.language)
      const order = { target: target.token, tableId: table.tableId, linesBefore, language, ...words }
      for await (const event of await client.transfers.exportRefused(order)) {
        if (event.kind !== 'finished') continue
        // The heading is no line.
        setState({ phase: 'written', fileName: target.fileName, rows: event.rows })
      }
    } catch (error) {
      setState({ phase: 'failed', code: errorCodeOf(error) })
    }
  }
  return (
    <div className={styles.refusedFile}>
      <Button variant="default" size="xs" onClick={() => void save()} loading={state.phase === 'writing'}>
        {t('refusedFile.save')}
      </Button>
      <p className={styles.quiet} role="status">
        {state.phase === 'written' ? (
          <bdi>{t('refusedFile.written', { fileName: state.fileName, count: state.rows })}</bdi>
        ) : (
          t('refusedFile.hint')
        )}
      </p>
      {state.phase === 'failed' ? <CodeNotice code={state.code} /> : null}
    </div>
  )
}
