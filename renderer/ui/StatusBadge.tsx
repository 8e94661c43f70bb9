import type { ComponentType, ReactNode } from 'react'
import classes from './StatusBadge.module.css'

/** Red means a term missed or about to be, amber a term within its warning time, and nothing else. */
export type Tone = 'neutral' | 'accent' | 'amber' | 'red'

export interface StatusBadgeProps {
  readonly tone?: Tone
  /** An icon of @tabler/icons-react; a state never speaks by colour alone. */
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>
  readonly children: ReactNode
}

/** A state: icon, word, colour. */
export const StatusBadge = ({ tone = 'neutral', icon: Icon, children }: StatusBadgeProps) => (
  <span className={classes.badge} data-tone={tone}>
    <Icon size={14} stroke={1.9} aria-hidden />
    <span>{children}</span>
  </span>
)
