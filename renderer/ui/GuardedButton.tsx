import { Button, type ButtonProps } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './GuardedButton.module.css'

export interface GuardedButtonProps
  extends Pick<ButtonProps, 'variant' | 'size' | 'loading' | 'leftSection'> {
  readonly type?: 'button' | 'submit'
  /** What is missing before it can do anything; undefined where nothing is. */
  readonly lacks: string | undefined
  /** The id of what says so already, where that stands on the page. */
  readonly saidAt?: string
  readonly onClick?: () => void
  readonly children: ReactNode
}

/**
 * A button that cannot do anything yet says why, below itself, and stays in the order of Tab, so that the reason is heard. Where it
 * submits a form, the form has to ask the same question, since Enter in a field submits it too.
 */
export const GuardedButton = (props: GuardedButtonProps) => {
  const { lacks, saidAt, onClick, children, type = 'button', ...look } = props
  const ownId = useId()
  const isResting = lacks !== undefined && look.loading !== true
  const resting = { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': saidAt ?? ownId }
  const button = (
    <Button
      {...look}
      type={type}
      {...(isResting ? resting : {})}
      onClick={(event) => {
        if (isResting) event.preventDefault()
        else onClick?.()
      }}
    >
      {children}
    </Button>
  )
  if (saidAt !== undefined) return button
  return (
    <span className={classes.guarded}>
      {button}
      <span className={classes.reason} id={ownId}>
        {isResting ? lacks : ''}
      </span>
    </span>
  )
}
