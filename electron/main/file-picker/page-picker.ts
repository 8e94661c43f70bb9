import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Token } from '../../../shared/contract/base.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { PickerFolder, PickerMode, PickerRequest } from '../../../shared/contract/file-picker.ts'
import type { Dialogs } from '../../host/host.ts'
import { newToken, tokenStore } from '../session/tokens.ts'
import { type WatchedValue, watchedValue } from '../session/watched-value.ts'
import { listFolder, parentsOf } from './list-folder.ts'
import { listPlaces } from './places.ts'

/** Dialogs that a window of ours draws, and what it needs to draw them. */
export interface PagePicker {
  readonly dialogs: Dialogs
  readonly question: WatchedValue<PickerRequest | null>
  list(request: Token, folder: Token): Promise<PickerFolder>
  choose(request: Token, entries: readonly Token[]): void
  save(request: Token, target: { folder: Token; name: string; replace: boolean }): void
  cancel(request: Token): void
  /** The question that is open counts as cancelled. */
  giveUp(): void
}

interface Place {
  readonly kind: 'folder' | 'file'
  readonly path: string
}

/** One component of a path, on every system. */
const isFileName = (name: string): boolean =>
  name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name) && name.trim() !== ''

/** The one question that is open, and the tokens that belong to it. */
const openQuestion = () => {
  const question = watchedValue<PickerRequest | null>(null)
  const places = tokenStore<Place>()
  let answer: ((paths: readonly string[] | undefined) => void) | undefined

  const finish = (paths: readonly string[] | undefined): void => {
    const resolve = answer
    answer = undefined
    places.clear()
    question.set(null)
    resolve?.(paths)
  }

  return {
    question,
    places,
    finish,
    /** @throws SandyqError TOKEN_EXPIRED */
    demand: (request: Token): PickerRequest => {
      if (question.value?.request !== request) throw new SandyqError('TOKEN_EXPIRED')
      return question.value
    },
    /** A question that is open already counts as cancelled. */
    ask: (mode: PickerMode, start: string, suggestedName: string) => {
      finish(undefined)
      const answered = new Promise<readonly string[] | undefined>((resolve) => {
        answer = resolve
      })
      const folder = places.issue({ kind: 'folder', path: start })
      question.set({ request: newToken(), mode, folder, suggestedName })
      return answered
    },
  }
}

type OpenQuestion = ReturnType<typeof openQuestion>

const folderOf = ({ places }: OpenQuestion, token: Token): string => {
  const place = places.get(token)
  if (place.kind !== 'folder') throw new SandyqError('INVALID_INPUT')
  return place.path
}

const list = async (open: OpenQuestion, request: Token, folder: string): Promise<PickerFolder> => {
  const entries = await listFolder(folder)
  const usual = await listPlaces()
  open.demand(request)
  const issueFolder = (place: string) => ({
    folder: open.places.issue({ kind: 'folder', path: place }),
    name: path.basename(place) || place,
  })
  return {
    ...issueFolder(folder),
    parents: parentsOf(folder).map(issueFolder),
    entries: entries.map(({ kind, name, path: place, sizeBytes }) => ({
      entry: open.places.issue({ kind, path: place }),
      kind,
      name,
      sizeBytes,
    })),
    places: usual.map(({ place, path: start }) => ({ ...issueFolder(start), place })),
  }
}

const choose = (open: OpenQuestion, { mode }: PickerRequest, entries: readonly Token[]): void => {
  const chosen = entries.map((entry) => open.places.get(entry))
  const wanted = mode === 'folder' ? 'folder' : 'file'
  const isFitting = mode !== 'save' && chosen.every(({ kind }) => kind === wanted)
  if (!isFitting || (mode === 'folder' && chosen.length !== 1)) throw new SandyqError('INVALID_INPUT')
  open.finish(chosen.map((place) => place.path))
}

const save = (
  open: OpenQuestion,
  { mode }: PickerRequest,
  { folder, name, replace }: { folder: Token; name: string; replace: boolean },
): void => {
  if (mode !== 'save' || !isFileName(name)) throw new SandyqError('INVALID_INPUT')
  const target = path.join(folderOf(open, folder), name)
  if (!replace && existsSync(target)) throw new SandyqError('CONFLICT')
  open.finish([target])
}

/** File dialogs without the host: main reads the folders, the window sees names and tokens (D3). */
export const pagePicker = (): PagePicker => {
  const open = openQuestion()
  // The next question begins where the last one ended.
  let lastFolder: string | undefined

  const ask = async (mode: PickerMode, suggestedName = ''): Promise<readonly string[] | undefined> => {
    const start = lastFolder ?? (await listPlaces())[0]?.path ?? path.sep
    return open.ask(mode, start, suggestedName)
  }

  return {
    question: open.question,
    list: async (request, token) => {
      open.demand(request)
      const folder = folderOf(open, token)
      const listed = await list(open, request, folder)
      lastFolder = folder
      return listed
    },
    choose: (request, entries) => choose(open, open.demand(request), entries),
    save: (request, target) => save(open, open.demand(request), target),
    cancel: (request) => {
      open.demand(request)
      open.finish(undefined)
    },
    giveUp: () => open.finish(undefined),
    dialogs: {
      chooseFolder: async () => (await ask('folder'))?.[0],
      chooseFiles: () => ask('files'),
      chooseTarget: async (suggestedName) => (await ask('save', suggestedName))?.[0],
    },
  }
}
