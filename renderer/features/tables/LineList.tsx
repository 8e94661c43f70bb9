import { IconPlaylistAdd, IconPlaylistX } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  DuplicateChoice,
  ImportKind,
  LineFilter,
  ShownLine,
} from '../../../shared/domain/table-import.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { DoubtText, FaultText, LikeText } from './LineFacts.tsx'
import styles from './tables.module.css'
import { useLines } from './use-lines.ts'

/** The heading of a table is its line 1; a list has none. */
export const BEFORE_A_LIST = -1

const USUAL_LINE_PX = 72
const LINES_BEYOND = 8

interface LineListProps {
  readonly label: string
  readonly tableId: string
  readonly kind: ImportKind
  readonly isList?: boolean
  /** How far down the file its lines stand, beyond what the heading alone makes. */
  readonly linesBefore?: number
  readonly filter: LineFilter
  /** How many lines the filter lets through, as far as that is known before the first page is there. */
  readonly expected: number
  readonly onTotal?: (total: number) => void
  readonly onChoose?: (line: number, choice: DuplicateChoice) => void
}

interface LeaveOutProps {
  readonly line: ShownLine
  /** Its number as it is shown. */
  readonly shown: number
  readonly onChoose: (line: number, choice: DuplicateChoice) => void
}

/** A line that would be taken and is not wanted: prose that reads like a name, somebody of another list. */
const LeaveOut = ({ line, shown, onChoose }: LeaveOutProps) => {
  const { t } = useTranslation('tables')
  const isOut = line.choice === 'skip'
  return (
    <IconButton
      label={t('leaveLine', { line: shown })}
      aria-pressed={isOut}
      onClick={() => onChoose(line.line, isOut ? 'create' : 'skip')}
    >
      {isOut ? (
        <IconPlaylistAdd size={18} stroke={1.5} aria-hidden />
      ) : (
        <IconPlaylistX size={18} stroke={1.5} aria-hidden />
      )}
    </IconButton>
  )
}

const Line = ({
  line,
  kind,
  isList = false,
  linesBefore = isList ? BEFORE_A_LIST : 0,
  onChoose,
}: Pick<LineListProps, 'kind' | 'isList' | 'linesBefore' | 'onChoose'> & { readonly line: ShownLine }) => {
  const { t } = useTranslation('tables')
  const number = line.line + linesBefore
  return (
    <>
      <span className={styles.place}>{t('line', { line: number })}</span>
      <div className={styles.facts}>
        <p>
          <bdi>{line.title}</bdi>
        </p>
        {line.verdict === 'ready' && line.choice === 'skip' ? (
          <p className={styles.quiet}>{t('leftOut')}</p>
        ) : null}
        {line.fault === null ? null : (
          <p className={styles.quiet}>
            <FaultText kind={kind} line={line} />
          </p>
        )}
        <DoubtText kind={kind} doubts={line.doubts} />
        {line.verdict === 'duplicate' ? (
          <LikeText like={line.like} isList={isList} linesBefore={linesBefore} />
        ) : null}
      </div>
      {line.choice === null || onChoose === undefined ? null : line.verdict === 'ready' ? (
        <LeaveOut line={line} shown={number} onChoose={onChoose} />
      ) : (
        <ChoiceSelect
          kind={kind}
          isList={isList}
          label={t('choiceOf', { line: number })}
          value={line.choice}
          onChange={(choice) => onChoose(line.line, choice)}
        />
      )}
    </>
  )
}

/** Every line that a filter lets through, however many: those in sight are drawn, and read page by page. */
export const LineList = ({ label, tableId, filter, expected, onTotal, ...of }: LineListProps) => {
  const [scroller, setScroller] = useState<HTMLUListElement | null>(null)
  const [known, setKnown] = useState(expected)
  const virtualizer = useVirtualizer({
    count: known,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_LINE_PX,
    overscan: LINES_BEYOND,
  })
  const shown = virtualizer.getVirtualItems()
  const seen = { first: shown[0]?.index ?? 0, last: shown.at(-1)?.index ?? 0 }
  const { lineAt, total } = useLines({ tableId, filter }, seen)
  useEffect(() => {
    if (total === undefined) return
    setKnown(total)
    onTotal?.(total)
  }, [total, onTotal])
  const place = useCallback((list: HTMLUListElement | null) => {
    // A list that scrolls is reached by the keyboard also where nothing in it takes the focus.
    if (list !== null) list.tabIndex = 0
    setScroller(list)
  }, [])
  return (
    <ul className={styles.lines} aria-label={label} ref={place}>
      <li aria-hidden style={{ height: shown[0]?.start ?? 0 }} />
      {shown.map(({ index, key }) => {
        const line = lineAt(index)
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            className={styles.line}
            data-index={index}
            data-verdict={line?.verdict}
            data-left-out={(line?.verdict === 'ready' && line.choice === 'skip') || undefined}
            aria-setsize={known}
            aria-posinset={index + 1}
          >
            {line === undefined ? null : <Line line={line} {...of} />}
          </li>
        )
      })}
      <li aria-hidden style={{ height: virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0) }} />
    </ul>
  )
}
