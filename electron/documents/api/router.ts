import { implement } from '@orpc/server'
import * as z from 'zod'
import { documentsProcessContract, type SealedBox } from '../../../shared/contract/documents-process.ts'
import { type ByteOffers, takeBytes } from '../../../shared/port/byte-stream.ts'
import type { ProcessPort } from '../../../shared/port/process-port.ts'
import { calendarParts } from '../calendars/calendar-parts.ts'
import type { DossierAssets } from '../dossier/compose.ts'
import { readTable } from '../tables/read-table.ts'
import { writeEvents } from '../tables/write-table.ts'
import { composeEvents } from './compose-events.ts'
import type { UnsealingKey } from './unsealing.ts'

/** What the procedures stand on. */
export interface DocumentsContext {
  readonly port: ProcessPort
  readonly offers: Pick<ByteOffers, 'offer' | 'revoke'>
  readonly assets: DossierAssets
  readonly key: UnsealingKey
}

const passwordsSchema = z.record(z.string().max(64), z.string().max(1_000))

const passwordsIn = (key: UnsealingKey, sealed: SealedBox | null): ReadonlyMap<string, string> => {
  if (sealed === null) return new Map()
  const passwords = passwordsSchema.parse(JSON.parse(key.unseal(sealed.vaultKey, sealed.box)))
  return new Map(Object.entries(passwords))
}

const implementer = implement(documentsProcessContract).$context<DocumentsContext>()

/** Everything that main can ask of the document process. */
export const router = implementer.router({
  publicKey: implementer.publicKey.handler(({ context }) => ({ publicKey: context.key.publicKey })),
  dossier: {
    compose: implementer.dossier.compose.handler(({ context, input, signal }) => {
      const { port, offers, assets } = context
      const { dossier, exhibits, passwords } = input
      return composeEvents({
        dossier,
        assets,
        offers,
        signal,
        passwords: passwordsIn(context.key, passwords),
        exhibit: (index, stop) => takeBytes(port, exhibits[index] ?? '', stop),
      })
    }),
  },
  calendars: {
    read: implementer.calendars.read.handler(({ context, input, signal }) =>
      calendarParts(takeBytes(context.port, input.bytes, signal), input.today),
    ),
  },
  tables: {
    read: implementer.tables.read.handler(({ context, input, signal }) =>
      readTable(takeBytes(context.port, input.bytes, signal), input.reading),
    ),
    write: implementer.tables.write.handler(({ context, input, signal }) => {
      const { port, offers, assets } = context
      return writeEvents({ ...input, rows: takeBytes(port, input.rows, signal), assets, offers })
    }),
  },
})
