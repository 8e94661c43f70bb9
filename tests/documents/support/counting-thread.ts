import { appendFileSync } from 'node:fs'

/* The working thread, which leaves a sign each time one is started. */

appendFileSync(process.env.SANDYQ_STARTS ?? '', 'started\n')

await import('../../../electron/documents/dossier/thread/thread.ts')
