import { basename } from 'node:path'
import { implement } from '@orpc/server'
import { transfers as contract } from '../../../shared/contract/transfers.ts'
import { exportCalendar } from './export-calendar.ts'
import { exportDossier } from './export-dossier.ts'
import { chooseTableTarget, exportRefused, exportTable } from './export-table.ts'
import { chooseTarget } from './export-target.ts'
import { chooseFiles, importDocuments } from './import-documents.ts'
import { openCalendar } from './open-calendar.ts'
import { openTable } from './open-table.ts'
import type { TransferParts } from './parts.ts'
import { chooseCopiesFolder, saveDocumentCopies } from './save-copies.ts'
import { openDocument, saveDocumentCopy } from './show-document.ts'
import { type BeginWork, stepsAsWork, untilDone } from './work.ts'

const chooseDossierTarget = async ({ dialogs, tokens }: TransferParts, suggestedName: string) => {
  const path = await chooseTarget(dialogs, `${suggestedName}.pdf`)
  return path === undefined ? null : { token: tokens.issueTarget(path), fileName: basename(path) }
}

/** Main's answers to the part of the contract by which bytes come in, are shown and go out. */
export const transferProcedures = (parts: TransferParts, begin: BeginWork) => {
  const os = implement(contract)
  const steps = stepsAsWork(parts, begin)
  const whole = untilDone(parts, begin)
  return {
    chooseFiles: os.chooseFiles.handler(() => chooseFiles(parts)),
    importDocuments: os.importDocuments.handler(({ input, signal }) =>
      steps((own) => importDocuments(own, input, signal)),
    ),
    openDocument: os.openDocument.handler(({ input }) => openDocument(parts, input.id)),
    saveDocumentCopy: os.saveDocumentCopy.handler(({ input }) =>
      whole((own) => saveDocumentCopy(own, input.id)),
    ),
    chooseCopiesFolder: os.chooseCopiesFolder.handler(() => chooseCopiesFolder(parts)),
    saveDocumentCopies: os.saveDocumentCopies.handler(({ input, signal }) =>
      steps((own) => saveDocumentCopies(own, input, signal)),
    ),
    chooseDossierTarget: os.chooseDossierTarget.handler(({ input }) =>
      chooseDossierTarget(parts, input.suggestedName),
    ),
    exportDossier: os.exportDossier.handler(({ input, signal }) =>
      steps((own) => exportDossier(own, input, signal)),
    ),
    openTable: os.openTable.handler(({ input }) => whole((own) => openTable(own, input.again))),
    chooseTableTarget: os.chooseTableTarget.handler(({ input }) =>
      chooseTableTarget(parts, input.suggestedName),
    ),
    exportTable: os.exportTable.handler(({ input, signal }) =>
      steps((own) => exportTable(own, input, signal)),
    ),
    openCalendar: os.openCalendar.handler(() => whole((own) => openCalendar(own))),
    exportCalendar: os.exportCalendar.handler(({ input, signal }) =>
      whole((own) => exportCalendar(own, input, signal)),
    ),
    exportRefused: os.exportRefused.handler(({ input, signal }) =>
      steps((own) => exportRefused(own, input, signal)),
    ),
    forget: os.forget.handler(({ input }) => parts.tokens.forget(input.token)),
  }
}
