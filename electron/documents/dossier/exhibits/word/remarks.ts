import type { ExhibitRemark, RemarkKind } from '../../../../../shared/domain/dossier.ts'

/** How many things are named one by one before it is only said that there are more. */
const MOST_NAMED = 12

/** What has to be said of a Word file, gathered while it is read. */
export class WordRemarks {
  readonly #kinds = new Set<RemarkKind>()
  readonly #counts = new Map<RemarkKind, number>()
  readonly #missing = new Map<string, number>()

  say(kind: RemarkKind): void {
    this.#kinds.add(kind)
  }

  count(kind: RemarkKind): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  /** Something that stands in the file and not on the page, by its name. */
  missing(name: string): void {
    this.#missing.set(name, (this.#missing.get(name) ?? 0) + 1)
  }

  get list(): ExhibitRemark[] {
    const list: ExhibitRemark[] = [...this.#kinds].map((kind) => ({ kind, detail: '' }))
    for (const [kind, count] of this.#counts) list.push({ kind, detail: String(count) })
    if (this.#missing.size > 0) list.push({ kind: 'not-shown', detail: this.#missingNames() })
    return list
  }

  #missingNames(): string {
    const names = [...this.#missing]
      .slice(0, MOST_NAMED)
      .map(([name, count]) => (count === 1 ? name : `${name} (${count})`))
    return names.join(', ') + (this.#missing.size > MOST_NAMED ? ', …' : '')
  }
}
