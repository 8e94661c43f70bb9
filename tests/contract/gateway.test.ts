import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spawnNode } from '../../electron/host/chromium/spawn-node.ts'
import { connect, type ProcessConnection } from '../../electron/main/session/process-connection.ts'
import { ERROR_CODES } from '../../shared/contract/errors.ts'
import { clerkContract } from './children/clerk-contract.ts'
import { failureOf, gatewayUnderTest } from './support/gateway-under-test.ts'
import { until } from './support/host-under-test.ts'
import { passingRouter } from './support/passing-router.ts'

let clerk: ProcessConnection<typeof clerkContract> | undefined

/** A call by its path, as a client takes it. */
const callOf = (client: unknown, path: readonly string[]) => {
  const call = path.reduce<unknown>((at, name) => Reflect.get(Object(at), name), client)
  if (typeof call !== 'function') throw new Error('no such call')
  return call as (input: unknown, options: object) => Promise<unknown>
}

const start = () => {
  const entry = new URL('children/clerk.ts', import.meta.url).pathname
  const connection = connect<typeof clerkContract>(spawnNode({ entry, name: 'clerk' }))
  clerk = connection
  return gatewayUnderTest(
    clerkContract,
    passingRouter(clerkContract, (path, input, signal) => callOf(connection.client, path)(input, { signal })),
  )
}

let under: ReturnType<typeof start>

beforeEach(() => {
  under = start()
})
afterEach(async () => {
  clerk?.kill()
  await clerk?.exited
})

const drain = async <T>(events: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const event of events) all.push(event)
  return all
}

const coded = (code: string) => ({ code, message: code, data: undefined, defined: true })
const bug = {
  code: 'INTERNAL',
  message: 'INTERNAL',
  data: { reference: expect.stringMatching(/^[0-9a-f]{12}$/u) },
  defined: true,
}

describe('the gateway', () => {
  it('passes a call to the process that owns it, and its answer back', async () => {
    expect(await under.openPage().clerk.greet({ name: ' Айгүл ' })).toBe('Сәлем, Айгүл')
  })

  it('passes every expected failure on as its code and nothing else (D4)', async () => {
    const page = under.openPage()
    const failures = await Promise.all(ERROR_CODES.map((code) => failureOf(page.clerk.fail({ code }))))
    expect(failures).toEqual(ERROR_CODES.map((code) => (code === 'INTERNAL' ? bug : coded(code))))
  })

  it('answers a bug with a reference that stands in the log, and lets nothing of it through (D4)', async () => {
    const page = under.openPage()
    expect([await failureOf(page.clerk.stumble()), await failureOf(page.clerk.lie())]).toEqual([bug, bug])
    expect(under.posted.join('')).not.toMatch(/aigul|Ахметов|SELECT|honest|Error|\.ts/u)
    const answered = under.posted.map((text) => /"reference":"(\w+)"/u.exec(text)?.[1])
    expect(under.bugs.map(({ reference }) => reference)).toEqual(answered)
  })

  it('refuses input that does not fit before it leaves main', async () => {
    const page = under.openPage()
    clerk?.kill()
    await clerk?.exited
    expect(await failureOf(page.clerk.greet({ name: 'x'.repeat(21) }))).toEqual(coded('INVALID_INPUT'))
  })

  it('passes events on as they come, and their end', async () => {
    expect(await drain(await under.openPage().clerk.count({ to: 5, ending: 'end' }))).toEqual([1, 2, 3, 4, 5])
  })

  it('passes a failure between events on as a code (D4)', async () => {
    const page = under.openPage()
    const fails = failureOf(drain(await page.clerk.count({ to: 2, ending: 'fail' })))
    const stumbles = failureOf(drain(await page.clerk.count({ to: 2, ending: 'stumble' })))
    expect([await fails, await stumbles]).toEqual([bug, bug])
    expect(under.posted.join('')).not.toMatch(/aigul|SELECT/u)
  })

  it('stops the work in the other process when the page gives up', async () => {
    const page = under.openPage()
    const stop = new AbortController()
    const events = await page.clerk.count({ to: 1, ending: 'wait' }, { signal: stop.signal })
    await events.next()
    stop.abort()
    await until(async () => (await page.clerk.aborted()) === 1)
  })

  it('gives up the calls of a page that was loaded anew, whose numbers begin again', async () => {
    const first = under.openPage()
    const forgotten = failureOf(first.clerk.hang())
    await first.clerk.greet({ name: 'a' })
    under.gateway.restart()
    const second = under.openPage()
    expect([await second.clerk.greet({ name: 'б' }), await second.clerk.greet({ name: 'в' })]).toEqual([
      'Сәлем, б',
      'Сәлем, в',
    ])
    expect(under.bugs).toEqual([])
    void forgotten
  })
})
