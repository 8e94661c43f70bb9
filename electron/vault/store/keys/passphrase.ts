import { SandyqError } from '../../../../shared/contract/errors.ts'

/** Shortest passphrase, in Unicode code points after normalisation (NIST SP 800-63B-4 for a sole factor). */
export const SHORTEST_PASSPHRASE = 15

/** A passphrase as the bytes that go into the derivation: NFKC, UTF-8 (`docs/vault-format.md` §6). Zero them after use. */
export const passphraseBytes = (passphrase: string): Uint8Array =>
  Buffer.from(passphrase.normalize('NFKC'), 'utf8')

/** Refuses a new passphrase that is too short (WEAK_PASSPHRASE); there is no other composition rule and no upper limit. */
export const assertLongEnough = (passphrase: string): void => {
  if ([...passphrase.normalize('NFKC')].length < SHORTEST_PASSPHRASE) throw new SandyqError('WEAK_PASSPHRASE')
}
