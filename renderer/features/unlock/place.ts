import type { FoundFolder } from '../../../shared/contract/session.ts'

export type FoundVault = FoundFolder['vaults'][number]

/**
 * Where the start screen is. Kept beside the components so that after a lock the user stands before the same vault;
 * it holds what the start screen shows anyway and dies with the window.
 */
export interface Place {
  /** Undefined until main has answered, null where there is none. */
  readonly folder: FoundFolder | null | undefined
  readonly vault: FoundVault | undefined
  readonly view: 'vaults' | 'unlock' | 'create'
}

export const NOWHERE: Place = { folder: undefined, vault: undefined, view: 'vaults' }

let remembered: Place = NOWHERE

export const rememberedPlace = (): Place => remembered

export const rememberPlace = (place: Place): void => {
  remembered = place
}
