import type { WordBlock } from './content.ts'
import type { XmlElement } from './element.ts'
import { partOfKind, type Relationships, type WordPackage } from './package.ts'
import type { WordFile } from './story.ts'

export interface PrintedComment {
  readonly number: number
  readonly author: string
  /** As Word writes it, `2024-03-14T10:00:00Z`; empty where it is not said. */
  readonly date: string
  readonly blocks: readonly WordBlock[]
}

const COMMENT_ROOM = { width: 400, sourceWidth: 400 }

/** Comments in the margin, numbered in the order in which the text names them. */
export class Comments {
  readonly #file: () => WordFile
  readonly #elements = new Map<string, XmlElement>()
  readonly #relationships: Relationships
  readonly #numbers = new Map<string, number>()

  constructor({ pack, main }: { pack: WordPackage; main: Relationships }, file: () => WordFile) {
    this.#file = file
    const part = partOfKind(main, 'comments')
    for (const element of pack.tree(part)?.elements ?? []) {
      if (element.name === 'w:comment') this.#elements.set(element.attribute('id') ?? '', element)
    }
    this.#relationships = part === undefined ? new Map() : pack.relationships(part)
  }

  get count(): number {
    return this.#elements.size
  }

  reference(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return number
  }

  /** All comments, also those that the text names no more. */
  *printed(): Generator<PrintedComment, void> {
    for (const id of this.#elements.keys()) this.reference(id)
    for (const [id, number] of this.#numbers) {
      const element = this.#elements.get(id)
      if (element === undefined) continue
      yield {
        number,
        author: element.attribute('author') ?? '',
        date: element.attribute('date') ?? '',
        blocks: this.#file().reader(this.#relationships, COMMENT_ROOM).blocks(element.elements),
      }
    }
  }
}
