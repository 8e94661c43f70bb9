import { IconFile, IconFolder } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PickerFolder, PickerMode } from '../../shared/contract/file-picker.ts'
import { fileSize } from '../../shared/domain/file-size.ts'
import { languageOf } from '../i18n/index.ts'
import styles from './picker.module.css'
import type { Click, Entry } from './selection.ts'

interface FolderProps {
  readonly listed: PickerFolder
  readonly onGo: (folder: PickerFolder['folder']) => void
}

/** Where to begin: home, documents, drives. */
export const Places = ({ listed, onGo }: FolderProps) => {
  const { t } = useTranslation('filePicker')
  return (
    <nav aria-label={t('places')}>
      <ul className={styles.places}>
        {listed.places.map(({ folder, place, name }) => (
          <li key={folder}>
            <button type="button" className={styles.place} onClick={() => onGo(folder)}>
              {t(`place_${place}`, { name })}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The folders from the root to here; each can be gone back to. */
export const Crumbs = ({ listed, onGo }: FolderProps) => {
  const { t } = useTranslation('filePicker')
  return (
    <nav aria-label={t('path')}>
      <ol className={styles.crumbs}>
        {listed.parents.map(({ folder, name }) => (
          <li key={folder}>
            <button type="button" className={styles.crumb} onClick={() => onGo(folder)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
        <li aria-current="location" className={styles.here}>
          <bdi>{listed.name}</bdi>
        </li>
      </ol>
    </nav>
  )
}

interface EntriesProps extends FolderProps {
  readonly mode: PickerMode
  readonly marked: ReadonlySet<string>
  readonly onClick: (entry: Entry, click: Click) => void
  /** Double click or Enter on a file. */
  readonly onTake: (entry: Entry) => void
}

/** Folders open at a click, files are marked. */
export const Entries = ({ listed, onGo, mode, marked, onClick, onTake }: EntriesProps) => {
  const { t, i18n } = useTranslation('filePicker')
  const language = languageOf(i18n.language)
  return (
    <ul className={styles.entries} aria-label={t('content')}>
      {listed.entries.length === 0 && <li className={styles.empty}>{t('empty')}</li>}
      {listed.entries.map((entry) => (
        <li key={entry.entry}>
          {entry.kind === 'folder' ? (
            <button type="button" className={styles.entry} onClick={() => onGo(entry.entry)}>
              <IconFolder size={18} stroke={1.5} aria-hidden />
              <bdi className={styles.name}>{entry.name}</bdi>
            </button>
          ) : (
            <button
              type="button"
              className={styles.entry}
              disabled={mode === 'folder'}
              aria-pressed={marked.has(entry.entry)}
              onClick={(event) =>
                onClick(entry, { isAdded: event.ctrlKey || event.metaKey, isStretch: event.shiftKey })
              }
              onDoubleClick={() => onTake(entry)}
            >
              <IconFile size={18} stroke={1.5} aria-hidden />
              <bdi className={styles.name}>{entry.name}</bdi>
              <span className={styles.size}>{fileSize(entry.sizeBytes, language)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
