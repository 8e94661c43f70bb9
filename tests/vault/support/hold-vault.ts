import { openVault } from '../../../electron/vault/store/vault.ts'
import { notesChain } from './notes-chain.ts'

/** A process of its own that opens the vault, commits one note and waits until its input ends. */
const [, , folder = '', passphrase = ''] = process.argv
const vault = await openVault({
  folder,
  secret: { kind: 'passphrase', value: passphrase },
  migrations: notesChain,
})
vault.database.transaction((write) => write.run("INSERT INTO note (words) VALUES ('committed')"))
process.stdout.write('open\n')
process.stdin.resume()
process.stdin.on('end', () => void vault.close())
