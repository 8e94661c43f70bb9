import { useRef, useState } from 'react'
import { useBeside } from './beside-slot.tsx'
import type { FormSubject } from './calls.ts'

/**
 * The way from the form of a new record to its first source, which takes the form's place.
 *
 * @param end what becomes of a record that was saved, where no source follows or after it
 */
export const useFirstSource = <Kept extends { readonly id: string }>(
  subject: FormSubject,
  end: (kept: Kept) => void,
) => {
  const beside = useBeside()
  const isAsked = useRef(false)
  const [made, setMade] = useState<Kept>()
  return {
    ask: () => {
      isAsked.current = true
    },
    /** A save that was asked for and came to nothing asks for no source the next time. */
    around:
      <Checked>(save: (value: Checked) => Promise<void>) =>
      async (value: Checked): Promise<void> => {
        try {
          await save(value)
        } finally {
          isAsked.current = false
        }
      },
    saved: (kept: Kept) => (isAsked.current ? setMade(kept) : end(kept)),
    /** The form of the source; undefined while the record's own is shown. */
    form: made && beside?.firstSource({ subject, id: made.id }, () => end(made)),
  }
}
