import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { CaseId } from '../../../shared/domain/ids.ts'
import {
  type DocumentView,
  type ListName,
  type ListViews,
  type ShownList,
  shownListSchema,
} from '../../../shared/domain/list-views.ts'

interface Kept {
  readonly lists: Partial<ListViews>
  /** The documents of each case are looked at in their own way. */
  readonly documentsOfCases: Map<CaseId, DocumentView>
  /** The keys of the lines of each chronology that is on the screen, in their order. */
  readonly chronologies: Map<CaseId, readonly string[]>
  /** Whether what is known of a document stands beside it. */
  areDetailsShown: boolean
}

const none = (): Kept => ({
  lists: {},
  documentsOfCases: new Map(),
  chronologies: new Map(),
  areDetailsShown: true,
})

const KeptViews = createContext<Kept>(none())

/** Remembers how each list was last looked at, until the vault locks. */
export const ListViewsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [kept] = useState<Kept>(none)
  return <KeptViews.Provider value={kept}>{children}</KeptViews.Provider>
}

/** How a list is looked at; the same again when one comes back to it. */
export const useListView = <Name extends ListName>(
  name: Name,
  initial: ListViews[Name],
): readonly [ListViews[Name], (view: ListViews[Name]) => void] => {
  const { lists: kept } = useContext(KeptViews)
  const [view, setView] = useState<ListViews[Name]>(kept[name] ?? initial)
  useEffect(() => {
    Object.assign(kept, { [name]: view })
  }, [kept, name, view])
  return [view, setView]
}

/** By itself, what came last stands on top. */
export const LAST_INTAKE_FIRST: DocumentView = {
  filter: { text: '' },
  sort: { by: 'imported', direction: 'descending' },
}

/** How the documents of a case are looked at; the same again when one comes back to them. */
export const useDocumentsOfCaseView = (
  caseId: CaseId,
): readonly [DocumentView, (view: DocumentView) => void] => {
  const { documentsOfCases } = useContext(KeptViews)
  const [view, setView] = useState(documentsOfCases.get(caseId) ?? LAST_INTAKE_FIRST)
  useEffect(() => {
    documentsOfCases.set(caseId, view)
  }, [documentsOfCases, caseId, view])
  return [view, setView]
}

/** How the documents were last looked at, of one case or, without it, of all, by what walks through them. */
export const useLastDocumentView = (caseId: CaseId | undefined): DocumentView => {
  const kept = useContext(KeptViews)
  const view = caseId === undefined ? kept.lists.documents : kept.documentsOfCases.get(caseId)
  return view ?? LAST_INTAKE_FIRST
}

/** Whether what is known of a document stands beside it: of the next one as of the one before. */
export const useDetailsShown = (): readonly [boolean, (areShown: boolean) => void] => {
  const kept = useContext(KeptViews)
  const [areShown, setShown] = useState(kept.areDetailsShown)
  useEffect(() => {
    kept.areDetailsShown = areShown
  }, [kept, areShown])
  return [areShown, setShown]
}

/** Says which lines of a chronology are on the screen, for what saves it. */
export const useShownChronology = (caseId: CaseId, keys: readonly string[]): void => {
  const { chronologies } = useContext(KeptViews)
  useEffect(() => {
    chronologies.set(caseId, keys)
    return () => void chronologies.delete(caseId)
  }, [chronologies, caseId, keys])
}

/** A list as it is on the screen, for what saves it; empty for a list that is not looked at so. */
export const useShownList = (
  list: string,
  caseId: CaseId | undefined,
): { readonly shown?: ShownList; readonly entries?: string[] } => {
  const { lists, documentsOfCases, chronologies } = useContext(KeptViews)
  if (caseId !== undefined && list === 'chronology') {
    const entries = chronologies.get(caseId)
    return entries === undefined ? {} : { entries: [...entries] }
  }
  const ofCase = caseId !== undefined && list === 'documents' ? documentsOfCases.get(caseId) : undefined
  const view: unknown = caseId === undefined ? Reflect.get(lists, list) : ofCase
  const shown = view === undefined ? undefined : shownListSchema.safeParse({ list, view }).data
  return shown === undefined ? {} : { shown }
}
