import { type ReactNode, useId } from 'react'
import classes from './Section.module.css'

export interface SectionProps {
  readonly title: ReactNode
  /** A small number or word after the title. */
  readonly aside?: ReactNode
  /** Small buttons at the right of the title. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A part of a page under a hairline. */
export const Section = ({ title, aside, actions, children }: SectionProps) => {
  const titleId = useId()
  return (
    <section className={classes.section} aria-labelledby={titleId}>
      <div className={classes.header}>
        <h2 className={classes.title} id={titleId} tabIndex={-1} data-section-title>
          {title}
        </h2>
        {aside !== undefined ? <span className={classes.aside}>{aside}</span> : null}
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      {children}
    </section>
  )
}
