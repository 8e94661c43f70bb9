import { bareDesk } from '../../tools/bare-desk.ts'
import { openWith } from '../support/entering.ts'
import { person } from '../vault/casework/support/samples.ts'

/*
 * Opens a vault as the program does, adds a person, and ends as a process does whose power fails. What an earlier version left to
 * do is done by an opening before that one. Arguments: folder, passphrase, name.
 */
const [, , folder = '', passphrase = '', name = ''] = process.argv
const openIt = async () => {
  const desk = bareDesk(Date.now)
  await openWith(desk.client, { folder, secret: { kind: 'passphrase', value: passphrase } })
  return desk
}
await (await openIt()).session.close()
const { client } = await openIt()
await client.parties.create(person(name))
process.kill(process.pid, 'SIGKILL')
