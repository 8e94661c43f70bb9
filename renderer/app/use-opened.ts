import { useState } from 'react'

/** Which form of a list is open. */
export interface Opened<Kept> {
  /** The record whose form is open, `new` for the form of a new one, undefined for none. */
  readonly opened: Kept | 'new' | undefined
  readonly open: (record: Kept | 'new') => void
  readonly close: () => void
}

/**
 * The form that is open over a list: the one a person chose, else that of the record an address asked for, until it is closed.
 *
 * @param records as they are kept now; undefined while they are being read
 * @param newId what an address asks for in the place of a record, for the form of a new one
 */
export const useOpened = <Kept extends { readonly id: string }>(
  records: readonly Kept[] | undefined,
  openId: string | undefined,
  newId: string,
): Opened<Kept> => {
  const [chosen, setChosen] = useState<Kept | 'new'>()
  const [askedFor, setAskedFor] = useState(openId)
  return {
    opened: chosen ?? (askedFor === newId ? 'new' : undefined) ?? records?.find(({ id }) => id === askedFor),
    open: setChosen,
    close: () => {
      setAskedFor(undefined)
      setChosen(undefined)
    },
  }
}
