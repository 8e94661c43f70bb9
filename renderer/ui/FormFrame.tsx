import type { ReactNode } from 'react'
import { Dialog, type DialogProps } from './Dialog.tsx'
import { useFocusReturn } from './use-focus-return.ts'

export interface FormFrameProps {
  readonly title: ReactNode
  readonly size: NonNullable<DialogProps['size']>
  /** Asks before what was typed is left. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Where a form stands: a window over the page. What is in it knows nothing of that. */
export const FormFrame = (props: FormFrameProps) => {
  useFocusReturn()
  return <Dialog isOpen hasFoot {...props} />
}
