import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import { Dialog, type DialogProps } from './Dialog.tsx'
import { useFocusReturn } from './use-focus-return.ts'

export interface FormFrameProps {
  readonly title: ReactNode
  readonly size: NonNullable<DialogProps['size']>
  /** Nothing that was typed would be left behind, or that was asked already. */
  readonly mayLeave: boolean
  /** Asks before what was typed is left. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form in a window over the page. */
export const ModalFrame = ({ mayLeave: _mayLeave, ...window }: FormFrameProps) => {
  useFocusReturn()
  return <Dialog isOpen hasFoot {...window} />
}

/** In what the forms below stand, which know nothing of it. */
export const FormFrameContext = createContext<ComponentType<FormFrameProps>>(ModalFrame)

/** Where a form stands: a window over the page, or where the page has a place for it. */
export const FormFrame = (props: FormFrameProps) => {
  const Frame = useContext(FormFrameContext)
  return <Frame {...props} />
}
