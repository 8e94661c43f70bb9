import { NumberInput, TextInput } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconArrowsMaximize,
  IconChevronDown,
  IconChevronUp,
  IconMinus,
  IconPlus,
  IconRotateClockwise,
  IconSearch,
} from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ToViewer } from '../../../shared/port/viewer-messages.ts'
import type { ViewerState } from '../../records/viewing/viewer-state.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './viewer-toolbar.module.css'

interface BarProps {
  readonly state: ViewerState
  readonly send: (message: ToViewer) => void
}

const Pages = ({ state, send }: BarProps) => {
  const { t } = useTranslation('documents')
  if (state.pages < 2) return null
  return (
    <div className={styles.group}>
      <NumberInput
        className={styles.page}
        size="xs"
        hideControls
        aria-label={t('page')}
        min={1}
        max={state.pages}
        allowDecimal={false}
        value={state.page}
        onChange={(page) => {
          if (typeof page === 'number' && page >= 1) send({ kind: 'go', page })
        }}
      />
      <span>{t('pageOf', { pages: state.pages })}</span>
    </div>
  )
}

const Zoom = ({ state, send }: BarProps) => {
  const { t } = useTranslation('documents')
  return (
    <div className={styles.group}>
      <IconButton label={t('zoomOut')} onClick={() => send({ kind: 'zoom', to: 'out' })}>
        <IconMinus size={18} stroke={1.5} />
      </IconButton>
      <span className={styles.zoom}>{state.zoomPercent}%</span>
      <IconButton label={t('zoomIn')} onClick={() => send({ kind: 'zoom', to: 'in' })}>
        <IconPlus size={18} stroke={1.5} />
      </IconButton>
      <IconButton label={t('fitWidth')} onClick={() => send({ kind: 'zoom', to: 'width' })}>
        <IconArrowAutofitWidth size={18} stroke={1.5} />
      </IconButton>
      <IconButton label={t('fitPage')} onClick={() => send({ kind: 'zoom', to: 'page' })}>
        <IconArrowsMaximize size={18} stroke={1.5} />
      </IconButton>
      <IconButton label={t('rotate')} onClick={() => send({ kind: 'rotate' })}>
        <IconRotateClockwise size={18} stroke={1.5} />
      </IconButton>
    </div>
  )
}

interface FindProps extends BarProps {
  readonly field: RefObject<HTMLInputElement | null>
}

const Find = ({ state, send, field }: FindProps) => {
  const { t } = useTranslation('documents')
  const search = (direction: 'first' | 'next' | 'previous'): void =>
    send({ kind: 'find', text: field.current?.value ?? '', direction })
  const matches = state.found?.total ? t('found', state.found) : state.found && t('notFound')
  return (
    <search className={styles.group}>
      <TextInput
        ref={field}
        className={styles.find}
        size="xs"
        maxLength={200}
        leftSection={<IconSearch size={16} stroke={1.5} />}
        placeholder={t('find')}
        aria-label={t('find')}
        onChange={() => search('first')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(event.shiftKey ? 'previous' : 'next')
        }}
      />
      <IconButton label={t('findPrevious')} onClick={() => search('previous')}>
        <IconChevronUp size={18} stroke={1.5} />
      </IconButton>
      <IconButton label={t('findNext')} onClick={() => search('next')}>
        <IconChevronDown size={18} stroke={1.5} />
      </IconButton>
      <span className={styles.matches} role="status">
        {field.current?.value ? matches : ''}
      </span>
    </search>
  )
}

interface ViewerToolbarProps extends FindProps {
  readonly isSearchable: boolean
  /** What this kind of document has beside pages, size and search. */
  readonly children?: ReactNode
}

/** Pages, size and search of the document that the frame shows. */
export const ViewerToolbar = ({ state, send, field, isSearchable, children }: ViewerToolbarProps) => (
  <div className={styles.bar}>
    {state.phase === 'shown' && (
      <>
        <Pages state={state} send={send} />
        <Zoom state={state} send={send} />
        {children}
        {isSearchable && <Find state={state} send={send} field={field} />}
      </>
    )}
  </div>
)
