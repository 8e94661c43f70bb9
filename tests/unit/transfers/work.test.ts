import { expect, test } from 'vitest'
import { idleLock, STANDSTILL_MS } from '../../../electron/main/session/idle-lock.ts'
import type { TransferParts } from '../../../electron/main/transfers/parts.ts'
import { passing, stepsAsWork, untilDone } from '../../../electron/main/transfers/work.ts'
import { handClock } from '../../vault/support/hand-clock.ts'

const MINUTE = 60_000

const unasked = (): never => {
  throw new Error('not asked for here')
}

const parts: TransferParts = {
  dialogs: { chooseFolder: unasked, chooseFiles: unasked, chooseTarget: unasked },
  tokens: {
    issueFile: unasked,
    takeFile: unasked,
    pathOf: unasked,
    issueTarget: unasked,
    takeTarget: unasked,
    issueBytes: unasked,
    forget: unasked,
  },
  vault: unasked,
  startDocuments: unasked,
}

/** An open vault that locks after five minutes, and how often it was locked. */
const openVault = () => {
  const clock = handClock()
  const locks: string[] = []
  const idle = idleLock({ after: clock.after, minutes: 5 }, () => locks.push('locked'))
  idle.touch()
  return { clock, idle, locks }
}

test('a transfer that goes on for an hour, step by step, is not cut off by the idle lock', async () => {
  const { clock, idle, locks } = openVault()
  const events = stepsAsWork(
    parts,
    idle.begin,
  )(async function* () {
    for (let step = 0; step < 20; step += 1) {
      clock.move(3 * MINUTE)
      yield step
    }
  })
  const seen: number[] = []
  for await (const step of events) seen.push(step)
  expect([seen.length, locks.length]).toEqual([20, 0])
  clock.move(5 * MINUTE)
  expect(locks.length).toBe(1)
})

test('a transfer that nobody takes any more, or that fails, keeps no vault open', async () => {
  const { clock, idle, locks } = openVault()
  const steps = stepsAsWork(parts, idle.begin)
  for await (const _ of steps(async function* () {
    yield 1
    yield 2
  }))
    break
  const failing = steps(async function* () {
    yield 1
    throw new Error('the disk is full')
  })
  await expect(failing.next()).resolves.toEqual({ done: false, value: 1 })
  await expect(failing.next()).rejects.toThrow('the disk is full')
  clock.move(5 * MINUTE)
  expect(locks.length).toBe(1)
})

test('bytes on their way are progress, and a dialog that stands open is none', async () => {
  const { clock, idle, locks } = openVault()
  const whole = untilDone(parts, idle.begin)
  const pieces = async function* () {
    for (let piece = 0; piece < 3; piece += 1) {
      clock.move(STANDSTILL_MS - 1)
      yield piece
    }
  }
  await whole(async (own) => {
    own.onProgress?.()
    for await (const _ of passing(pieces(), own)) expect(locks).toEqual([])
  })
  idle.touch()
  await whole(async () => clock.move(5 * MINUTE))
  expect(locks.length).toBe(1)
})
