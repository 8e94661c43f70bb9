import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { dossierInputSchema, dossierProgressSchema, dossierResultSchema } from '../domain/dossier.ts'
import { procedure } from './base.ts'

const streamIdSchema = z.string().max(64)

/** What main asks of the document process. */
export const documentsProcessContract = {
  dossier: {
    /**
     * Composes a dossier. `exhibits` stand in the order of `dossier.exhibits`; each names the stream from which its bytes
     * are taken from main over the port, once and in that order.
     * The first event names the stream from which main takes the PDF.
     */
    compose: procedure
      .input(
        z.strictObject({
          dossier: dossierInputSchema,
          exhibits: z.array(streamIdSchema),
        }),
      )
      .output(
        eventIterator(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('output'), streamId: streamIdSchema }),
            z.strictObject({ kind: z.literal('progress'), progress: dossierProgressSchema }),
            z.strictObject({ kind: z.literal('finished'), result: dossierResultSchema }),
          ]),
        ),
      ),
  },
}
