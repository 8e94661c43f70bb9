import { implement } from '@orpc/server'
import { documentsProcessContract } from '../../../shared/contract/documents-process.ts'
import { type ByteOffers, takeBytes } from '../../../shared/port/byte-stream.ts'
import type { ProcessPort } from '../../../shared/port/process-port.ts'
import type { DossierAssets } from '../dossier/compose.ts'
import { readTable } from '../tables/read-table.ts'
import { writeEvents } from '../tables/write-table.ts'
import { composeEvents } from './compose-events.ts'

/** What the procedures stand on. */
export interface DocumentsContext {
  readonly port: ProcessPort
  readonly offers: Pick<ByteOffers, 'offer' | 'revoke'>
  readonly assets: DossierAssets
}

const implementer = implement(documentsProcessContract).$context<DocumentsContext>()

/** Everything that main can ask of the document process. */
export const router = implementer.router({
  dossier: {
    compose: implementer.dossier.compose.handler(({ context, input, signal }) => {
      const { port, offers, assets } = context
      const { dossier, exhibits } = input
      return composeEvents({
        dossier,
        assets,
        offers,
        signal,
        exhibit: (index, stop) => takeBytes(port, exhibits[index] ?? '', stop),
      })
    }),
  },
  tables: {
    read: implementer.tables.read.handler(({ context, input, signal }) =>
      readTable(takeBytes(context.port, input.bytes, signal)),
    ),
    write: implementer.tables.write.handler(({ context, input, signal }) => {
      const { port, offers, assets } = context
      return writeEvents({ ...input, rows: takeBytes(port, input.rows, signal), assets, offers })
    }),
  },
})
