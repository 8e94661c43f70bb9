import { expect, it } from 'vitest'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import type { MediaType } from '../../shared/domain/kinds/document.ts'
import { ASSETS, compose } from '../documents/support/compose.ts'
import { textPdf } from '../documents/support/make-exhibits.ts'
import { type SampleExhibit, sampleDossier } from '../documents/support/sample-dossier.ts'
import { busyMachine } from './support/busy-machine.ts'

const exhibit = (name: string, mediaType: MediaType, bytes: Uint8Array): SampleExhibit => ({
  title: name,
  name,
  mediaType,
  bytes,
})

const TEXT = exhibit('note.txt', 'text/plain', Buffer.from('Жауап алу хаттамасы, 12-бет.\n'.repeat(50)))
const PDF = exhibit('order.pdf', 'application/pdf', textPdf(['First page', 'Second page']))
const HOSTILE = exhibit('hang.pdf', 'application/pdf', Buffer.from('hang in JavaScript'))

/** Composes, and tells how much longer it took than the processor time that it got. */
const measured = async (exhibits: readonly SampleExhibit[], processorMs: number) => {
  const begun = { at: performance.now(), cpu: process.cpuUsage() }
  const { result } = await compose(sampleDossier('en', exhibits), exhibits, {
    limits: { ...LIMITS, step: { ...LIMITS.step, processorMs } },
    assets: { ...ASSETS, threadFile: new URL('../documents/support/hanging-thread.ts', import.meta.url) },
  })
  const { user, system } = process.cpuUsage(begun.cpu)
  const usedMs = (user + system) / 1_000
  return { usedMs, stretch: (performance.now() - begun.at) / usedMs, outcome: result.exhibits }
}

it('on a machine that ten others for each processor want as well, what is sound is whole and what is hostile is ended', async () => {
  await using _others = await busyMachine()
  const sound = await measured([TEXT, PDF], 6_000)
  expect(sound.outcome).toMatchObject([
    { status: 'converted', fault: null },
    { status: 'whole', fault: null },
  ])
  // Else the machine was not busy and nothing was shown.
  expect(sound.stretch).toBeGreaterThan(2)
  const hostile = await measured([HOSTILE, PDF], 2_000)
  expect(hostile.outcome).toMatchObject([
    { status: 'sheet', fault: 'too-slow' },
    { status: 'whole', fault: null },
  ])
  expect(hostile.usedMs).toBeLessThan(2_000 + 8_000)
})
