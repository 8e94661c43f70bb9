import { useEffect, useState } from 'react'
import type { FoundFolder } from '../../../../shared/contract/session.ts'
import { entrance } from '../../../app/api.ts'
import { holdDoor, releaseDoor, useSession } from '../../../app/session.ts'
import { useTask } from '../../../app/use-task.ts'
import type { PlaceControls } from '../use-place.ts'

type MadeVault = Awaited<ReturnType<typeof entrance.create>>

interface NewVault {
  readonly folder: FoundFolder
  readonly name: string
  readonly passphrase: string
}

/**
 * Makes a vault. From then on it is open; the door is held until the recovery key, which is shown once, has been seen.
 */
export const useMakeVault = (controls: PlaceControls) => {
  const [made, setMade] = useState<MadeVault>()
  const task = useTask(async ({ folder, name, passphrase }: NewVault) => {
    holdDoor()
    try {
      setMade(await entrance.create({ folder: folder.token, name }, passphrase))
    } catch (error) {
      releaseDoor()
      throw error
    }
  })

  // The idle lock does not wait for the recovery key to be read; what is shown of the vault goes with it.
  const { state } = useSession()
  const isLockedAgain = made !== undefined && (state.phase === 'closed' || state.phase === 'locking')
  const { showMade } = controls
  useEffect(() => {
    if (isLockedAgain) showMade(made.vault)
  }, [isLockedAgain, made, showMade])

  const enter = () => {
    if (made) showMade(made.vault)
    setMade(undefined)
    releaseDoor()
  }

  return { make: task.run, isMaking: task.isRunning, error: task.error, made, enter }
}
