import type { Note, NoteInput } from '../../../../shared/domain/kinds/note.ts'
import { richTextBytes, richTextFault } from '../../../../shared/domain/rich-text.ts'
import { dividedRichText } from '../../../../shared/domain/rich-text-pieces.ts'
import { isSameRichText } from '../../../ui/rich-text/rich-text-tree.ts'

/** How it stands with what was typed. `conflict`: the vault holds another version; both are kept until a person decides. */
export type NoteState =
  | { readonly phase: 'clean' | 'waiting' | 'saving' | 'saved' | 'too-deep' }
  | { readonly phase: 'too-long'; readonly sizeBytes: number }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'conflict'; readonly theirs: Note }

/** The calls of a note; `why` tells what a refusal means. */
export interface NoteCalls {
  readonly create: (value: NoteInput) => Promise<Note>
  readonly update: (note: Note, value: NoteInput) => Promise<Note>
  readonly get: (note: Note) => Promise<Note>
  readonly why: (error: unknown) => 'conflict' | 'gone' | 'other'
}

export interface NoteSaverOptions {
  /** As it is kept; undefined for a note that nobody has saved yet. */
  readonly note: Note | undefined
  readonly calls: NoteCalls
  readonly onState: (state: NoteState) => void
  readonly onKept: (note: Note) => void
  /** A part of what was typed is a note of its own now. */
  readonly onBeside: (note: Note) => void
}

const says = (value: NoteInput): boolean =>
  value.title.trim() !== '' || value.body.content.some((block) => 'content' in block)

const isKept = (note: Note | undefined, value: NoteInput): boolean =>
  note === undefined
    ? !says(value)
    : note.title === value.title.trim() &&
      note.isSensitive === value.isSensitive &&
      isSameRichText(note.body, value.body)

/**
 * Keeps what is typed into one note. One save at a time, each from the revision that the one before it gave back, so that no
 * save overtakes another and none overwrites what somebody else has kept since.
 */
export class NoteSaver {
  readonly #options: NoteSaverOptions
  #kept: Note | undefined
  /** Gives what is typed and not saved yet. */
  #read: (() => NoteInput) | undefined
  #theirs: Note | undefined
  #running: Promise<void> | undefined
  #isStopped = false

  constructor(options: NoteSaverOptions) {
    this.#options = options
    this.#kept = options.note
  }

  /** Something was typed; `read` gives all of it when it is time to save. */
  change(read: () => NoteInput): void {
    this.#read = read
    if (this.#theirs === undefined) this.#options.onState({ phase: 'waiting' })
  }

  /** Saves what is waiting; resolves when nothing is being saved any more. */
  async flush(): Promise<void> {
    if (this.#read === undefined && this.#running === undefined) return
    this.#running ??= this.#saveAll()
      .catch((error: unknown) => this.#options.onState({ phase: 'failed', error }))
      .finally(() => {
        this.#running = undefined
      })
    await this.#running
  }

  /** Saves over what the vault holds. */
  async keepMine(): Promise<void> {
    this.#kept = this.#theirs ?? this.#kept
    this.#theirs = undefined
    await this.flush()
  }

  /** Drops what was typed and goes on from what the vault holds. */
  takeTheirs(): Note | undefined {
    const taken = this.#theirs
    this.#read = undefined
    this.#theirs = undefined
    if (taken !== undefined) this.#take(taken)
    return taken
  }

  /** Saves what was typed as a note of its own; the other one stays as it is. */
  async keepBoth(title: string): Promise<void> {
    const mine = this.#read?.()
    this.#theirs = undefined
    this.#kept = undefined
    if (mine === undefined) return
    this.#read = () => ({ ...mine, title })
    await this.flush()
  }

  /**
   * Saves what one note cannot take as several: the first part in the place of the note, the others, which are saved first, beside it.
   *
   * @param titleOf of a part, the second being 2
   */
  async divide(titleOf: (part: number) => string): Promise<Note | undefined> {
    const mine = this.#read?.()
    if (mine === undefined) return undefined
    const [first, ...others] = dividedRichText(mine.body)
    if (first === undefined) return undefined
    try {
      for (const [place, body] of others.entries()) {
        this.#options.onBeside(await this.#options.calls.create({ ...mine, title: titleOf(place + 2), body }))
      }
    } catch (error) {
      this.#options.onState({ phase: 'failed', error })
      return undefined
    }
    this.#read = () => ({ ...mine, body: first })
    await this.flush()
    return this.#kept
  }

  /** What is not in the vault yet; undefined where all of it is. */
  unsaved(): NoteInput | undefined {
    const value = this.#isStopped ? undefined : this.#read?.()
    return value === undefined || isKept(this.#kept, value) ? undefined : value
  }

  /**
   * The vault holds a newer version, because a change was undone or made elsewhere. True where it takes the place of what is
   * shown, since nothing that was typed waits.
   */
  follow(newer: Note): boolean {
    const isIdle = this.#read === undefined && this.#running === undefined && this.#theirs === undefined
    if (!isIdle || this.#kept?.id !== newer.id || newer.revision <= this.#kept.revision) return false
    this.#kept = newer
    return true
  }

  /** Nothing is saved from now on: the note is being deleted. */
  stop(): void {
    this.#isStopped = true
  }

  /** Deleting did not work out. */
  goOn(): void {
    this.#isStopped = false
  }

  #take(saved: Note): void {
    this.#kept = saved
    this.#options.onKept(saved)
  }

  async #saveAll(): Promise<void> {
    const { onState } = this.#options
    while (this.#read !== undefined && this.#theirs === undefined && !this.#isStopped) {
      const reading = this.#read
      const value = reading()
      const fault = richTextFault(value.body)
      if (fault === 'too-deep') return onState({ phase: fault })
      if (fault === 'too-long') return onState({ phase: fault, sizeBytes: richTextBytes(value.body) })
      if (!(isKept(this.#kept, value) || (await this.#save(value)))) continue
      if (this.#read === reading) this.#read = undefined
    }
    if (this.#theirs === undefined && !this.#isStopped)
      onState({ phase: this.#kept === undefined ? 'clean' : 'saved' })
  }

  /** False where it has to be looked at again: by a person, or once more without the note that is gone. */
  async #save(value: NoteInput): Promise<boolean> {
    const { calls, onState } = this.#options
    onState({ phase: 'saving' })
    const kept = this.#kept
    try {
      this.#take(kept === undefined ? await calls.create(value) : await calls.update(kept, value))
      return true
    } catch (error) {
      const why = kept === undefined ? 'other' : calls.why(error)
      if (why === 'other' || kept === undefined) throw error
      await this.#meet(kept, value, why)
      return false
    }
  }

  async #meet(kept: Note, value: NoteInput, why: 'conflict' | 'gone'): Promise<void> {
    // Deleted elsewhere while it was being written here: what was typed becomes a note again.
    if (why === 'gone') {
      this.#kept = undefined
      return
    }
    const now = await this.#options.calls.get(kept)
    if (isKept(now, value)) return this.#take(now)
    this.#theirs = now
    this.#options.onState({ phase: 'conflict', theirs: now })
  }
}
