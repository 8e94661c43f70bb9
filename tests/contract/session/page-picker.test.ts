import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pagePicker } from '../../../electron/main/file-picker/page-picker.ts'
import type { PickerFolder } from '../../../shared/contract/file-picker.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-picker-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work()
    return 'no failure'
  } catch (error) {
    return (error as { code?: unknown }).code ?? error
  }
}

describe('the picker where the desktop has none', () => {
  beforeEach(() => {
    mkdirSync(path.join(folder, 'дело'))
    mkdirSync(path.join(folder, '.hidden'))
    writeFileSync(path.join(folder, 'b.pdf'), '12345')
    writeFileSync(path.join(folder, 'a.pdf'), '1')
    symlinkSync('/nowhere', path.join(folder, 'broken'))
  })

  /** A picker with an open question, standing in the test's folder. */
  const openIn = async (mode: 'folder' | 'files' | 'save') => {
    const picker = pagePicker()
    const ask = {
      folder: () => picker.dialogs.chooseFolder(),
      files: () => picker.dialogs.chooseFiles(),
      save: () => picker.dialogs.chooseTarget('дело.pdf'),
    }
    const answer = ask[mode]()
    while (picker.question.value === null) await new Promise((resolve) => setImmediate(resolve))
    const question = picker.question.value
    // From the root down to the test's folder, as a person would go.
    let here: PickerFolder = await picker.list(question.request, question.folder)
    here = await picker.list(question.request, here.parents[0]?.folder ?? here.folder)
    for (const name of folder.split('/').slice(1)) {
      const next = here.entries.find((entry) => entry.name === name)
      if (next === undefined) throw new Error('not there')
      here = await picker.list(question.request, next.entry)
    }
    const entry = (name: string) => here.entries.find((found) => found.name === name)?.entry ?? here.folder
    return { picker, question, answer, here, entry }
  }

  it('shows names, sizes and places, folders first, and never a path (D3)', async () => {
    const { picker, question, here } = await openIn('files')
    expect(here.entries.map(({ kind, name, sizeBytes }) => [kind, name, sizeBytes])).toEqual([
      ['folder', 'дело', 0],
      ['file', 'a.pdf', 1],
      ['file', 'b.pdf', 5],
    ])
    expect(here.parents.length).toBe(folder.split('/').length - 1)
    const names = [...here.parents.slice(1), ...here.places.filter(({ place }) => place !== 'computer')].map(
      ({ name }) => name,
    )
    expect(names.filter((name) => name.includes('/'))).toEqual([])
    picker.cancel(question.request)
  })

  it('gives main the paths of what was chosen', async () => {
    const files = await openIn('files')
    files.picker.choose(files.question.request, [files.entry('a.pdf'), files.entry('b.pdf')])
    const one = await openIn('folder')
    one.picker.choose(one.question.request, [one.entry('дело')])
    const standing = await openIn('folder')
    standing.picker.choose(standing.question.request, [standing.here.folder])
    const at = (name: string) => path.join(folder, name)
    expect([await files.answer, await one.answer, await standing.answer]).toEqual([
      [at('a.pdf'), at('b.pdf')],
      at('дело'),
      folder,
    ])
  })

  it('takes a name to save under, asks before replacing, and refuses what is no name', async () => {
    const { picker, question, here, answer } = await openIn('save')
    const save = (name: string, replace = false) =>
      codeOf(() => picker.save(question.request, { folder: here.folder, name, replace }))
    const refused = ['..', '.', 'a/b', 'a\\b', '../x', ' ', 'a\0b', 'a\nb']
    const codes = await Promise.all(refused.map((name) => save(name)))
    expect([codes, await save('a.pdf'), await save('a.pdf', true), await answer]).toEqual([
      refused.map(() => 'INVALID_INPUT'),
      'CONFLICT',
      'no failure',
      path.join(folder, 'a.pdf'),
    ])
  })

  it('takes an answer once, for the open question, of the right kind', async () => {
    const { picker, question, entry, answer } = await openIn('files')
    const token = entry('a.pdf')
    const wrong = [
      await codeOf(() => picker.choose(question.request, [entry('дело')])),
      await codeOf(() => picker.choose(token, [token])),
      await codeOf(() => picker.save(question.request, { folder: entry('дело'), name: 'x', replace: true })),
    ]
    picker.choose(question.request, [token])
    await answer
    expect([
      wrong,
      await codeOf(() => picker.choose(question.request, [token])),
      picker.question.value,
    ]).toEqual([['INVALID_INPUT', 'TOKEN_EXPIRED', 'INVALID_INPUT'], 'TOKEN_EXPIRED', null])
  })

  it('answers a question that is left as cancelled, also when another is asked', async () => {
    const first = await openIn('files')
    first.picker.cancel(first.question.request)
    const second = await openIn('folder')
    const other = second.picker.dialogs.chooseFiles()
    expect([await first.answer, await second.answer]).toEqual([undefined, undefined])
    const open = second.picker.question.value
    if (open !== null) second.picker.cancel(open.request)
    expect(await other).toBeUndefined()
  })
})
