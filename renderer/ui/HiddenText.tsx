import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './HiddenText.module.css'
import { IconButton } from './IconButton.tsx'

export interface HiddenTextProps {
  readonly text: string
  /** Spoken in place of the text while it is hidden. */
  readonly hiddenLabel: string
  readonly showLabel: string
  readonly hideLabel: string
}

/** Something that others in the room should not read in passing; shown on demand, hidden again with the page. */
export const HiddenText = ({ text, hiddenLabel, showLabel, hideLabel }: HiddenTextProps) => {
  const [isShown, setIsShown] = useState(false)
  return (
    <span className={classes.line}>
      {isShown ? (
        <bdi className={classes.text}>{text}</bdi>
      ) : (
        <span className={classes.text} role="img" aria-label={hiddenLabel}>
          ••••••••••••
        </span>
      )}
      <IconButton label={isShown ? hideLabel : showLabel} size="sm" onClick={() => setIsShown(!isShown)}>
        {isShown ? (
          <IconEyeOff size={16} stroke={1.6} aria-hidden />
        ) : (
          <IconEye size={16} stroke={1.6} aria-hidden />
        )}
      </IconButton>
    </span>
  )
}
