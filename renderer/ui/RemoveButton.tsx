import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from './Dialog.tsx'
import { ErrorNotice } from './Notice.tsx'

export interface RemoveButtonProps {
  readonly label: string
  /** The question, with the name of what goes. */
  readonly question: ReactNode
  /** What goes with it and what stays. */
  readonly children: ReactNode
  readonly onRemove: () => Promise<unknown>
  readonly onRemoved: () => void
  readonly size?: 'xs' | 'sm'
}

/** Deletes after a plain question; what went wrong stays in the question until it is closed. */
export const RemoveButton = (props: RemoveButtonProps) => {
  const { label, question, children, onRemove, onRemoved, size = 'sm' } = props
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const remove = async () => {
    setIsBusy(true)
    setError(undefined)
    try {
      await onRemove()
    } catch (thrown) {
      setError(thrown)
      setIsBusy(false)
      return
    }
    setIsAsking(false)
    onRemoved()
  }
  return (
    <>
      <Button variant="subtle" color="red" size={size} onClick={() => setIsAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={question}
        confirmLabel={label}
        onConfirm={() => void remove()}
        onCancel={() => setIsAsking(false)}
        isBusy={isBusy}
        isDestructive
      >
        {children}
        <ErrorNotice error={error} />
      </ConfirmDialog>
    </>
  )
}
