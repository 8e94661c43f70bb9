import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './Fold.module.css'

interface FoldProps {
  readonly title: ReactNode
  /** A small word after the title: how much there is inside. */
  readonly aside?: ReactNode
  readonly isOpenAtFirst?: boolean
  /** Something inside has to be put right: it unfolds. */
  readonly hasError?: boolean
  readonly children: ReactNode
}

/** A part of a form that is there when one needs it. */
export const Fold = ({ title, aside, isOpenAtFirst = false, hasError = false, children }: FoldProps) => {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (details.current !== null && (isOpenAtFirst || hasError)) details.current.open = true
  }, [isOpenAtFirst, hasError])
  return (
    <details className={classes.fold} ref={details}>
      <summary className={classes.summary}>
        <IconChevronRight className={classes.mark} size={16} stroke={1.7} aria-hidden />
        <span className={classes.title}>{title}</span>
        {aside === undefined ? null : <span className={classes.aside}>{aside}</span>}
      </summary>
      <div className={classes.fields}>{children}</div>
    </details>
  )
}
