import { describe, expect, it } from 'vitest'
import {
  type NoteCalls,
  NoteSaver,
  type NoteState,
} from '../../../renderer/features/case/notes/note-saver.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { type Note, type NoteInput, noteSchema } from '../../../shared/domain/kinds/note.ts'
import { MAX_RICH_TEXT_BYTES, plainTextOf, richTextOf } from '../../../shared/domain/rich-text.ts'

class Refusal extends Error {
  readonly why: 'conflict' | 'gone' | 'other'
  constructor(why: 'conflict' | 'gone' | 'other') {
    super(why)
    this.why = why
  }
}

const caseId = caseIdSchema.parse('1'.padStart(32, '0'))
const input = (text: string, title = ''): NoteInput => ({
  caseId,
  title,
  body: richTextOf(text),
  isSensitive: false,
})

/** The notes of a vault with its rule that an update names the revision it was made from. */
const vaultOfNotes = () => {
  const notes = new Map<string, Note>()
  let failing = 0
  const keep = (id: string, revision: number, value: NoteInput): Note => {
    const note = noteSchema.parse({ id, revision, ...value, updatedAt: '2026-11-22T00:00:00.000Z' })
    notes.set(id, note)
    return note
  }
  const refuseSome = (): void => {
    if (failing > 0) {
      failing -= 1
      throw new Refusal('other')
    }
  }
  const find = (id: string): Note => {
    const note = notes.get(id)
    if (note === undefined) throw new Refusal('gone')
    return note
  }
  const calls: NoteCalls = {
    create: async (value) => {
      refuseSome()
      return keep(String(notes.size + 100).padStart(32, '0'), 1, value)
    },
    update: async ({ id, revision }, value) => {
      refuseSome()
      const note = find(id)
      if (note.revision !== revision) throw new Refusal('conflict')
      return keep(id, revision + 1, value)
    },
    get: async ({ id }) => find(id),
    why: (error) => (error instanceof Refusal ? error.why : 'other'),
  }
  return {
    calls,
    changeElsewhere: ({ id }: Note, text: string) => keep(id, find(id).revision + 1, input(text)),
    removeElsewhere: ({ id }: Note) => notes.delete(id),
    failOnce: () => {
      failing = 1
    },
    texts: () => [...notes.values()].map(({ title, body }) => `${title}|${plainTextOf(body)}`),
  }
}

const openNote = async (text?: string) => {
  const vault = vaultOfNotes()
  const note = text === undefined ? undefined : await vault.calls.create(input(text))
  const states: NoteState['phase'][] = []
  const kept: Note[] = []
  const saver = new NoteSaver({
    note,
    calls: vault.calls,
    onState: ({ phase }) => states.push(phase),
    onBeside: () => undefined,
    onKept: (saved) => kept.push(saved),
  })
  return { vault, note, saver, states, kept }
}

const opened = async (text: string) => {
  const { note, ...rest } = await openNote(text)
  if (note === undefined) throw new Error('the note was not made')
  return { note, ...rest }
}

describe('a note that saves itself', () => {
  it('makes a new note once and updates it from then on', async () => {
    const { saver, vault, states } = await openNote()
    saver.change(() => input('one'))
    await saver.flush()
    saver.change(() => input('one two'))
    await saver.flush()
    expect(vault.texts()).toEqual(['|one two'])
    expect(states).toEqual(['waiting', 'saving', 'saved', 'waiting', 'saving', 'saved'])
  })

  it('makes nothing of an empty note', async () => {
    const { saver, vault } = await openNote()
    saver.change(() => input(''))
    await saver.flush()
    expect(vault.texts()).toEqual([])
  })

  it('saves what was typed while it saved, without a second note', async () => {
    const { saver, vault } = await openNote()
    saver.change(() => input('one'))
    const first = saver.flush()
    saver.change(() => input('one two'))
    await Promise.all([first, saver.flush()])
    expect(vault.texts()).toEqual(['|one two'])
    expect(saver.unsaved()).toBeUndefined()
  })

  it('does not call the vault for what is in it already', async () => {
    const { saver, kept } = await opened('same')
    saver.change(() => input('same'))
    await saver.flush()
    expect(kept).toEqual([])
  })

  it('keeps what was typed where saving fails, and saves it the next time', async () => {
    const { saver, vault, states } = await opened('old')
    vault.failOnce()
    saver.change(() => input('new'))
    await saver.flush()
    expect([states.at(-1), saver.unsaved()?.body]).toEqual(['failed', input('new').body])
    await saver.flush()
    expect(vault.texts()).toEqual(['|new'])
  })

  it('refuses a note that is longer than one can be, and keeps the text', async () => {
    const { saver, vault, states } = await opened('old')
    saver.change(() => input('x'.repeat(MAX_RICH_TEXT_BYTES + 1)))
    await saver.flush()
    expect([states.at(-1), vault.texts(), saver.unsaved() === undefined]).toEqual([
      'too-long',
      ['|old'],
      false,
    ])
  })

  it('becomes several where it is longer than one can be, and no word is lost between them', async () => {
    const { saver, vault } = await opened('old')
    const lines = Array.from({ length: 30_000 }, (_, line) => `${line}. Строка протокола`)
    saver.change(() => input(lines.join('\n'), 'Протокол'))
    await saver.flush()
    const first = await saver.divide((part) => `Протокол, ${part}`)
    const notes = vault.texts().map((text) => text.split('|'))
    expect(notes.map(([title]) => title)).toEqual(['Протокол', 'Протокол, 2', 'Протокол, 3', 'Протокол, 4'])
    expect(notes.map(([, text]) => text).join('\n')).toBe(lines.join('\n'))
    expect([first?.title, saver.unsaved()]).toEqual(['Протокол', undefined])
  })

  it('keeps all of it where a part cannot be saved', async () => {
    const { saver, vault, states } = await opened('old')
    saver.change(() => input('x'.repeat(MAX_RICH_TEXT_BYTES + 1)))
    vault.failOnce()
    expect(await saver.divide(String)).toBeUndefined()
    expect([states.at(-1), vault.texts(), saver.unsaved() === undefined]).toEqual(['failed', ['|old'], false])
  })

  it('saves nothing once the note is being deleted', async () => {
    const { saver, vault } = await opened('old')
    saver.change(() => input('new'))
    saver.stop()
    await saver.flush()
    expect([vault.texts(), saver.unsaved()]).toEqual([['|old'], undefined])
  })
})

describe('a note that was changed elsewhere', () => {
  const inConflict = async () => {
    const parts = await opened('old')
    parts.vault.changeElsewhere(parts.note, 'theirs')
    parts.saver.change(() => input('mine'))
    await parts.saver.flush()
    return parts
  }

  it('is not overwritten, and what was typed stays', async () => {
    const { saver, vault, states } = await inConflict()
    saver.change(() => input('mine and more'))
    await saver.flush()
    expect([states.at(-1), vault.texts(), saver.unsaved()?.body]).toEqual([
      'conflict',
      ['|theirs'],
      input('mine and more').body,
    ])
  })

  it('can be kept beside it, under a name of its own', async () => {
    const { saver, vault } = await inConflict()
    await saver.keepBoth('second')
    saver.change(() => input('mine and more', 'second'))
    await saver.flush()
    expect(vault.texts()).toEqual(['|theirs', 'second|mine and more'])
  })

  it('can be saved over', async () => {
    const { saver, vault } = await inConflict()
    await saver.keepMine()
    expect(vault.texts()).toEqual(['|mine'])
  })

  it('can take the place of what was typed', async () => {
    const { saver, vault } = await inConflict()
    expect(plainTextOf(saver.takeTheirs()?.body ?? richTextOf(''))).toBe('theirs')
    saver.change(() => input('theirs, mended'))
    await saver.flush()
    expect(vault.texts()).toEqual(['|theirs, mended'])
  })

  it('is no conflict where both say the same', async () => {
    const { saver, vault, note, states } = await opened('old')
    vault.changeElsewhere(note, 'same')
    saver.change(() => input('same'))
    await saver.flush()
    expect([states.at(-1), vault.texts()]).toEqual(['saved', ['|same']])
  })

  it('becomes a note again where it was deleted meanwhile', async () => {
    const { saver, vault, note } = await opened('old')
    vault.removeElsewhere(note)
    saver.change(() => input('mine'))
    await saver.flush()
    expect(vault.texts()).toEqual(['|mine'])
  })

  it('is shown in its newer form only where nothing typed waits', async () => {
    const { saver, vault, note } = await opened('old')
    const newer = vault.changeElsewhere(note, 'undone')
    expect([saver.follow(newer), saver.follow(newer)]).toEqual([true, false])
    saver.change(() => input('mine'))
    expect(saver.follow(vault.changeElsewhere(note, 'again'))).toBe(false)
  })
})
