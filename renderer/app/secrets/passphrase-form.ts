import type { ReactNode } from 'react'

/** What the forms for a new passphrase have in common. */
export interface PassphraseFormProps {
  /** What happens with the passphrase: "Make the vault". */
  readonly submitLabel: string
  readonly isBusy: boolean
  /** What else is still to be filled in. */
  readonly lacks?: string | undefined
  /** Called once the same passphrase was given twice and nothing speaks against it. */
  readonly onChosen: (passphrase: string) => void
  /** The button that leads back, at the left of the one that submits. */
  readonly back?: ReactNode
  /** Names a guesser would try first: the vault's. */
  readonly names: readonly string[]
}
