import { Button, type ButtonProps } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './GuardedButton.module.css'

export interface GuardedButtonProps extends Pick<ButtonProps, 'variant' | 'loading' | 'leftSection'> {
  readonly type?: 'button' | 'submit'
  /** What is missing before it can do anything; undefined where nothing is. */
  readonly lacks: string | undefined
  readonly onClick?: () => void
  readonly children: ReactNode
}

/**
 * A button that cannot do anything yet says why, below itself, and stays in the order of Tab, so that the reason is heard. Where it
 * submits a form, the form has to ask the same question, since Enter in a field submits it too.
 */
export const GuardedButton = ({ lacks, onClick, children, type = 'button', ...look }: GuardedButtonProps) => {
  const reasonId = useId()
  const isResting = lacks !== undefined && look.loading !== true
  return (
    <span className={classes.guarded}>
      <Button
        {...look}
        type={type}
        {...(isResting ? { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
        onClick={(event) => {
          if (isResting) event.preventDefault()
          else onClick?.()
        }}
      >
        {children}
      </Button>
      <span className={classes.reason} id={reasonId}>
        {isResting ? lacks : ''}
      </span>
    </span>
  )
}
