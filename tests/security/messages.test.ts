import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forwardRouter } from '../../electron/main/gateway/forward.ts'
import { pathsOf } from '../../electron/main/gateway/gateway.ts'
import { assembleProgram } from '../../electron/main/program.ts'
import { pageContract } from '../../shared/contract/index.ts'
import { CHROMIUM_ORIGINS, ELECTRON_ORIGINS } from '../../shared/port/origins.ts'
import { electronHostOn } from '../contract/support/electron-under-test.ts'
import { fakeElectron } from '../contract/support/fake-electron.ts'
import { gatewayUnderTest, requestText, THE_PAGE } from '../contract/support/gateway-under-test.ts'

const allPaths = pathsOf(pageContract)

/** Every procedure of the page's contract, behind the real gateway; counts what gets through. */
const guarded = () => {
  const reached: string[] = []
  const under = gatewayUnderTest(
    pageContract,
    forwardRouter(pageContract, async (path) => void reached.push(path.join('/'))),
  )
  return { ...under, reached }
}

const settled = async (under: { posted: string[] }, count: number): Promise<void> => {
  while (under.posted.length < count) await new Promise((resolve) => setImmediate(resolve))
}

const codesOf = (posted: readonly string[]): (string | undefined)[] =>
  posted.map((text) => /"code":"(\w+)"/u.exec(text)?.[1])

const schemaOf = (path: string): { '~standard': { validate(value: unknown): unknown } } | undefined => {
  let found: AnyContractRouter = pageContract
  for (const name of path.slice(1).split('/'))
    found = (found as Record<string, AnyContractRouter>)[name] ?? found
  return isContractProcedure(found) ? found['~orpc'].inputSchema : undefined
}

const isValid = async (path: string, input: unknown): Promise<boolean> => {
  const schema = schemaOf(path)
  if (schema === undefined) return input === undefined
  const result = await schema['~standard'].validate(input)
  return typeof result === 'object' && result !== null && !('issues' in result && result.issues !== undefined)
}

describe('messages from elsewhere', () => {
  const strangers = [
    { ...THE_PAGE, isOurWindow: false },
    { ...THE_PAGE, isTopFrame: false },
    { ...THE_PAGE, origin: CHROMIUM_ORIGINS.viewer },
    { ...THE_PAGE, origin: ELECTRON_ORIGINS.page },
    { ...THE_PAGE, origin: 'https://sandyq.invalid.evil.org' },
    { ...THE_PAGE, origin: 'https://evil.org' },
    { ...THE_PAGE, origin: 'null' },
    { ...THE_PAGE, origin: '' },
    { ...THE_PAGE, origin: 'https://sandyq.invalid/' },
  ]

  it('reach no procedure and get no answer, whichever it is (D1)', async () => {
    const under = guarded()
    for (const stranger of strangers) {
      for (const path of allPaths) under.send(requestText('1', path), stranger)
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(allPaths.length).toBeGreaterThan(50)
    expect({
      reached: under.reached,
      posted: under.posted,
      warnings: new Set(under.warnings),
      count: under.warnings.length,
    }).toEqual({
      reached: [],
      posted: [],
      warnings: new Set(['FORBIDDEN_SENDER']),
      count: strangers.length * allPaths.length,
    })
  })
})

describe('messages of the page that are not what they should be', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const frame = (json: string): string => `{"i":"1","p":{"u":"/cases/get","b":{"json":${json}}}}`
  const malformed = [
    '',
    ' ',
    'null',
    '1',
    '"text"',
    '[]',
    '{}',
    'undefined',
    '{',
    '}',
    '[[[[',
    '{"i":1}',
    '{"i":"1"}',
    '{"i":"1","p":null}',
    '{"i":"1","p":[]}',
    '{"i":"1","p":{}}',
    '{"i":"1","p":{"u":1}}',
    '{"i":"","p":{"u":"/parties/duplicates"}}',
    `{"i":"${'1'.repeat(33)}","p":{"u":"/parties/duplicates"}}`,
    '{"i":"1","p":{"u":"/parties/duplicates","h":{"content-type":"text/event-stream"}}}',
    '{"i":"1","p":{"u":"/parties/duplicates","h":{"content-disposition":"attachment; filename=x"}}}',
    '{"i":"1","p":{"u":"/parties/duplicates","m":"GET"}}',
    '{"i":"1","p":{"u":"/parties/duplicates","b":{"json":1,"maps":[[]]}}}',
    '{"i":"1","t":1,"p":{"u":"/parties/duplicates"}}',
    '{"i":"1","t":2,"p":{"u":"/parties/duplicates"}}',
    '{"i":"1","t":3,"p":{"e":"message","d":1}}',
    '{"i":"1","t":4,"p":{}}',
    '{"i":"1","t":9}',
    '{"i":"1","p":{"u":"/parties/duplicates"},"x":1}',
    '{"__proto__":{"i":"1"},"p":{"u":"/parties/duplicates"}}',
    frame('{"__proto__":{"polluted":1}}'),
    frame('{"id":{"__proto__":{"polluted":1}}}'),
    frame(deep(40)),
    frame(deep(20_000)),
    deep(400_000),
    '\u0000',
    '\ud800',
    '{"i":"1","p":{"u":"/parties/duplicates"}}{"i":"2","p":{"u":"/parties/duplicates"}}',
  ]
  const paths = [
    '',
    '/',
    '//',
    '/cases',
    '/cases/',
    '/parties/duplicates/',
    'parties/duplicates',
    '/parties//duplicates',
    '/parties/duplicates/x',
    '/cases/../session/lock',
    '/__proto__',
    '/constructor',
    '/cases/__proto__',
    '/cases/constructor',
    '/cases/toString',
    '/parties/duplicates/~orpc',
    '/internal/open',
    '/internal/close',
    '/CASES/LIST',
    '/cases%2flist',
    '/cases/%6cist',
    '/parties/duplicates?data=1',
    '/parties/duplicates#x',
    'http://orpc/parties/duplicates',
    'https://evil.org/parties/duplicates',
    'file:///etc/passwd',
  ]

  it('reach nothing and break nothing (D2)', async () => {
    const under = guarded()
    for (const text of malformed) under.send(text)
    for (const path of paths) under.send(requestText('1', path))
    under.send(requestText('2', '/parties/duplicates'))
    // Answers come in the order of the questions, so the one to the only good message comes last.
    while (!under.posted.some((text) => text.includes('"i":"2"')))
      await new Promise((resolve) => setImmediate(resolve))
    expect(under.reached).toEqual(['parties/duplicates'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(new Set(codesOf(under.posted.slice(0, -1)))).toEqual(new Set(['INVALID_INPUT']))
  })

  it('are cut off at 1 MiB, before anything looks into them (D2)', async () => {
    const under = guarded()
    const sized = (bytes: number, filler: string): string => {
      const empty = requestText('7', '/cases/get', '')
      return requestText('7', '/cases/get', filler.repeat((bytes - empty.length) / Buffer.byteLength(filler)))
    }
    under.send(sized(1024 * 1024 + 1, 'x'))
    under.send(sized(1024 * 1024 + 2, 'я'))
    under.send(sized(10_000_000, 'x'))
    under.send('x'.repeat(10_000_000))
    under.send(sized(1024 * 1024, 'x'))
    await settled(under, 4)
    expect([codesOf(under.posted), under.warnings, under.reached]).toEqual([
      ['MESSAGE_TOO_LARGE', 'MESSAGE_TOO_LARGE', 'MESSAGE_TOO_LARGE', 'INVALID_INPUT'],
      ['MESSAGE_TOO_LARGE', 'MESSAGE_TOO_LARGE', 'MESSAGE_TOO_LARGE', 'MESSAGE_TOO_LARGE'],
      [],
    ])
  })

  it('are refused by the schema of each procedure when their content does not fit (D2)', async () => {
    const under = guarded()
    const handmade = [
      null,
      0,
      '',
      [],
      {},
      true,
      { id: null },
      { __proto: 1 },
      { id: '../..' },
      { token: 'a' },
      { path: '/etc/passwd' },
    ]
    const random = fc.sample(fc.jsonValue(), { numRuns: 60, seed: 20_261_122 })
    let sent = 0
    for (const path of allPaths) {
      for (const input of [...handmade, ...random]) {
        if (await isValid(path, input)) continue
        under.send(requestText(`${sent}`, path, input))
        sent += 1
      }
    }
    await settled(under, sent)
    expect(sent).toBeGreaterThan(3_000)
    expect([under.reached, new Set(codesOf(under.posted)), under.bugs]).toEqual([
      [],
      new Set(['INVALID_INPUT']),
      [],
    ])
  })

  it('take random text of any kind without an answer that says more than a code (D2, D4)', () => {
    const under = guarded()
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string().map((text) => `{"i":"1","p":${text}`),
        ),
        (text) => {
          under.send(text)
        },
      ),
      { numRuns: 2_000, seed: 20_261_122 },
    )
    expect(under.reached).toEqual([])
    for (const text of under.posted)
      expect(JSON.parse(text)).toMatchObject({ p: { b: { json: { code: 'INVALID_INPUT' } } } })
  })
})

describe('the procedures that main answers itself', () => {
  it('refuse what does not fit as well, and what nobody asked for (D2)', async () => {
    const host = electronHostOn(fakeElectron())
    const program = assembleProgram(host, {
      version: '0',
      vaultEntry: '/none',
      documentsEntry: '/none',
      rendererFolder: '/none',
      configFolder: '/none',
    })
    const under = gatewayUnderTest(pageContract, program.router as AnyRouter)
    const inputs = [null, 1, 'x', {}, { x: 1 }, [], { token: '../../etc/passwd' }]
    let sent = 0
    for (const path of allPaths) {
      for (const input of inputs) {
        under.send(requestText(`${sent}`, path, input))
        sent += 1
      }
    }
    await settled(under, sent)
    expect([new Set(codesOf(under.posted)), under.bugs]).toEqual([new Set(['INVALID_INPUT']), []])
  })

  it('answer LOCKED for everything that lies in a vault while none is open', async () => {
    const host = electronHostOn(fakeElectron())
    const program = assembleProgram(host, {
      version: '0',
      vaultEntry: '/none',
      documentsEntry: '/none',
      rendererFolder: '/none',
      configFolder: '/none',
    })
    const under = gatewayUnderTest(pageContract, program.router as AnyRouter)
    under.send(requestText('1', '/parties/duplicates'))
    under.send(requestText('2', '/today/get'))
    under.send(requestText('3', '/secrets/status'))
    await settled(under, 3)
    expect(new Set(codesOf(under.posted).filter((code) => code !== 'INVALID_INPUT'))).toEqual(
      new Set(['LOCKED']),
    )
  })
})
