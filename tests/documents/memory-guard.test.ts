import { expect, it } from 'vitest'
import { MemoryGuard } from '../../electron/documents/dossier/thread/memory-guard.ts'

const PAGE = 65_536

it('memory grows as far as it may and no further, and what was refused is told once', () => {
  const prototype = { grow: WebAssembly.Memory.prototype.grow }
  const guard = new MemoryGuard(prototype)
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 100 })
  const grow = (pages: number) => prototype.grow.call(memory, pages)

  guard.allow(10 * PAGE)
  expect(grow(5)).toBe(1)
  expect(guard.heldBytes).toBe(6 * PAGE)
  expect(() => grow(5)).toThrow(RangeError)
  expect(memory.buffer.byteLength).toBe(6 * PAGE)
  expect([guard.takeRefusal(), guard.takeRefusal()]).toEqual([true, false])
  expect(grow(4)).toBe(6)

  guard.allow(undefined)
  expect(grow(50)).toBe(10)
  expect(guard.heldBytes).toBe(60 * PAGE)
})
