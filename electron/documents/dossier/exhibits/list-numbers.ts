import { numberingOf } from './word-tree.ts'

const BULLETS = ['•', '–', '·']

/**
 * Numbers of list items. Word keeps them only as the definition each item belongs to; items of one definition count on
 * even where other text stands between them, and a deeper level begins anew below each item.
 */
export class ListNumbers {
  readonly #counts = new Map<unknown, { level: number; count: number }>()

  marker(numbering: unknown): { readonly text: string; readonly level: number } | undefined {
    const item = numberingOf(numbering)
    if (item === undefined) return undefined
    if (!item.isOrdered) return { text: BULLETS[item.level % BULLETS.length] ?? '•', level: item.level }
    for (const known of this.#counts.values()) if (known.level > item.level) known.count = 0
    const own = this.#counts.get(numbering) ?? { level: item.level, count: 0 }
    own.count += 1
    this.#counts.set(numbering, own)
    return { text: `${own.count}.`, level: item.level }
  }
}
