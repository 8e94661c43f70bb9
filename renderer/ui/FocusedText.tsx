import { type ReactNode, useEffect, useRef } from 'react'
import classes from './FocusedText.module.css'

/**
 * The first words of a step that took the place of another. They take the focus, which would else be lost with the
 * button that was pressed, and so are read out.
 */
export const FocusedText = ({ children }: { readonly children: ReactNode }) => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => element.current?.focus(), [])
  return (
    <div ref={element} tabIndex={-1} className={classes.text}>
      {children}
    </div>
  )
}
