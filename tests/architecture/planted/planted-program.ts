import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createRouterClient } from '@orpc/server'
import { handOver } from '../../../electron/vault/api/hand-over.ts'
import { casework } from '../../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../../electron/vault/store/migrations/0002-case-records.ts'
import { createChain } from '../../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../../electron/vault/store/vault.ts'
import { openWith } from '../../support/entering.ts'
import { LOWEST_COST, PASSPHRASE } from '../../vault/support/vaults.ts'

type Router = typeof import('../../../electron/vault/api/router.ts')
type Session = typeof import('../../../electron/vault/api/vault-session.ts')

const AT = '2026-11-01T08:00:00.000Z'
export const [CASE, HEARING] = ['c'.repeat(32), 'd'.repeat(32)] as const

/** A part of the program in a copy; its types are those of the program as it is. */
export const partIn = <Module>(copy: string, file: string): Promise<Module> =>
  import(/* @vite-ignore */ path.join(copy, file))

/** A vault as the version before left it, with a case and a hearing in it. */
export const oldVault = async (copy: string): Promise<string> => {
  const folder = path.join(copy, `${randomUUID()}.sandyq`)
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: createChain().add(casework).add(caseRecords),
    kdf: LOWEST_COST,
  })
  vault.database.transaction((write) => {
    const put = (table: string, row: Readonly<Record<string, string | number>>): void => {
      const all = { ...row, revision: 1, created_at: AT, updated_at: AT }
      const columns = Object.keys(all)
      const values = columns.map((column) => `@${column}`)
      write.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`, all)
    }
    const said = {
      number: '',
      register_number: '',
      court_number: '',
      authority: '',
      notes: '',
      touched_at: AT,
    }
    put('case_file', { id: CASE, title: 'Дело', kind: 'criminal', stage: 'appeal', status: 'open', ...said })
    const sat = { kind: 'main', court: '', room: '', judge: '', purpose: '', result: '' }
    put('hearing', { id: HEARING, case_id: CASE, starts_at: '2026-12-01T10:30', ...sat })
  })
  await vault.close()
  return folder
}

/** A vault opened by the program in a copy, and the calls that it answers. */
export const openIn = async (copy: string, folder: string) => {
  const { router } = await partIn<Router>(copy, 'electron/vault/api/router.ts')
  const { vaultSession } = await partIn<Session>(copy, 'electron/vault/api/vault-session.ts')
  const session = vaultSession({ kdf: LOWEST_COST })
  const context = {
    session,
    offers: { offer: () => '' },
    handOver: handOver(),
    publicKey: '',
    sealFor: () => '',
    end: () => undefined,
  }
  const client = createRouterClient(router, { context })
  await openWith(client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  return { client, session }
}
