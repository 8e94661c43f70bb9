import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import {
  type AnchorHTMLAttributes,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import classes from './TabBar.module.css'

/** Room for the button at the edge, in points: a tab beneath it would not be seen. */
const EDGE = 40

const currentIn = (bar: HTMLElement | null): Element | null =>
  bar?.querySelector('[aria-current="page"]') ?? null

/** Moves the tab of the part that is shown into sight; the page itself is not moved. */
const showCurrent = (bar: HTMLElement): void => {
  const current = currentIn(bar)
  if (current === null) return
  const [frame, tab] = [bar.getBoundingClientRect(), current.getBoundingClientRect()]
  const before = tab.left - (frame.left + EDGE)
  const after = tab.right - (frame.right - EDGE)
  if (before < 0) bar.scrollLeft += before
  else if (after > 0) bar.scrollLeft += after
}

interface Sides {
  readonly start: boolean
  readonly end: boolean
}

/** On which sides the row of tabs goes on beyond its frame. */
const useSides = (ref: RefObject<HTMLElement | null>): Sides => {
  const [sides, setSides] = useState<Sides>({ start: false, end: false })
  useEffect(() => {
    const bar = ref.current
    if (bar === null) return
    const look = (): void => {
      const start = bar.scrollLeft > 1
      const end = bar.scrollLeft + bar.clientWidth < bar.scrollWidth - 1
      setSides((now) => (now.start === start && now.end === end ? now : { start, end }))
    }
    const resized = new ResizeObserver(() => {
      showCurrent(bar)
      look()
    })
    resized.observe(bar)
    for (const tab of bar.children) resized.observe(tab)
    bar.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      bar.removeEventListener('scroll', look)
    }
  }, [ref])
  return sides
}

interface EdgeProps {
  readonly side: 'start' | 'end'
  readonly bar: RefObject<HTMLElement | null>
}

/** For the mouse alone: keys walk through the tabs, which come into sight by themselves. */
const Edge = ({ side, bar }: EdgeProps) => {
  const Icon = side === 'start' ? IconChevronLeft : IconChevronRight
  const go = (): void => {
    const { current } = bar
    current?.scrollBy({ left: (side === 'start' ? -0.7 : 0.7) * current.clientWidth })
  }
  return (
    <button
      type="button"
      className={classes.edge}
      data-side={side}
      tabIndex={-1}
      aria-hidden
      // The focus stays where it was.
      onMouseDown={(event) => event.preventDefault()}
      onClick={go}
    >
      <Icon size={18} stroke={1.6} />
    </button>
  )
}

/** Parts of one page as links in one row, which goes on sideways where they do not fit; children are `TabLink`s of `app/links.tsx`. */
export const TabBar = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const bar = useRef<HTMLElement>(null)
  const sides = useSides(bar)
  const shown = useRef<Element>(null)
  // After each drawing, since another tab may be the current one; where it is the same, the row stays as it was moved.
  useLayoutEffect(() => {
    const current = currentIn(bar.current)
    if (bar.current !== null && current !== shown.current) showCurrent(bar.current)
    shown.current = current
  })
  return (
    <div className={classes.frame}>
      <nav ref={bar} aria-label={label} className={classes.bar}>
        {children}
      </nav>
      {sides.start ? <Edge side="start" bar={bar} /> : null}
      {sides.end ? <Edge side="end" bar={bar} /> : null}
    </div>
  )
}

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
