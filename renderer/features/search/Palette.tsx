import { Modal } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { focusPageIfNothing } from '../../ui/focus-page.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { type FilterDraft, filterOf, NO_DRAFT, narrows } from './filter-draft.ts'
import classes from './Palette.module.css'
import { PaletteField } from './PaletteField.tsx'
import { PaletteFilters } from './PaletteFilters.tsx'
import { PaletteList } from './PaletteList.tsx'
import type { PaletteItem, Step } from './palette-items.ts'
import { useOpenCase } from './use-open-case.ts'
import { usePaletteGroups } from './use-palette-groups.ts'
import { type RecentPages, useRecentPages } from './use-recent-pages.ts'

interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

interface PaletteBodyProps {
  /** Closes the palette and does what was chosen. */
  readonly onRun: (run: () => void | Promise<void>) => void
  readonly recentPages: RecentPages
}

/** What stands in the palette: the words, the filters, what is asked next, and the line that is marked. */
const usePaletteState = () => {
  const [text, setText] = useState('')
  const [draft, setDraft] = useState(NO_DRAFT)
  const [isFiltering, setFiltering] = useState(false)
  const [step, setStep] = useState<Step>()
  const [marked, setMarked] = useState<string>()
  const type = (typed: string) => {
    setText(typed)
    setMarked(undefined)
  }
  return {
    text,
    draft,
    isFiltering,
    step,
    marked,
    type,
    mark: setMarked,
    toggleFilters: () => setFiltering(!isFiltering),
    narrow: (change: Partial<FilterDraft>) => {
      setDraft({ ...draft, ...change })
      setMarked(undefined)
    },
    show: (typed: string, filter: Partial<FilterDraft>) => {
      setDraft({ ...NO_DRAFT, ...filter })
      setFiltering(true)
      type(typed)
    },
    ask: (next: Step | undefined) => {
      setStep(next)
      setFiltering(false)
      type('')
    },
  }
}

/** What a line does: closes the palette and runs, shows something else, or asks on. */
const useChoose = (
  { show, ask }: Pick<ReturnType<typeof usePaletteState>, 'show' | 'ask'>,
  onRun: PaletteBodyProps['onRun'],
) => {
  const [error, setError] = useState<unknown>()
  const choose = async ({ chosen }: PaletteItem): Promise<void> => {
    if (chosen.run !== undefined) return onRun(chosen.run)
    if (chosen.narrow !== undefined) return show(chosen.narrow.text, chosen.narrow.filter)
    const next = await chosen.step()
    if (next === undefined) onRun(() => undefined)
    else ask(next)
  }
  const begin = (item: PaletteItem): void => {
    setError(undefined)
    void choose(item).catch(setError)
  }
  return { error, choose: begin }
}

const PaletteBody = ({ onRun, recentPages }: PaletteBodyProps) => {
  const { t } = useTranslation('search')
  const state = usePaletteState()
  const { text, draft, isFiltering, step } = state
  const field = useRef<HTMLInputElement>(null)
  const [listId, filtersId] = [useId(), useId()]
  const [openCase, today] = [useOpenCase(), isoDateSchema.parse(todayByClock())]
  const filter = filterOf(isFiltering ? draft : NO_DRAFT, { caseId: openCase?.id ?? null, today })
  const { groups, error } = usePaletteGroups({ text, filter, step, openCase, recentPages })
  const items = groups.flatMap((group) => group.items)
  const current = items.find(({ id }) => id === state.marked) ?? items[0]
  const { choose, error: stepError } = useChoose(state, onRun)
  return (
    <>
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <PaletteField
          ref={field}
          {...{ listId, items, current, text, step }}
          onText={state.type}
          onMark={state.mark}
          onChoose={choose}
          onBack={() => state.ask(undefined)}
        />
        {step === undefined ? (
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isFiltering}
            {...(isFiltering ? { 'aria-controls': filtersId } : {})}
            onClick={state.toggleFilters}
          >
            <IconAdjustmentsHorizontal size={18} stroke={1.6} aria-hidden />
            {t('filter.title')}
          </button>
        ) : null}
      </div>
      {isFiltering ? (
        <PaletteFilters
          id={filtersId}
          draft={draft}
          onChange={state.narrow}
          hasCase={openCase !== undefined}
          today={today}
        />
      ) : null}
      <ErrorNotice error={error ?? stepError} />
      {text === '' && step === undefined && !narrows(filter) ? (
        <p className={classes.what}>{t('what')}</p>
      ) : null}
      <PaletteList
        id={listId}
        groups={groups}
        markedId={current?.id}
        followedId={state.marked}
        question={text}
        onMark={state.mark}
        onRun={choose}
      />
      {items.length === 0 ? (
        <p className={classes.nothing}>{text === '' ? t('nothingHere') : t('nothing', { text })}</p>
      ) : null}
      <p className={classes.hint} role="status">
        <span className={classes.spoken}>{t('count', { count: items.length })} </span>
        {step === undefined ? t('hint') : t('stepHint')}
      </p>
    </>
  )
}

/** Finds records of the vault and runs commands, from one field. */
export const Palette = ({ isOpen, onClose }: PaletteProps) => {
  const { t } = useTranslation('search')
  // After a command the focus belongs to what the command shows, or to the page; after Esc it goes back to where it was.
  const [hasRun, setHasRun] = useState(false)
  const recentPages = useRecentPages()
  useEffect(() => {
    if (isOpen) setHasRun(false)
  }, [isOpen])
  const run = (chosen: () => void | Promise<void>) => {
    setHasRun(true)
    onClose()
    void chosen()
  }
  return (
    <Modal.Root
      className={classes.palette}
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
          <PaletteBody onRun={run} recentPages={recentPages} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
