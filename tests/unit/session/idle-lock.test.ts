import { beforeEach, describe, expect, it } from 'vitest'
import { idleLock, STANDSTILL_MS } from '../../../electron/main/session/idle-lock.ts'

const minute = 60_000

/** A clock that goes on only when told to. */
function handClock() {
  let now = 0
  let waiting: { at: number; run: () => void }[] = []
  return {
    after: (delayMs: number, run: () => void) => {
      const entry = { at: now + delayMs, run }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    pass: (ms: number) => {
      now += ms
      const due = waiting.filter(({ at }) => at <= now)
      waiting = waiting.filter(({ at }) => at > now)
      for (const { run } of due) run()
    },
  }
}

describe('the idle lock', () => {
  let clock: ReturnType<typeof handClock>
  let locks: number
  const start = (minutes: number) =>
    idleLock({ after: clock.after, minutes }, () => {
      locks += 1
    })

  beforeEach(() => {
    clock = handClock()
    locks = 0
  })

  it('locks once after the chosen minutes without a touch, not a moment earlier', () => {
    start(5).touch()
    clock.pass(5 * minute - 1)
    expect(locks).toBe(0)
    clock.pass(1)
    clock.pass(60 * minute)
    expect(locks).toBe(1)
  })

  it('is put off by every touch', () => {
    const idle = start(5)
    for (let touches = 0; touches < 10; touches += 1) {
      idle.touch()
      clock.pass(4 * minute)
    }
    expect(locks).toBe(0)
    clock.pass(minute)
    expect(locks).toBe(1)
  })

  it('does not lock what is locked already', () => {
    const idle = start(1)
    idle.touch()
    idle.rest()
    clock.pass(60 * minute)
    expect(locks).toBe(0)
  })

  it('counts from the moment at which the minutes are changed, and only while it counts', () => {
    const idle = start(30)
    idle.setMinutes(10)
    clock.pass(60 * minute)
    expect(locks).toBe(0)

    idle.touch()
    clock.pass(9 * minute)
    idle.setMinutes(2)
    clock.pass(2 * minute)
    expect(locks).toBe(1)
  })

  it('lets an import of an hour run to its end, and begins to count anew when it ends', () => {
    const idle = start(5)
    idle.touch()
    const work = idle.begin()
    for (let minutes = 0; minutes < 60; minutes += 1) {
      work.progress()
      clock.pass(minute)
    }
    work.end()
    clock.pass(5 * minute - 1)
    expect(locks).toBe(0)
    clock.pass(1)
    expect(locks).toBe(1)
  })

  it('does not wait for work that stands still, nor for the second of two', () => {
    const idle = start(5)
    idle.touch()
    const [hanging, other] = [idle.begin(), idle.begin()]
    clock.pass(STANDSTILL_MS - 1)
    other.progress()
    clock.pass(STANDSTILL_MS - 1)
    expect(locks).toBe(0)
    clock.pass(1)
    expect(locks).toBe(1)
    hanging.end()
    other.end()
    clock.pass(60 * minute)
    expect(locks).toBe(1)
  })

  it('locks after the minutes where work stood still before they were over', () => {
    const idle = start(30)
    idle.touch()
    const work = idle.begin()
    clock.pass(30 * minute)
    expect(locks).toBe(1)
    work.progress()
    work.end()
    clock.pass(60 * minute)
    expect(locks).toBe(1)
  })

  it('is not begun by work that ends after a lock', () => {
    const idle = start(5)
    idle.touch()
    const work = idle.begin()
    idle.rest()
    work.end()
    clock.pass(60 * minute)
    expect(locks).toBe(0)
  })
})
