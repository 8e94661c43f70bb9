import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundFolder } from '../../../../shared/contract/session.ts'
import { client } from '../../../app/api.ts'
import { holdDoor, releaseDoor } from '../../../app/session.ts'
import { useTask } from '../../../app/use-task.ts'
import type { PlaceControls } from '../use-place.ts'
import { CheckKeyStep } from './CheckKeyStep.tsx'
import { NameStep } from './NameStep.tsx'
import { PassphraseStep } from './PassphraseStep.tsx'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'

type MadeVault = Awaited<ReturnType<typeof client.session.create>>

type Step = 'name' | 'passphrase' | 'key' | 'check'

const STEPS: readonly Step[] = ['name', 'passphrase', 'key', 'check']

/**
 * Makes a vault in four steps. From the moment it is made it is open; the door is held until the recovery key, which is
 * shown once, has been seen.
 */
export const CreateVault = ({ controls }: { readonly controls: PlaceControls }) => {
  const { t } = useTranslation('unlock')
  const [step, setStep] = useState<Step>('name')
  const [name, setName] = useState('')
  const [made, setMade] = useState<MadeVault>()
  const { folder } = controls.place

  const make = useTask(async (into: FoundFolder, passphrase: string) => {
    holdDoor()
    try {
      setMade(await client.session.create({ folder: into.token, name, passphrase }))
      setStep('key')
    } catch (error) {
      releaseDoor()
      throw error
    }
  })

  const enter = () => {
    setMade(undefined)
    if (made) controls.showMade(made.vault)
    releaseDoor()
  }

  const head = t('create.step', { step: STEPS.indexOf(step) + 1, total: STEPS.length })
  switch (step) {
    case 'name':
      return (
        <NameStep
          head={head}
          name={name}
          onName={setName}
          controls={controls}
          onDone={() => setStep('passphrase')}
        />
      )
    case 'passphrase':
      return (
        <PassphraseStep
          head={head}
          vaultName={name}
          isBusy={make.isRunning}
          error={make.error}
          onBack={() => setStep('name')}
          onChosen={(passphrase) => {
            if (folder) void make.run(folder, passphrase)
          }}
        />
      )
    case 'key':
      return (
        <RecoveryKeyStep
          head={head}
          vaultName={name}
          recoveryKey={made?.recoveryKey ?? ''}
          onDone={() => setStep('check')}
        />
      )
    case 'check':
      return <CheckKeyStep head={head} onBack={() => setStep('key')} onDone={enter} />
  }
}
