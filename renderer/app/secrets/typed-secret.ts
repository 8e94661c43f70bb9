import { isWholeKey, NO_GROUPS, type TypedGroups } from './recovery-key-groups.ts'

/** A secret as it is being typed; only the kind that is chosen counts. */
export interface TypedSecret {
  readonly kind: 'passphrase' | 'recoveryKey'
  readonly passphrase: string
  readonly groups: TypedGroups
}

export const NO_SECRET: TypedSecret = { kind: 'passphrase', passphrase: '', groups: NO_GROUPS }

/** There is enough of it to try. */
export const isWholeSecret = ({ kind, passphrase, groups }: TypedSecret): boolean =>
  kind === 'passphrase' ? passphrase !== '' : isWholeKey(groups)

/** As the contract wants it. */
export const secretOf = ({ kind, passphrase, groups }: TypedSecret) => ({
  kind,
  value: kind === 'passphrase' ? passphrase : groups.join('-'),
})
