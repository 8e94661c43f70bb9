import { openWith } from '../support/entering.ts'
import { bareDesk } from '../vault/casework/support/bare-desk.ts'
import { person } from '../vault/casework/support/samples.ts'

/* Opens a vault as the program does, adds a person, and ends as a process does whose power fails. Arguments: folder, passphrase, name. */
const [, , folder = '', passphrase = '', name = ''] = process.argv
const { client } = bareDesk(Date.now)
await openWith(client, { folder, secret: { kind: 'passphrase', value: passphrase } })
await client.parties.create(person(name))
process.kill(process.pid, 'SIGKILL')
