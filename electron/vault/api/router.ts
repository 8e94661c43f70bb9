import { SandyqError } from '../../../shared/contract/errors.ts'
import { passwordsOf } from '../records/document-password.ts'
import { type LeftFiles, overwriteLeft } from '../store/vault.ts'
import { importFile } from '../tasks/documents/import-file.ts'
import { readDocument } from '../tasks/documents/read-document.ts'
import { prepareDossier } from '../tasks/dossier/dossier.ts'
import { recordExport } from '../tasks/dossier/record-export.ts'
import { beginExport, endExport } from '../tasks/removal/export-parts.ts'
import {
  changePassphrase,
  confirmRecoveryKey,
  replaceRecoveryKey,
  secretsStatus,
} from '../tasks/secrets/secrets.ts'
import { calendarRoutes, internalCalendarRoutes } from './calendar-routes.ts'
import { draftRoutes } from './draft-routes.ts'
import { historyRoutes } from './history-routes.ts'
import { implementer } from './implementer.ts'
import { lawRoutes } from './law-routes.ts'
import { mergeRoutes } from './merge-routes.ts'
import { partyRoutes, relationRoutes } from './party-routes.ts'
import { passwordRoutes } from './password-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { linkRoutes, sourceRoutes } from './source-routes.ts'
import { internalTableRoutes, tableRoutes } from './table-routes.ts'

const { entry, internal, secrets } = implementer

/** Progress, and at the end whether all of it is gone. */
async function* reportLeft(left: LeftFiles) {
  const work = overwriteLeft(left)
  let step = await work.next()
  for (; step.done !== true; step = await work.next()) yield { kind: 'progress' as const, ...step.value }
  yield { kind: 'finished' as const, isWhole: step.value }
}

const secretRoutes = {
  status: secrets.status.handler(({ context }) => secretsStatus(context.session.work())),
  changePassphrase: secrets.changePassphrase.handler(({ context, input }) =>
    changePassphrase(context.session.work(), input),
  ),
  confirmRecoveryKey: secrets.confirmRecoveryKey.handler(({ context, input }) =>
    confirmRecoveryKey(context.session.work(), input.recoveryKey),
  ),
  replaceRecoveryKey: secrets.replaceRecoveryKey.handler(({ context, input }) =>
    replaceRecoveryKey(context.session.work(), input.passphrase),
  ),
}

const entryRoutes = {
  giveSecret: entry.giveSecret.handler(({ context, input }) => context.handOver.giveSecret(input)),
  takeRecoveryKey: entry.takeRecoveryKey.handler(({ context }) => ({
    recoveryKey: context.handOver.takeRecoveryKey(),
  })),
}

const internalRoutes = {
  publicKey: internal.publicKey.handler(({ context }) => ({ publicKey: context.publicKey })),
  create: internal.create.handler(async ({ context, input }) => {
    const secret = context.handOver.takeSecret()
    if (secret.kind !== 'passphrase') throw new SandyqError('INVALID_INPUT')
    const { vaultName, recoveryKey } = await context.session.create(input.folder, secret.value)
    context.handOver.giveRecoveryKey(recoveryKey)
    return { vaultName }
  }),
  open: internal.open.handler(({ context, input }) =>
    context.session.open(input.folder, context.handOver.takeSecret()),
  ),
  leave: internal.leave.handler(({ context }) => context.session.leave()),
  close: internal.close.handler(async ({ context }) => {
    try {
      return { isRemovalWhole: await context.session.close() }
    } finally {
      context.end()
    }
  }),
  overwriteLeft: internal.overwriteLeft.handler(({ input }) => reportLeft(input)),
  beginExport: internal.beginExport.handler(({ context, input }) =>
    beginExport(context.session.work(), input.part),
  ),
  endExport: internal.endExport.handler(({ context, input }) =>
    endExport(context.session.work(), input.part),
  ),
  importFile: internal.importFile.handler(({ context, input, signal }) =>
    importFile(context.session.work(), input, signal),
  ),
  readDocument: internal.readDocument.handler(async ({ context, input }) => {
    const { bytes, ...shown } = await readDocument(context.session.work(), input.id)
    return { ...shown, streamId: context.offers.offer(bytes) }
  }),
  dossier: internal.dossier.handler(({ context, input }) => prepareDossier(context.session.work(), input)),
  passwordsFor: internal.passwordsFor.handler(({ context, input }) => {
    const passwords = passwordsOf(context.session.work(), input.exhibits)
    return {
      vaultKey: context.publicKey,
      box: context.sealFor(input.publicKey, JSON.stringify(passwords)),
    }
  }),
  recordExport: internal.recordExport.handler(({ context, input }) =>
    recordExport(context.session.work(), input),
  ),
  ...internalCalendarRoutes,
  ...internalTableRoutes,
}

/** What the page can ask of the vault process. */
export const pageRouter = {
  ...recordRoutes,
  calendars: calendarRoutes,
  documentPasswords: passwordRoutes,
  drafts: draftRoutes,
  entry: entryRoutes,
  parties: { ...partyRoutes, ...mergeRoutes },
  relations: relationRoutes,
  sources: sourceRoutes,
  links: linkRoutes,
  history: historyRoutes,
  laws: lawRoutes,
  tables: tableRoutes,
  secrets: secretRoutes,
}

/** Everything that main can ask of the vault process. */
export const router = implementer.router({ ...pageRouter, internal: internalRoutes })
