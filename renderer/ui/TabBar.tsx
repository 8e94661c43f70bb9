import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './TabBar.module.css'

/** Parts of one page as links; children are `TabLink`s of `app/links.tsx`. */
export const TabBar = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <nav aria-label={label} className={classes.bar}>
    {children}
  </nav>
)

export interface TabAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>
  /** A small number after the word. */
  readonly count?: number | undefined
}

/** One tab; features use `TabLink` of `app/links.tsx`. */
export const TabAnchor = ({ count, children, ref, ...anchor }: TabAnchorProps) => (
  <a {...anchor} ref={ref} className={classes.tab} draggable={false}>
    {children}
    {count !== undefined && count > 0 ? <span className={classes.count}> {count}</span> : null}
  </a>
)
