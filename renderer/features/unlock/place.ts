import type { FoundFolder } from '../../../shared/contract/session.ts'

export type FoundVault = FoundFolder['vaults'][number]

/**
 * Where the start screen is. Kept beside the components, which come and go while the vault opens. It dies with the page; a page
 * that is renewed after a lock hears from main where the user stood.
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
