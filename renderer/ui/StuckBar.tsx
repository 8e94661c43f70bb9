import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import classes from './StuckBar.module.css'

export interface StuckBarProps {
  /** One line that stands for the head while that is scrolled away; what does not fit into it is left out, word by word. */
  readonly folded: ReactNode
  /** What is shown below the bar. Where that changes while the head is scrolled away, it is shown from its beginning. */
  readonly of: string
  readonly children: ReactNode
}

/** Whether what stands above the bar has been scrolled away. The place of the bar in the page is where its edge is. */
const useIsStuck = (edge: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): boolean => {
  const [isStuck, setIsStuck] = useState(false)
  useEffect(() => {
    const [above, stuck] = [edge.current, bar.current]
    if (above === null || stuck === null) return
    const root = above.closest('main')
    const top = getComputedStyle(stuck).insetBlockStart
    const look = (entries: readonly IntersectionObserverEntry[]): void => {
      const last = entries.at(-1)
      if (last === undefined) return
      setIsStuck(!last.isIntersecting && last.boundingClientRect.top < (last.rootBounds?.top ?? 0))
    }
    const observer = new IntersectionObserver(look, { root, rootMargin: `-${top} 0px 0px 0px` })
    observer.observe(above)
    return () => observer.disconnect()
  }, [edge, bar])
  return isStuck
}

/** Shows from its beginning what took the place of something that was scrolled. */
const useFreshStart = (
  of: string,
  edge: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
) => {
  const shown = useRef(of)
  useEffect(() => {
    if (shown.current === of) return
    shown.current = of
    const [above, stuck] = [edge.current, bar.current]
    const main = above?.closest('main')
    if (above === null || stuck === null || !main) return
    const top = Number.parseFloat(getComputedStyle(stuck).insetBlockStart)
    const from = above.getBoundingClientRect().top - main.getBoundingClientRect().top - top
    if (from < 0) main.scrollBy({ top: from, behavior: 'instant' })
  }, [of, edge, bar])
}

/** Stays at the top of the page while one scrolls, with a line in place of the head. */
export const StuckBar = ({ folded, of, children }: StuckBarProps) => {
  const edge = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const isStuck = useIsStuck(edge, bar)
  useFreshStart(of, edge, bar)
  return (
    <>
      <div ref={edge} />
      <div ref={bar} className={classes.bar} data-stuck-bar>
        {isStuck ? (
          // Said in full in the head; whoever listens hears it once.
          <div className={classes.folded} data-folded aria-hidden>
            {folded}
          </div>
        ) : null}
        {children}
      </div>
    </>
  )
}
