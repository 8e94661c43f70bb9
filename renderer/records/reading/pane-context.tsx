import { createContext, useContext, useSyncExternalStore } from 'react'
import type { RecordName } from '../history-slot.tsx'
import { type Pane, type PaneState, rowOf } from './pane-store.ts'

const Context = createContext<Pane | undefined>(undefined)

/** Gives the lists below it a pane in which their records are read. */
export const PaneContext = Context.Provider

/** The pane beside the lists of this page; undefined where there is none. */
export const usePane = (): Pane | undefined => useContext(Context)

/** Leads to a record that is named in what is read; undefined where nothing is read, as in a form. */
export const FollowContext = createContext<Pane['follow'] | undefined>(undefined)

const NEVER = () => () => undefined

/** A part of what a pane shows; only a change of that part draws anew. */
export const usePaneState = <Part,>(
  pane: Pane | undefined,
  part: (state: PaneState) => Part,
): Part | undefined =>
  useSyncExternalStore(pane?.subscribe ?? NEVER, () => (pane === undefined ? undefined : part(pane.get())))

const nothing = (): void => undefined

/** What a row has to have for its record to be read in the pane. */
export interface RowProps {
  readonly onClick: () => void
  readonly 'data-row'?: string
  readonly 'aria-current'?: 'true'
}

/**
 * Makes a row of a list show its record in the pane of the page.
 *
 * @param otherwise what a press does where the page has no pane
 * @param moment tells rows of one record apart
 */
export const useRow = (of: RecordName, otherwise = nothing, moment = ''): RowProps => {
  const pane = usePane()
  const row = rowOf(of, moment)
  // What an address or a link led to was shown from no row, and is that of each of its rows.
  const isShown = usePaneState(pane, ({ shown }) => shown?.row === row || shown?.row === rowOf(of)) ?? false
  if (pane === undefined) return { onClick: otherwise }
  return {
    onClick: () => void pane.show({ ...of, row }),
    'data-row': row,
    ...(isShown ? { 'aria-current': 'true' as const } : {}),
  }
}
