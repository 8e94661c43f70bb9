import { type ReactNode, useEffect, useRef } from 'react'
import classes from './start.module.css'

export interface StartHeadingProps {
  /** "Step 2 of 4". */
  readonly step?: string
  readonly title: ReactNode
  readonly lead?: ReactNode
  /** Where no field takes the focus, the heading does; else it would be lost with the step before. */
  readonly takesFocus?: boolean
}

export const StartHeading = ({ step, title, lead, takesFocus = false }: StartHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div>
      {step === undefined ? null : <p className={classes.step}>{step}</p>}
      <h1 className={classes.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
    </div>
  )
}
