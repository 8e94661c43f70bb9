import { createContext, type ReactNode, useContext } from 'react'
import type { Control } from 'react-hook-form'
import type { RecordName } from './history-slot.tsx'
import type { SaidDraft } from './said-sources.ts'

/** The form of a record, as far as its sources need it. */
export interface SaidForm {
  readonly control: Control<SaidDraft>
  readonly isKept: boolean
}

/** What another feature draws of what stands beside a record: who says so, and what it has to do with others. */
export interface BesideRecords {
  /** Sources and links of a record that is kept, within its form or on its page. */
  readonly section: (of: RecordName) => ReactNode
  /** Sources that are saved with the record in whose form they are typed. */
  readonly said: (form: SaidForm) => ReactNode
}

const Context = createContext<BesideRecords | undefined>(undefined)

/** Makes sources and links reachable from the forms of a page. */
export const BesideSlot = Context.Provider

/** What stands beside records, where the page has it. */
export const useBeside = (): BesideRecords | undefined => useContext(Context)

/** The sources and links of a record, where the page has them. */
export const RecordBeside = (of: RecordName) => useBeside()?.section(of) ?? null
