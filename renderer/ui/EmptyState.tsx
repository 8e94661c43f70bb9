import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly icon?: ReactNode
  /** What is not here yet. */
  readonly title: ReactNode
  /** What to do first, in one sentence. */
  readonly children?: ReactNode
  /** The button that does it. */
  readonly action?: ReactNode
}

/** An empty screen that shows the first step. */
export const EmptyState = ({ icon, title, children, action }: EmptyStateProps) => (
  <div className={classes.empty}>
    {icon ? (
      <div className={classes.icon} aria-hidden="true">
        {icon}
      </div>
    ) : null}
    <p className={classes.title}>{title}</p>
    {children ? <p className={classes.text}>{children}</p> : null}
    {action ? <div className={classes.action}>{action}</div> : null}
  </div>
)
