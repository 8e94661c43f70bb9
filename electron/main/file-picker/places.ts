import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import path from 'node:path'
import type { PickerPlace } from '../../../shared/contract/file-picker.ts'

export interface Place {
  readonly place: PickerPlace
  readonly path: string
}

const subfolders = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name))
}

/** Where desktops mount sticks and cards. */
const removable = async (): Promise<Place[]> => {
  const { username } = userInfo()
  const bases = ['/Volumes', `/media/${username}`, `/run/media/${username}`]
  const found = await Promise.all(bases.map(subfolders))
  return found.flat().map((folder) => ({ place: 'removable', path: folder }))
}

/** The places to begin from that are there. */
export const listPlaces = async (): Promise<Place[]> => {
  const home = homedir()
  const usual: Place[] = [
    { place: 'home', path: home },
    { place: 'documents', path: path.join(home, 'Documents') },
    { place: 'desktop', path: path.join(home, 'Desktop') },
    { place: 'downloads', path: path.join(home, 'Downloads') },
    { place: 'computer', path: path.parse(home).root },
  ]
  return [...usual.filter((place) => existsSync(place.path)), ...(await removable())]
}
