import type { Page } from 'playwright-core'
import { barriers } from '../../e2e/person/barriers.ts'

/** What the text of a page loses at its edges: words that cannot be read whole, and what can only be reached sideways. */
const lostAtEdges = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = (element: Element): string => (element.textContent ?? '').trim().slice(0, 60)
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > window.innerWidth)
      faults.push(`sideways: the page by ${root.scrollWidth - window.innerWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('#root *, [role=dialog] *')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const style = getComputedStyle(element)
      const isWider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
      // One's own typed text is longer than its field; a picture is not read.
      const isText = !(element instanceof HTMLInputElement || element.closest('svg, iframe, canvas') !== null)
      if (!(isWider && isText) || words(element) === '') continue
      // A row of tabs that goes on beyond its frame says so by a button at its edge.
      const hasEdges = element.parentElement?.querySelector(':scope > [data-side]') != null
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') {
        if (!hasEdges) faults.push(`sideways: ${words(element)}`)
      } else if (style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis')
        faults.push(`cut: ${words(element)}`)
      else if (style.overflowX === 'visible' && style.display !== 'inline' && element.childElementCount === 0)
        faults.push(`runs out: ${words(element)}`)
    }
    return faults
  })

/** Where the keyboard goes on a page without being seen: no ring, outside the window, or under something. */
const unseenFocus = async (page: Page, steps: number): Promise<string[]> => {
  const faults = new Set<string>()
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body || at instanceof HTMLIFrameElement) return ''
      const name = `${at.tagName.toLowerCase()} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}`
      const ringed = [at, ...at.querySelectorAll('*')].concat(
        at.parentElement ?? [],
        at.closest('label, tr, li') ?? [],
      )
      const isRinged = ringed.some((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      })
      const isField = at.matches('input, textarea, [contenteditable=true]')
      const box = at.getBoundingClientRect()
      const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
      const middle = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)
      const over = document.elementFromPoint(x, middle)
      const isCovered =
        over !== null && !at.contains(over) && !over.contains(at) && over.closest('label') === null
      if (!(isRinged || isField)) return `no ring: ${name}`
      if (!isInside) return `focus outside: ${name}`
      return isCovered ? `focus covered: ${name}` : ''
    })
    if (fault !== '') faults.add(fault)
  }
  return [...faults]
}

interface Looked {
  /** Also what axe says; it takes about a second. */
  readonly withBarriers: boolean
  /** How many steps of Tab are looked at. */
  readonly steps: number
}

/** What is wrong with a screen as it stands. */
export const faultsOf = async (page: Page, { withBarriers, steps }: Looked): Promise<string[]> => [
  ...(await lostAtEdges(page)),
  ...(withBarriers ? await barriers(page) : []),
  ...(await unseenFocus(page, steps)),
]
