import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Dialog.module.css'
import { FirstFocus } from './FirstFocus.tsx'
import { useEscape } from './use-escape.ts'

export interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly size?: 'sm' | 'md' | 'lg' | 'xl'
  /** What stands in it scrolls by itself above a foot that stays. */
  readonly hasFoot?: boolean
  readonly children: ReactNode
}

const STANDING = { content: classes.standing ?? '', body: classes.standingBody ?? '' }

/** A window over the page; Esc closes it, focus comes back to where it was. */
export const Dialog = ({ isOpen, onClose, title, size = 'md', hasFoot, children }: DialogProps) => {
  const { t } = useTranslation()
  const onKeyDownCapture = useEscape(isOpen, onClose)
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      classNames={hasFoot === true ? STANDING : {}}
      closeButtonProps={{ 'aria-label': t('close') }}
      // A heading of the dialog, not of the page: with a question over a dialog there would be two.
      attributes={{ header: { role: 'presentation' } }}
      closeOnEscape={false}
      onKeyDownCapture={onKeyDownCapture}
    >
      {children}
      <FirstFocus />
    </Modal>
  )
}

/** The buttons at the foot of a dialog, the important one last. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.actions}>{children}</div>
)

export interface ConfirmDialogProps {
  readonly isOpen: boolean
  readonly title: ReactNode
  /** What will happen and what stays. */
  readonly children: ReactNode
  /** A verb: "Delete the hearing", not "Yes". */
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly isBusy?: boolean
  /** What is done cannot be undone. */
  readonly isDestructive?: boolean
}

/** A plain question before something that matters. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const {
    isOpen,
    title,
    children,
    confirmLabel,
    onConfirm,
    onCancel,
    isBusy = false,
    isDestructive = false,
  } = props
  const { t } = useTranslation()
  return (
    <Dialog isOpen={isOpen} onClose={onCancel} title={title} size="sm">
      <div className={classes.text}>{children}</div>
      <DialogActions>
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t('cancel')}
        </Button>
        <Button onClick={onConfirm} loading={isBusy} {...(isDestructive ? { color: 'dark' } : {})}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
