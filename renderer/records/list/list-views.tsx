import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import {
  type ListName,
  type ListViews,
  type ShownList,
  shownListSchema,
} from '../../../shared/domain/list-views.ts'

type Kept = Partial<ListViews>

const KeptViews = createContext<Kept>({})

/** Remembers how each list was last looked at, until the vault locks. */
export const ListViewsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [kept] = useState<Kept>({})
  return <KeptViews.Provider value={kept}>{children}</KeptViews.Provider>
}

/** How a list is looked at; the same again when one comes back to it. */
export const useListView = <Name extends ListName>(
  name: Name,
  initial: ListViews[Name],
): readonly [ListViews[Name], (view: ListViews[Name]) => void] => {
  const kept = useContext(KeptViews)
  const [view, setView] = useState<ListViews[Name]>(kept[name] ?? initial)
  useEffect(() => {
    Object.assign(kept, { [name]: view })
  }, [kept, name, view])
  return [view, setView]
}

/** A list as it is on the screen, for what saves it; undefined for a list that is not looked at so. */
export const useShownList = (list: string): ShownList | undefined => {
  const kept = useContext(KeptViews)
  if (!Object.hasOwn(kept, list)) return
  return shownListSchema.safeParse({ list, view: Reflect.get(kept, list) }).data
}
