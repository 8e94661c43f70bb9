import { type ReactNode, useEffect, useRef } from 'react'
import { focusLanding } from './focus-page.ts'
import classes from './Page.module.css'

export interface PageProps {
  /** The one heading of the page. */
  readonly title: ReactNode
  /** What leads back up, above the heading; usually a link. */
  readonly above?: ReactNode
  /** One quiet line below the heading that says the story. */
  readonly lead?: ReactNode
  /** Buttons at the right of the heading; the most important one first, so that the Tab key comes to it first. */
  readonly actions?: ReactNode
  /** Tabs or filters that belong to the heading. */
  readonly below?: ReactNode
  /** What stays in sight while the content is scrolled, as a `StuckBar`; the head above it is kept low. */
  readonly stuck?: ReactNode
  /** `wide` for tables and calendars; text pages keep a readable measure. */
  readonly width?: 'text' | 'wide'
  readonly children?: ReactNode
}

/** A page that comes after it was gone to, because it had to be read first, takes the focus that waits around it. */
const useLateFocus = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const waits = document.activeElement === null || document.activeElement.matches('body, main')
    const page = heading.current?.closest<HTMLElement>('main')
    if (waits && page) focusLanding(page)
  }, [])
  return heading
}

/** A page of the registry: heading, what one can do, content. */
export const Page = (props: PageProps) => {
  const { title, above, lead, actions, below, stuck, width = 'wide', children } = props
  const heading = useLateFocus()
  return (
    <div className={classes.page} data-width={width} data-low={stuck !== undefined}>
      <header className={classes.header}>
        {above ? <div className={classes.above}>{above}</div> : null}
        <div className={classes.row}>
          <div className={classes.heading}>
            <h1 ref={heading} className={classes.title} tabIndex={-1} data-page-title>
              {title}
            </h1>
            {lead ? <p className={classes.lead}>{lead}</p> : null}
          </div>
          {actions ? <div className={classes.actions}>{actions}</div> : null}
        </div>
        {below ? <div className={classes.below}>{below}</div> : null}
      </header>
      {stuck}
      <div className={classes.content} data-page-content>
        {children}
      </div>
    </div>
  )
}
