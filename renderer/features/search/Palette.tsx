import { Modal } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { focusPageIfNothing } from '../../ui/focus-page.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { type FilterDraft, filterOf, NO_DRAFT, narrows } from './filter-draft.ts'
import classes from './Palette.module.css'
import { PaletteFilters } from './PaletteFilters.tsx'
import { PaletteList } from './PaletteList.tsx'
import { neighbour, type PaletteItem } from './palette-items.ts'
import { usePaletteGroups } from './use-palette-groups.ts'

interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

interface PaletteBodyProps {
  readonly onRun: (item: PaletteItem) => void
}

interface FieldProps {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly listId: string
  readonly items: readonly PaletteItem[]
  readonly current: PaletteItem | undefined
  readonly text: string
  readonly onText: (text: string) => void
  readonly onMark: (id: string | undefined) => void
  readonly onRun: (item: PaletteItem) => void
}

/** The field that has the keyboard: arrows move the mark in the list, Enter runs what is marked. */
const Field = ({ ref, listId, items, current, text, onText, onMark, onRun }: FieldProps) => {
  const { t } = useTranslation('search')
  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') onMark(neighbour(items, current?.id, 1))
    else if (event.key === 'ArrowUp') onMark(neighbour(items, current?.id, -1))
    else if (event.key === 'Enter' && current) onRun(current)
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={ref}
      className={classes.input}
      role="combobox"
      aria-label={t('title')}
      aria-expanded={items.length > 0}
      aria-controls={listId}
      aria-autocomplete="list"
      {...(current ? { 'aria-activedescendant': `${listId}-${current.id}` } : {})}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      data-autofocus
      placeholder={t('placeholder')}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={answerKey}
    />
  )
}

/** The case whose page is open. */
const useOpenCase = () => {
  const { caseId } = useParams({ strict: false })
  return caseIdSchema.safeParse(caseId).data ?? null
}

const PaletteBody = ({ onRun }: PaletteBodyProps) => {
  const { t } = useTranslation('search')
  const [text, setText] = useState('')
  const [draft, setDraft] = useState(NO_DRAFT)
  const [isFiltering, setFiltering] = useState(false)
  const [marked, setMarked] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const [listId, filtersId] = [useId(), useId()]
  const [caseId, today] = [useOpenCase(), isoDateSchema.parse(todayByClock())]
  const filter = filterOf(isFiltering ? draft : NO_DRAFT, { caseId, today })
  const { groups, areNear, error } = usePaletteGroups(text, filter)
  const items = groups.flatMap((group) => group.items)
  const current = items.find(({ id }) => id === marked) ?? items[0]

  const type = (typed: string) => {
    setText(typed)
    setMarked(undefined)
  }
  const narrow = (change: Partial<FilterDraft>) => {
    setDraft({ ...draft, ...change })
    setMarked(undefined)
  }
  return (
    <>
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <Field ref={field} {...{ listId, items, current, text, onRun }} onText={type} onMark={setMarked} />
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isFiltering}
          {...(isFiltering ? { 'aria-controls': filtersId } : {})}
          onClick={() => setFiltering(!isFiltering)}
        >
          <IconAdjustmentsHorizontal size={18} stroke={1.6} aria-hidden />
          {t('filter.title')}
        </button>
      </div>
      {isFiltering ? (
        <PaletteFilters
          id={filtersId}
          draft={draft}
          onChange={narrow}
          hasCase={caseId !== null}
          today={today}
        />
      ) : null}
      <ErrorNotice error={error} />
      {text === '' && !narrows(filter) ? <p className={classes.what}>{t('what')}</p> : null}
      {areNear ? <p className={classes.what}>{t('near')}</p> : null}
      <PaletteList id={listId} groups={groups} markedId={current?.id} onMark={setMarked} onRun={onRun} />
      {items.length === 0 ? (
        <p className={classes.nothing}>{text === '' ? t('nothingHere') : t('nothing', { text })}</p>
      ) : null}
      <p className={classes.hint} role="status">
        <span className={classes.spoken}>{t('count', { count: items.length })} </span>
        {t('hint')}
      </p>
    </>
  )
}

/** Finds records of the vault and runs commands, from one field. */
export const Palette = ({ isOpen, onClose }: PaletteProps) => {
  const { t } = useTranslation('search')
  // After a command the focus belongs to what the command shows, or to the page; after Esc it goes back to where it was.
  const [hasRun, setHasRun] = useState(false)
  useEffect(() => {
    if (isOpen) setHasRun(false)
  }, [isOpen])
  const run = (item: PaletteItem) => {
    setHasRun(true)
    onClose()
    void item.run()
  }
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      returnFocus={!hasRun}
      onExitTransitionEnd={focusPageIfNothing}
      centered={false}
      yOffset="12vh"
      size="44rem"
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('title')} radius="lg">
        <Modal.Body className={classes.body}>
          <PaletteBody onRun={run} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
