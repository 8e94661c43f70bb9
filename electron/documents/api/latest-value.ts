/**
 * Passes on what is newest: a reader that is slower than the writer skips values instead of falling behind.
 */
export class LatestValue<Value> {
  #value: Value | undefined
  #isOver = false
  #changed = Promise.withResolvers<void>()

  set(value: Value): void {
    this.#value = value
    this.#changed.resolve()
  }

  /** No more values will come; what is set is still read. */
  end(): void {
    this.#isOver = true
    this.#changed.resolve()
  }

  async *read(): AsyncGenerator<Value, void> {
    while (true) {
      await this.#changed.promise
      this.#changed = Promise.withResolvers()
      const value = this.#value
      this.#value = undefined
      if (value !== undefined) yield value
      else if (this.#isOver) return
      if (this.#isOver) this.#changed.resolve()
    }
  }
}
