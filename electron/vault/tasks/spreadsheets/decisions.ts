import type { DuplicateChoice, LineVerdict } from '../../../../shared/domain/table-import.ts'

type Judged = Pick<LineVerdict, 'line' | 'verdict'>

/** What is to be done with the lines of a table: one thing with all doubtful ones, another with those named; any line can be left out. */
export class Decisions {
  #otherwise: DuplicateChoice = 'skip'
  readonly #byLine = new Map<number, DuplicateChoice>()
  /** Stays so whatever is said of doubtful lines, also where the line turns out to be one. */
  readonly #leftOut = new Set<number>()

  choiceOf({ line, verdict }: Judged): DuplicateChoice {
    if (this.#leftOut.has(line)) return 'skip'
    return verdict === 'duplicate' ? (this.#byLine.get(line) ?? this.#otherwise) : 'create'
  }

  decideAll(choice: DuplicateChoice): void {
    this.#byLine.clear()
    this.#otherwise = choice
  }

  decide(lines: Iterable<Judged>, choice: DuplicateChoice): void {
    for (const { line, verdict } of lines) {
      if (verdict === 'ready' && choice === 'skip') this.#leftOut.add(line)
      else {
        this.#leftOut.delete(line)
        this.#byLine.set(line, choice)
      }
    }
  }
}
