import type { ReactNode } from 'react'
import classes from './settings.module.css'

export interface SettingProps {
  readonly label: ReactNode
  /** Id for the label, where the control is named by it. */
  readonly labelId?: string
  readonly text?: ReactNode
  readonly children: ReactNode
}

/** One thing to set: what it is at the left, the control at the right. */
export const Setting = ({ label, labelId, text, children }: SettingProps) => (
  <div className={classes.setting}>
    <div className={classes.words}>
      <div className={classes.label} id={labelId}>
        {label}
      </div>
      {text ? <div className={classes.text}>{text}</div> : null}
    </div>
    <div className={classes.control}>{children}</div>
  </div>
)
