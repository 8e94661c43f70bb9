import { type ReactNode, useState } from 'react'
import { useOpened } from '../app/use-opened.ts'
import { Section } from '../ui/index.ts'
import type { FormSubject } from './calls.ts'
import { asksNew, newForm, newFormOf } from './drafts/draft-places.ts'
import { InPane } from './reading/PaneFrame.tsx'
import { usePane } from './reading/pane-context.tsx'
import { useAddButton } from './use-adding.tsx'

export interface RecordSectionProps<Kept> {
  readonly subject: FormSubject
  readonly title: string
  readonly aside?: ReactNode
  readonly records: readonly Kept[]
  /** What the address asks for: the form of a new record, and where the page has no pane that of one that is kept. */
  readonly openId: string | undefined
  /** The kind of record that Ctrl+N makes where this section stands. */
  readonly isFirst?: boolean
  /** The form of one record, of a new one where there is none. `of` is what an address said of a new one: whose it is, or on which day. */
  readonly dialog: (record: Kept | undefined, close: () => void, of: string | undefined) => ReactNode
  /** The records. */
  readonly children: (open: (record: Kept) => void) => ReactNode
}

/** The records of one kind in a tab of a case: their title, the way to a new one, and the form that is open. */
export const RecordSection = <Kept extends { readonly id: string }>(props: RecordSectionProps<Kept>) => {
  const { subject, title, aside, records, openId, isFirst = false, dialog, children } = props
  // What is kept is read in the pane, and changed there.
  const hasPane = usePane() !== undefined
  const { opened, open, close } = useOpened(
    hasPane ? [] : records,
    asksNew(openId, subject) ? newForm(subject) : openId,
    newForm(subject),
  )
  // What an address said is of the form that it opened, and of no later one.
  const [of, setOf] = useState(() => newFormOf(openId, subject))
  const shut = () => {
    setOf(undefined)
    close()
  }
  const addButton = useAddButton(subject, () => open('new'), isFirst)
  return (
    <Section title={title} aside={aside} actions={addButton}>
      {children(open)}
      {opened === undefined ? null : (
        <InPane>{dialog(opened === 'new' ? undefined : opened, shut, of)}</InPane>
      )}
    </Section>
  )
}
