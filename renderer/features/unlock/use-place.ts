import { useCallback, useEffect, useState } from 'react'
import type { FoundFolder } from '../../../shared/contract/session.ts'
import { client } from '../../app/api.ts'
import { useTask } from '../../app/use-task.ts'
import { type FoundVault, type Place, rememberedPlace, rememberPlace } from './place.ts'

/** After a lock the user stands before the same vault; with one vault there is nothing to choose. */
const entered = (folder: FoundFolder | null): Place => {
  const vaults = folder?.vaults ?? []
  const vault = vaults.find(({ token }) => token === folder?.lastVault) ?? vaults[0]
  const isClear = vaults.length === 1 || vault?.token === folder?.lastVault
  return vault !== undefined && isClear
    ? { folder, vault, view: 'unlock' }
    : { folder, vault: undefined, view: 'vaults' }
}

/** The folder, the vault and the view of the start screen, and the ways between them. */
export const usePlace = () => {
  const [place, setPlace] = useState(rememberedPlace)
  const go = useCallback((next: Place) => {
    rememberPlace(next)
    setPlace(next)
  }, [])

  const start = useTask(async () => go(entered(await client.session.startFolder())))
  const choose = useTask(async () => {
    const folder = await client.session.chooseFolder()
    if (folder !== null) go({ folder, vault: undefined, view: place.view === 'create' ? 'create' : 'vaults' })
  })
  const remember = useTask(async (folder: FoundFolder, wanted: boolean) => {
    go({ ...place, folder: { ...folder, remembered: wanted } })
    await client.session.rememberFolder({ token: folder.token, remember: wanted })
  })

  const { run: findStart } = start
  const isUnknown = place.folder === undefined
  useEffect(() => {
    if (isUnknown) void findStart()
  }, [isUnknown, findStart])

  return {
    place,
    error: start.error ?? choose.error ?? remember.error,
    chooseFolder: choose.run,
    remember: remember.run,
    showVaults: () => go({ ...place, vault: undefined, view: 'vaults' }),
    showUnlock: (vault: FoundVault) => go({ ...place, vault, view: 'unlock' }),
    showCreate: () => go({ ...place, vault: undefined, view: 'create' }),
    /** After a lock the user stands before the vault that was just made. */
    showMade: (vault: FoundVault) => {
      const { folder } = place
      go({
        folder: folder ? { ...folder, vaults: [...folder.vaults, vault] } : folder,
        vault,
        view: 'unlock',
      })
    },
  }
}

export type PlaceControls = ReturnType<typeof usePlace>
