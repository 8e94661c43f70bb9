import { Checkbox } from '@mantine/core'
import { IconGripVertical, IconLock } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { createMoveReader, type ExhibitMove } from './exhibit-keys.ts'
import styles from './exhibit-list.module.css'
import { type ExhibitChoice, numbersOf, placed, placeOfNumber } from './exhibit-order.ts'
import { useExhibitDrag } from './use-exhibit-drag.ts'

interface ExhibitListProps {
  readonly choices: readonly ExhibitChoice[]
  readonly onChange: (choices: readonly ExhibitChoice[]) => void
}

const targetOf = (choices: readonly ExhibitChoice[], at: number, move: ExhibitMove): number => {
  const last = choices.length - 1
  if ('by' in move) return Math.min(Math.max(at + move.by, 0), last)
  if ('number' in move) return placeOfNumber(choices, at, move.number)
  return move.to === 'first' ? 0 : last
}

const Title = ({ document, isIncluded }: ExhibitChoice) => {
  const { t } = useTranslation('documents')
  return (
    <span className={isIncluded ? styles.title : `${styles.title} ${styles.left}`}>
      <bdi>{document.title}</bdi>
      {document.isPrivileged && <StatusBadge icon={IconLock}>{t('fieldPrivileged')}</StatusBadge>}
    </span>
  )
}

/** Moves rows of the list, by keys and by hand, and says where each one went. */
const useMoves = ({ choices, onChange }: ExhibitListProps) => {
  const { t } = useTranslation('dossier')
  const list = useRef<HTMLOListElement>(null)
  const [read] = useState(createMoveReader)
  const [said, setSaid] = useState<{ readonly text: string; readonly at: number }>()
  const move = (from: number, to: number) => {
    const title = choices[from]?.document.title ?? ''
    onChange(placed(choices, from, to))
    setSaid({ text: t('movedTo', { title, place: to + 1, total: choices.length }), at: to })
  }
  const drag = useExhibitDrag(list, move)
  // The row has gone on with the focus; the eye follows it.
  useEffect(() => {
    if (said !== undefined) list.current?.children[said.at]?.scrollIntoView({ block: 'nearest' })
  }, [said])
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && drag.drag !== undefined) {
      event.stopPropagation()
      return drag.stop()
    }
    const asked = read(event)
    if (asked === undefined) return
    event.preventDefault()
    move(at, targetOf(choices, at, asked))
  }
  return { list, drag, said: said?.text ?? '', onKeyDown }
}

/** The documents of the case: which go into the dossier, in which order, under which number. */
export const ExhibitList = ({ choices, onChange }: ExhibitListProps) => {
  const { t } = useTranslation('dossier')
  const keysId = useId()
  const numbers = numbersOf(choices)
  const [asked, setAsked] = useState<number>()
  const { list, drag, said, onKeyDown } = useMoves({ choices, onChange })
  const include = (at: number, isIncluded: boolean): void => {
    const choice = choices[at]
    if (choice !== undefined) onChange(choices.with(at, { ...choice, isIncluded }))
    setAsked(undefined)
  }
  const dropMark = (at: number) => {
    const { from = -1, to = -1 } = drag.drag ?? {}
    if (at === from) return 'drawn'
    if (at !== to || from === to) return undefined
    return to < from ? 'above' : 'below'
  }
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={t('exhibits')}>
        {choices.map((choice, at) => (
          <li key={choice.document.id} className={styles.row} data-drop={dropMark(at)}>
            <button
              type="button"
              className={styles.handle}
              aria-label={t('move', { title: choice.document.title })}
              aria-describedby={keysId}
              // Esc ends the drawing and leaves the dialog open.
              data-mantine-stop-propagation={drag.drag === undefined ? undefined : true}
              onKeyDown={(event) => onKeyDown(event, at)}
              {...drag.handle(at)}
            >
              <IconGripVertical size={18} stroke={1.5} aria-hidden />
            </button>
            <Checkbox
              checked={choice.isIncluded}
              aria-label={t('include', { title: choice.document.title })}
              onChange={() =>
                choice.document.isPrivileged && !choice.isIncluded
                  ? setAsked(at)
                  : include(at, !choice.isIncluded)
              }
            />
            <span className={styles.number}>{numbers[at] ?? '–'}</span>
            <Title {...choice} />
          </li>
        ))}
      </ol>
      <p id={keysId} className={styles.keys}>
        {t('moveKeys')}
      </p>
      <p role="status" className={styles.said}>
        {said}
      </p>
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
