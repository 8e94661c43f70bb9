import { type DraftId, type DraftInput, draftIdSchema } from '../../../shared/domain/draft.ts'

/** The calls of a draft. */
export interface DraftCalls {
  readonly keep: (draft: DraftInput) => Promise<void>
  readonly forget: (of: { id: DraftId; isSaved: boolean }) => Promise<void>
}

/** What stands in a form: `clean` where it says no more than when it was opened, `too-long` where it is more than a draft takes. */
export type ReadForm = () => Omit<DraftInput, 'id'> | 'clean' | 'too-long'

/** By which the page knows a draft before the vault has it. */
export const newDraftId = (): DraftId =>
  draftIdSchema.parse(
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
  )

/**
 * Keeps what stands in one form, one call after the other, so that no earlier state comes after a later one and none after the
 * form was saved.
 */
export class DraftKeeper {
  readonly #calls: DraftCalls
  #id = newDraftId()
  /** The vault has, or may have, a draft under the id. */
  #isKept = false
  #read: ReadForm | undefined
  #last: Promise<void> = Promise.resolve()

  constructor(calls: DraftCalls) {
    this.#calls = calls
  }

  get id(): DraftId {
    return this.#id
  }

  /** Something was typed; `read` gives all of it when it is time to keep it. */
  change(read: ReadForm): void {
    this.#read = read
  }

  /** Keeps what waits; resolves when nothing is under way any more. */
  flush(): Promise<void> {
    return this.#next(async () => {
      const read = this.#read
      this.#read = undefined
      const value = read?.()
      if (value === 'clean') await this.#forget(false)
      if (typeof value !== 'object') return
      this.#isKept = true
      await this.#calls.keep({ ...value, id: this.#id })
    })
  }

  /** Goes on with a draft that was begun before; what was typed since stays a draft of its own. */
  async goOnWith(id: DraftId): Promise<void> {
    await this.flush()
    this.#id = id
    this.#isKept = true
  }

  /** The form was saved, or what stands in it thrown away; whatever is typed next is another draft. */
  end(isSaved: boolean): Promise<void> {
    this.#read = undefined
    return this.#next(async () => {
      await this.#forget(isSaved)
      this.#id = newDraftId()
    })
  }

  async #forget(isSaved: boolean): Promise<void> {
    if (!this.#isKept) return
    this.#isKept = false
    await this.#calls.forget({ id: this.#id, isSaved })
  }

  /** What the vault does not take is still in the form: the next change tries again, and saving says what is wrong. */
  #next(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work).catch(() => undefined)
    return this.#last
  }
}
