import { importFile } from '../tasks/documents/import-file.ts'
import { readDocument } from '../tasks/documents/read-document.ts'
import { prepareDossier } from '../tasks/dossier/dossier.ts'
import { recordExport } from '../tasks/dossier/record-export.ts'
import {
  changePassphrase,
  confirmRecoveryKey,
  replaceRecoveryKey,
  secretsStatus,
} from '../tasks/secrets/secrets.ts'
import { historyRoutes } from './history-routes.ts'
import { implementer } from './implementer.ts'
import { mergeRoutes } from './merge-routes.ts'
import { partyRoutes, relationRoutes } from './party-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { internalTableRoutes, tableRoutes } from './table-routes.ts'

const { internal, secrets } = implementer

const secretRoutes = {
  status: secrets.status.handler(({ context }) => secretsStatus(context.session.work())),
  changePassphrase: secrets.changePassphrase.handler(({ context, input }) =>
    changePassphrase(context.session.work(), input),
  ),
  confirmRecoveryKey: secrets.confirmRecoveryKey.handler(({ context, input }) =>
    confirmRecoveryKey(context.session.work(), input.recoveryKey),
  ),
  replaceRecoveryKey: secrets.replaceRecoveryKey.handler(async ({ context, input }) => ({
    recoveryKey: await replaceRecoveryKey(context.session.work(), input.passphrase),
  })),
}

const internalRoutes = {
  create: internal.create.handler(({ context, input }) =>
    context.session.create(input.folder, input.passphrase),
  ),
  open: internal.open.handler(({ context, input }) => context.session.open(input.folder, input.secret)),
  close: internal.close.handler(async ({ context }) => {
    try {
      await context.session.close()
    } finally {
      context.end()
    }
  }),
  importFile: internal.importFile.handler(({ context, input, signal }) =>
    importFile(context.session.work(), input, signal),
  ),
  readDocument: internal.readDocument.handler(async ({ context, input }) => {
    const { bytes, ...shown } = await readDocument(context.session.work(), input.id)
    return { ...shown, streamId: context.offers.offer(bytes) }
  }),
  dossier: internal.dossier.handler(({ context, input }) => prepareDossier(context.session.work(), input)),
  recordExport: internal.recordExport.handler(({ context, input }) =>
    recordExport(context.session.work(), input),
  ),
  ...internalTableRoutes,
}

/** Everything that main can ask of the vault process. */
export const router = implementer.router({
  ...recordRoutes,
  parties: { ...partyRoutes, ...mergeRoutes },
  relations: relationRoutes,
  history: historyRoutes,
  tables: tableRoutes,
  secrets: secretRoutes,
  internal: internalRoutes,
})
