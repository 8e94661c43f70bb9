import { createContext, type ReactNode, useContext } from 'react'
import type { RecordSubject } from '../../shared/domain/history.ts'

/** A record whose history can be shown. */
export interface RecordName {
  readonly subject: RecordSubject
  readonly id: string
}

/** What another feature draws for the history of a record: a button, or nothing but the command where a menu of the page gives it. */
export type RenderHistory = (of: RecordName, isCommand: boolean) => ReactNode

const Context = createContext<RenderHistory | undefined>(undefined)

/** Makes the history of records reachable from the forms of a page. */
export const HistorySlot = Context.Provider

/** The way to the history of a record, where the page has one. */
export const RecordHistory = ({ isCommand = false, ...of }: RecordName & { readonly isCommand?: boolean }) =>
  useContext(Context)?.(of, isCommand) ?? null
