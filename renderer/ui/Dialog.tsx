import { Button, Modal } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { type KeyboardEvent, type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Dialog.module.css'
import { FirstFocus } from './FirstFocus.tsx'

export interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly size?: 'sm' | 'md' | 'lg' | 'xl'
  /** What stands in it scrolls by itself above a foot that stays. */
  readonly hasFoot?: boolean
  readonly children: ReactNode
}

/**
 * Esc closes the topmost thing only. Mantine's own way closes the dialog together with the calendar or the list that is
 * open in it, because those lie in another part of the document.
 */
const isForDialog = ({ key, target, currentTarget, nativeEvent }: KeyboardEvent<HTMLElement>): boolean =>
  key === 'Escape' &&
  !nativeEvent.isComposing &&
  target instanceof HTMLElement &&
  currentTarget.contains(target) &&
  target.dataset.mantineStopPropagation !== 'true'

/** The dialogs that are open, the topmost last. */
const open: (() => void)[] = []

/** Closes the topmost dialog: one that has just opened over another may not have the focus yet. */
const closeTopmost = (): void => open.at(-1)?.()

const STANDING = { content: classes.standing ?? '', body: classes.standingBody ?? '' }

/** A window over the page; Esc closes it, focus comes back to where it was. */
export const Dialog = ({ isOpen, onClose, title, size = 'md', hasFoot, children }: DialogProps) => {
  const { t } = useTranslation()
  const close = useEffectEvent(onClose)
  const isTopmost = useRef((): boolean => false)
  useLayoutEffect(() => {
    if (!isOpen) return
    const closeThis = () => close()
    open.push(closeThis)
    isTopmost.current = () => open.at(-1) === closeThis
    return () => {
      open.splice(open.indexOf(closeThis), 1)
    }
  }, [isOpen])
  // The button that had the focus may be gone with the step before; then the key comes from nowhere in particular.
  const closeFromNowhere = ({ key, target }: globalThis.KeyboardEvent) => {
    if (isOpen && key === 'Escape' && target === document.body && isTopmost.current()) onClose()
  }
  useWindowEvent('keydown', closeFromNowhere, { capture: true })
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
      // On the way down: the tip of a button under the mouse stops the key on its way up.
      onKeyDownCapture={(event) => {
        if (isForDialog(event)) closeTopmost()
      }}
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
