import type { DuplicateChoice } from '../../../../shared/domain/table-import.ts'

/** What is to be done with the doubtful lines of a table: one thing with all, and another with those named. */
export class Decisions {
  #otherwise: DuplicateChoice = 'skip'
  readonly #byLine = new Map<number, DuplicateChoice>()

  choiceOf(line: number): DuplicateChoice {
    return this.#byLine.get(line) ?? this.#otherwise
  }

  decideAll(choice: DuplicateChoice): void {
    this.#byLine.clear()
    this.#otherwise = choice
  }

  decide(lines: Iterable<number>, choice: DuplicateChoice): void {
    for (const line of lines) this.#byLine.set(line, choice)
  }
}
