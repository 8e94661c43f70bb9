import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Action } from './action.ts'

interface ActionsStore {
  readonly actions: readonly Action[]
  readonly register: (owner: string, actions: readonly Action[]) => void
  readonly withdraw: (owner: string) => void
}

const Context = createContext<ActionsStore | undefined>(undefined)

/** Holds what can be done now: the shell's own commands and those of the page that is shown. */
export const ActionsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [byOwner, setByOwner] = useState<ReadonlyMap<string, readonly Action[]>>(new Map())

  const register = useCallback((owner: string, actions: readonly Action[]) => {
    setByOwner((now) => new Map(now).set(owner, actions))
  }, [])

  const withdraw = useCallback((owner: string) => {
    setByOwner((now) => {
      const rest = new Map(now)
      rest.delete(owner)
      return rest
    })
  }, [])

  const store = useMemo(
    () => ({ actions: [...byOwner.values()].flat(), register, withdraw }),
    [byOwner, register, withdraw],
  )
  return <Context value={store}>{children}</Context>
}

const useStore = (): ActionsStore => {
  const store = useContext(Context)
  if (store === undefined) throw new Error('ActionsProvider is missing')
  return store
}

/** Each command once: what the page that is shown does by a name goes before what leads there from anywhere. */
const eachOnce = (actions: readonly Action[]): readonly Action[] => {
  const ofPage = new Set(actions.filter(({ group }) => group === 'page').map(({ id }) => id))
  return actions.filter(({ id, group }) => group === 'page' || !ofPage.has(id))
}

/** Everything that can be done now, by the shell and by the page. */
export const useActionList = (): readonly Action[] => {
  const { actions } = useStore()
  return useMemo(() => eachOnce(actions), [actions])
}

/**
 * Offers commands for as long as the component is shown; they appear in the palette, in the list of keys and answer to their
 * shortcut. Ctrl+N belongs to the page: give `NEW_HERE` to what "new" means there.
 *
 * ```ts
 * useActions([{ id: 'cases.create', label: 'records:case.new', group: 'page', icon: IconPlus, ...NEW_HERE, run: openForm }])
 * ```
 *
 * The list may be made anew at each render; only a change of ids, labels or shortcuts is announced.
 */
export const useActions = (actions: readonly Action[]): void => {
  const { register, withdraw } = useStore()
  const owner = useId()
  const latest = useRef(actions)
  latest.current = actions
  const signature = actions
    .map(({ id, label, shortcut, also }) => [id, label, shortcut, also].join(' '))
    .join('\n')

  useEffect(() => {
    const live = latest.current.map(
      (action): Action => ({
        ...action,
        run: () => latest.current.find(({ id }) => id === action.id)?.run(),
      }),
    )
    register(owner, signature === '' ? [] : live)
    return () => withdraw(owner)
  }, [owner, signature, register, withdraw])
}
