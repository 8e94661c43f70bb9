import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleProgram } from '../../electron/main/program.ts'
import { openVaultChannel } from '../../renderer/app/vault-channel.ts'
import { mainContract, vaultContract } from '../../shared/contract/index.ts'
import { pathsOf } from '../../shared/contract/paths.ts'
import { vaultProcessContract } from '../../shared/contract/vault-process.ts'
import { CHROMIUM_ORIGINS, ELECTRON_ORIGINS } from '../../shared/port/origins.ts'
import { MAX_FRAME_CHARACTERS } from '../../shared/port/sealed-frames.ts'
import { doorUnderTest } from '../contract/support/door-under-test.ts'
import { electronHostOn } from '../contract/support/electron-under-test.ts'
import { fakeElectron } from '../contract/support/fake-electron.ts'
import { gatewayUnderTest, requestText, THE_PAGE } from '../contract/support/gateway-under-test.ts'
import { passingRouter } from '../contract/support/passing-router.ts'

/** Every procedure that main answers, behind the real gateway; counts what gets through. */
const atMain = () => {
  const reached: string[] = []
  const frames: string[] = []
  const under = gatewayUnderTest(
    mainContract,
    passingRouter(mainContract, async (path) => void reached.push(path.join('/'))),
    (frame) => void frames.push(frame),
  )
  return { ...under, reached, frames }
}

/** The two ways in: main's own procedures, and those of the vault process, which judges for itself what main cannot read. */
const DOORS = [
  { door: 'main', contract: mainContract, good: '/session/startFolder', open: async () => atMain() },
  {
    door: 'the vault process',
    contract: vaultContract,
    good: '/parties/duplicates',
    open: async () => {
      const reached: string[] = []
      const router = passingRouter(vaultContract, async (path) => void reached.push(path.join('/')))
      return { ...(await doorUnderTest(router)), reached, bugs: [] }
    },
  },
] as const

const settled = async (under: { posted: string[] }, count: number): Promise<void> => {
  while (under.posted.length < count) await new Promise((resolve) => setImmediate(resolve))
}

const codesOf = (posted: readonly string[]): (string | undefined)[] =>
  posted.map((text) => /"code":"(\w+)"/u.exec(text)?.[1])

const schemaOf = (
  contract: AnyContractRouter,
  path: string,
): { '~standard': { validate(value: unknown): unknown } } | undefined => {
  let found: AnyContractRouter = contract
  for (const name of path.slice(1).split('/'))
    found = (found as Record<string, AnyContractRouter>)[name] ?? found
  return isContractProcedure(found) ? found['~orpc'].inputSchema : undefined
}

const isValid = async (contract: AnyContractRouter, path: string, input: unknown): Promise<boolean> => {
  const schema = schemaOf(contract, path)
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

  it('reach no procedure and get no answer, whichever it is, and nothing sealed is handed on (D1)', async () => {
    const under = atMain()
    const sent = [...pathsOf(mainContract).map((path) => requestText('1', path)), `~${'A'.repeat(43)}.AAAA`]
    for (const stranger of strangers) for (const text of sent) under.send(text, stranger)
    await new Promise((resolve) => setImmediate(resolve))
    expect(sent.length).toBeGreaterThan(25)
    expect({
      reached: under.reached,
      posted: under.posted,
      frames: under.frames,
      warnings: new Set(under.warnings),
      count: under.warnings.length,
    }).toEqual({
      reached: [],
      posted: [],
      frames: [],
      warnings: new Set(['FORBIDDEN_SENDER']),
      count: strangers.length * sent.length,
    })
  })
})

describe.each(DOORS)(
  'messages of the page to $door that are not what they should be',
  ({ contract, good, open }) => {
    const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
    const frame = (json: string): string => `{"i":"1","p":{"u":"${good}","b":{"json":${json}}}}`
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
      `{"i":"","p":{"u":"${good}"}}`,
      `{"i":"${'1'.repeat(33)}","p":{"u":"${good}"}}`,
      `{"i":"1","p":{"u":"${good}","h":{"content-type":"text/event-stream"}}}`,
      `{"i":"1","p":{"u":"${good}","h":{"content-disposition":"attachment; filename=x"}}}`,
      `{"i":"1","p":{"u":"${good}","m":"GET"}}`,
      `{"i":"1","p":{"u":"${good}","b":{"json":1,"maps":[[]]}}}`,
      `{"i":"1","t":1,"p":{"u":"${good}"}}`,
      `{"i":"1","t":2,"p":{"u":"${good}"}}`,
      '{"i":"1","t":3,"p":{"e":"message","d":1}}',
      '{"i":"1","t":4,"p":{}}',
      '{"i":"1","t":9}',
      `{"i":"1","p":{"u":"${good}"},"x":1}`,
      `{"__proto__":{"i":"1"},"p":{"u":"${good}"}}`,
      frame('{"__proto__":{"polluted":1}}'),
      frame('{"id":{"__proto__":{"polluted":1}}}'),
      frame(deep(40)),
      frame(deep(20_000)),
      deep(400_000),
      '\u0000',
      '\ud800',
      `{"i":"1","p":{"u":"${good}"}}{"i":"2","p":{"u":"${good}"}}`,
    ]
    const paths = [
      '',
      '/',
      '//',
      '/cases',
      '/cases/',
      `${good}/`,
      good.slice(1),
      '/parties//duplicates',
      `${good}/x`,
      '/cases/../session/lock',
      '/__proto__',
      '/constructor',
      '/cases/__proto__',
      '/cases/constructor',
      '/cases/toString',
      `${good}/~orpc`,
      '/internal/open',
      '/internal/close',
      '/CASES/LIST',
      '/cases%2flist',
      '/cases/%6cist',
      `${good}?data=1`,
      `${good}#x`,
      `http://orpc${good}`,
      `https://evil.org${good}`,
      'file:///etc/passwd',
    ]

    it('reach nothing and break nothing (D2)', async () => {
      const under = await open()
      for (const text of malformed) under.send(text)
      for (const path of paths) under.send(requestText('1', path))
      under.send(requestText('2', good))
      // Answers come in the order of the questions, so the one to the only good message comes last.
      while (!under.posted.some((text) => text.includes('"i":"2"')))
        await new Promise((resolve) => setImmediate(resolve))
      expect(under.reached).toEqual([good.slice(1)])
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      expect(new Set(codesOf(under.posted.slice(0, -1)))).toEqual(new Set(['INVALID_INPUT']))
    })

    it('are refused as such when they say how their content is to be read, rightly or not (D2, D4)', async () => {
      const under = await open()
      const metas = [
        'null',
        '1',
        '"x"',
        '{}',
        '{"0":[3]}',
        '[null]',
        '[1]',
        '["x"]',
        '[{}]',
        '[[]]',
        '[[3]]',
        '[[3,"gone"]]',
        '[[0,"id"]]',
        '[[1,"id"]]',
        '[[4,"id"]]',
        '[[5,"id"]]',
        '[[6,"id"]]',
        '[[7,"id","0"]]',
        '[[99,"id"]]',
        '[["1",["id"]]]',
        '[[1,"__proto__"]]',
        '[[1,"id","length","x"]]',
        `[${'[3],'.repeat(20_000)}[3]]`,
      ]
      const inputs = ['null', '1', '"x"', '[null]', '{"id":null}', '{"id":"2026-01-01"}', '{"id":[[1,2]]}']
      let sent = 0
      for (const meta of metas) {
        for (const json of inputs) {
          under.send(`{"i":"${sent}","p":{"u":"${good}","b":{"json":${json},"meta":${meta}}}}`)
          sent += 1
        }
      }
      under.send(`{"i":"good","p":{"u":"${good}","b":{"meta":[]}}}`)
      while (!under.posted.some((text) => text.includes('"i":"good"')))
        await new Promise((resolve) => setImmediate(resolve))
      const refused = under.posted.filter((text) => !text.includes('"i":"good"'))
      expect([refused.length, new Set(codesOf(refused)), under.bugs]).toEqual([
        sent,
        new Set(['INVALID_INPUT']),
        [],
      ])
      expect(under.reached).toEqual([good.slice(1)])
    })

    it('are cut off at 1 MiB, before anything looks into them (D2)', async () => {
      const under = await open()
      const sized = (bytes: number, filler: string): string => {
        const empty = requestText('7', good, '')
        return requestText('7', good, filler.repeat((bytes - empty.length) / Buffer.byteLength(filler)))
      }
      under.send(sized(1024 * 1024 + 1, 'x'))
      under.send(sized(1024 * 1024 + 2, 'я'))
      under.send(sized(10_000_000, 'x'))
      under.send('x'.repeat(10_000_000))
      under.send(sized(1024 * 1024, 'x'))
      await settled(under, 4)
      expect([codesOf(under.posted), under.reached]).toEqual([
        ['MESSAGE_TOO_LARGE', 'MESSAGE_TOO_LARGE', 'MESSAGE_TOO_LARGE', 'INVALID_INPUT'],
        [],
      ])
    })

    it('are refused by the schema of each procedure when their content does not fit (D2)', async () => {
      const under = await open()
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
      for (const path of pathsOf(contract)) {
        for (const input of [...handmade, ...random]) {
          if (await isValid(contract, path, input)) continue
          under.send(requestText(`${sent}`, path, input))
          sent += 1
        }
      }
      await settled(under, sent)
      expect(sent).toBeGreaterThan(1_500)
      expect([under.reached, new Set(codesOf(under.posted)), under.bugs]).toEqual([
        [],
        new Set(['INVALID_INPUT']),
        [],
      ])
    })

    it('take random text of any kind without an answer that says more than a code (D2, D4)', async () => {
      const under = await open()
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
      under.send(requestText('last', good))
      while (!under.posted.some((text) => text.includes('"i":"last"')))
        await new Promise((resolve) => setImmediate(resolve))
      expect(under.reached).toEqual([good.slice(1)])
      for (const text of under.posted.filter((posted) => !posted.includes('"i":"last"')))
        expect(JSON.parse(text)).toMatchObject({ p: { b: { json: { code: 'INVALID_INPUT' } } } })
    })
  },
)

describe('what is sealed for the vault process', () => {
  it('is handed on by main as it is, up to a size (D2)', () => {
    const under = atMain()
    const frame = `~${'A'.repeat(43)}.AAAA`
    under.send(frame)
    under.send(`${frame}${'A'.repeat(MAX_FRAME_CHARACTERS)}`)
    expect([under.frames, under.warnings, under.posted]).toEqual([[frame], ['MESSAGE_TOO_LARGE'], []])
  })

  it('reaches nothing when it was sealed by somebody else, or is none (D2)', async () => {
    const under = await doorUnderTest()
    const stranger = await doorUnderTest()
    const foreign: string[] = []
    await openVaultChannel(
      { post: (frame) => void foreign.push(frame), listen: () => () => undefined },
      stranger.key.publicKey,
    ).then(({ port }) => port.postMessage(requestText('1', '/secrets/status')))
    while (foreign.length === 0) await new Promise((resolve) => setImmediate(resolve))
    const zeros = `~${'A'.repeat(43)}.${'A'.repeat(60)}`
    const frames = [...foreign, zeros, '~', '~.', `~${'A'.repeat(43)}.`, '~x.y', '{}', `${foreign[0]}!`]
    for (const frame of frames) under.hand({ kind: 'page:frame', frame })
    for (const message of [null, 1, 'text', {}, { kind: 'page:frame' }, { kind: 'page:frame', frame: 1 }])
      under.hand(message)
    under.send(requestText('2', '/secrets/status'))
    await settled(under, 1)
    expect([under.posted.length, codesOf(under.posted)]).toEqual([1, ['LOCKED']])
  })

  it('cannot ask what main alone may ask (D1)', async () => {
    const under = await doorUnderTest()
    const own = pathsOf(vaultProcessContract).filter((path) => path.startsWith('/internal/'))
    for (const path of own) under.send(requestText('1', path, { folder: '/x' }))
    await settled(under, own.length)
    expect(own.length).toBeGreaterThan(8)
    expect(new Set(codesOf(under.posted))).toEqual(new Set(['INVALID_INPUT']))
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
    const under = gatewayUnderTest(mainContract, program.router as AnyRouter)
    const inputs = [null, 1, 'x', {}, { x: 1 }, [], { token: '../../etc/passwd' }]
    let sent = 0
    for (const path of pathsOf(mainContract)) {
      for (const input of inputs) {
        under.send(requestText(`${sent}`, path, input))
        sent += 1
      }
    }
    await settled(under, sent)
    expect([new Set(codesOf(under.posted)), under.bugs]).toEqual([new Set(['INVALID_INPUT']), []])
  })

  it('answer LOCKED where they would need a vault, and none is open', async () => {
    const host = electronHostOn(fakeElectron())
    const program = assembleProgram(host, {
      version: '0',
      vaultEntry: '/none',
      documentsEntry: '/none',
      rendererFolder: '/none',
      configFolder: '/none',
    })
    const under = gatewayUnderTest(mainContract, program.router as AnyRouter)
    under.send(requestText('1', '/session/vaultKey'))
    await settled(under, 1)
    expect(codesOf(under.posted)).toEqual(['LOCKED'])
  })
})
