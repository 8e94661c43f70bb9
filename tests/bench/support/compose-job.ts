import { closeSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs'
import * as z from 'zod'
import { composeDossier } from '../../../electron/documents/dossier/compose.ts'
import { dossierInputSchema } from '../../../shared/domain/dossier.ts'
import { ASSETS } from '../../documents/support/compose.ts'

/** Composes what the job file names, in a process of its own so that its memory can be measured; prints the peak in MB. */
const jobSchema = z.object({ dossier: dossierInputSchema, files: z.array(z.string()), target: z.string() })

/** Of this program alone: what getrusage tells begins with what the process weighed from which it was forked. */
const peakBytes = (): number => {
  const kib = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return Number(kib) * 1024
}

const job = jobSchema.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
const target = openSync(job.target, 'w')
await composeDossier({
  dossier: job.dossier,
  openExhibit: (index) => createReadStream(job.files[index] ?? '', { highWaterMark: 256 * 1024 }),
  sink: async (chunk) => void writeSync(target, chunk),
  onProgress: () => undefined,
  signal: new AbortController().signal,
  assets: ASSETS,
})
closeSync(target)
process.stdout.write(String(Math.round(peakBytes() / 1e6)))
