import { findPassword, forgetPassword, keepPassword } from '../records/document-password.ts'
import { encryptedDocuments } from '../tasks/documents/encrypted-documents.ts'
import { implementer } from './implementer.ts'

const { documentPasswords } = implementer

/** What the page asks about passwords of documents. */
export const passwordRoutes = {
  get: documentPasswords.get.handler(({ context, input }) => ({
    password: findPassword(context.session.work(), input.id),
  })),
  isKept: documentPasswords.isKept.handler(({ context, input }) => ({
    isKept: findPassword(context.session.work(), input.id) !== null,
  })),
  keep: documentPasswords.keep.handler(({ context, input }) => keepPassword(context.session.work(), input)),
  forget: documentPasswords.forget.handler(({ context, input }) =>
    forgetPassword(context.session.work(), input.id),
  ),
  wanted: documentPasswords.wanted.handler(async ({ context, input }) => ({
    ids: await encryptedDocuments(context.session.work(), input.ids),
  })),
}
