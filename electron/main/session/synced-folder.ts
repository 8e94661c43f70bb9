import { readdir, realpath } from 'node:fs/promises'
import path from 'node:path'

/** What the programs of cloud services call the folder they keep alike, in small letters. */
const NAMES: ReadonlySet<string> = new Set([
  'box sync',
  'cloud mail.ru',
  'dropbox',
  'google drive',
  'googledrive',
  'icloud drive',
  'iclouddrive',
  'mail.ru cloud',
  'mega',
  'megasync',
  'mobile documents',
  'my drive',
  'nextcloud',
  'onedrive',
  'owncloud',
  'pcloud drive',
  'pclouddrive',
  'proton drive',
  'seafile',
  'syncthing',
  'yandex.disk',
  'yandex.disk.localized',
  'yandexdisk',
  'мой диск',
  'облако mail',
  'облако mail.ru',
  'яндекс диск',
  'яндекс.диск',
])

/** Beginnings of names: of an organisation's OneDrive, of a second Dropbox, of what the desktop mounts. */
const BEGINNINGS = ['onedrive - ', 'dropbox (', 'google-drive:', 'onedrive:']

/** What these programs leave in the folder: Dropbox, OneDrive, Google Drive, Syncthing, Resilio, Yandex.Disk, MEGA, Insync, ownCloud, Nextcloud. */
const MARKERS: readonly RegExp[] = [
  /^\.dropbox(?:\.cache|\.device)?$/u,
  /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/iu,
  /^\.tmp\.drive(?:upload|download)$/u,
  /^\.st(?:folder|ignore|versions)$/u,
  /^\.sync$/u,
  /^\.megaignore$/u,
  /^\.insync-/u,
  /^\._?sync_[0-9a-f]+\.db$/u,
  /^\.(?:owncloud|nextcloud)sync\.log$/u,
]

const hasName = (folder: string): boolean => {
  const name = path.basename(folder).normalize('NFC').toLowerCase()
  return NAMES.has(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning))
}

/** Where macOS keeps the folders of every cloud service that goes through its file provider. */
const isCloudStorage = (folder: string): boolean =>
  path.basename(folder) === 'CloudStorage' && path.basename(path.dirname(folder)) === 'Library'

const hasMarker = async (folder: string): Promise<boolean> => {
  const names = await readdir(folder).catch(() => [])
  return names.some((name) => MARKERS.some((marker) => marker.test(name)))
}

/**
 * Whether a cloud program seems to keep this folder, or one above it, the same on several computers. It goes by names and by
 * what such programs leave behind, so it can be wrong both ways: a warning may follow from it, nothing else.
 */
export const maySync = async (folder: string): Promise<boolean> => {
  const real = await realpath(folder).catch(() => folder)
  for (let place = real; ; place = path.dirname(place)) {
    if (hasName(place) || isCloudStorage(place) || (await hasMarker(place))) return true
    if (path.dirname(place) === place) return false
  }
}
