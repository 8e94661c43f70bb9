import { createContext, type ReactNode, useContext } from 'react'
import type { RecordSubject } from '../../shared/domain/history.ts'

/** A record whose history can be shown. */
export interface RecordName {
  readonly subject: RecordSubject
  readonly id: string
}

/** What another feature draws for the history of a record: usually a button that opens it. */
export type RenderHistory = (of: RecordName) => ReactNode

const Context = createContext<RenderHistory | undefined>(undefined)

/** Makes the history of records reachable from the forms of a page. */
export const HistorySlot = Context.Provider

/** The way to the history of a record, where the page has one. */
export const RecordHistory = (of: RecordName) => useContext(Context)?.(of) ?? null
