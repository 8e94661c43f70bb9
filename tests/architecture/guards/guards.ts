import ts from 'typescript'
import { networkModules } from '../../../tools/layers/rules.ts'
import { anyName, calledName, constantText, freeName, importedModule, stringText } from './find.ts'
import type { Guard } from './guard.ts'

const program = /^(electron|renderer|shared)\//
const page = /^renderer\//
const processes = /^(electron|shared)\//

const oneOf = (...names: readonly string[]) => {
  const set = new Set(names)
  return (name: string | undefined) => (name !== undefined && set.has(name) ? name : undefined)
}

const network = oneOf(...networkModules, ...networkModules.map((name) => `node:${name}`), 'undici', 'ws')
const networkCall = oneOf(
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
)
const electronNetwork = oneOf('net', 'netLog', 'autoUpdater', 'crashReporter', 'pushNotifications')
const storage = oneOf(
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'serviceWorker',
  'cookie',
  'openDatabase',
  'requestFileSystem',
  'sharedStorage',
)
const htmlSink = oneOf(
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'DOMParser',
  'writeln',
)
const codeFromText = oneOf('eval', 'Function', 'execScript')
const outside = oneOf(
  'openExternal',
  'addRecentDocument',
  'setAsDefaultProtocolClient',
  'setLoginItemSettings',
)
const shell = oneOf('exec', 'execSync')

const allowedCiphers = new Set(['aes-256-gcm'])
const allowedHashes = new Set(['sha256', 'sha512', 'SHA-256', 'SHA-512'])
const cipherCalls = oneOf('createCipheriv', 'createDecipheriv')
const hashCalls = oneOf('createHash', 'createHmac', 'hkdfSync', 'hkdf')
/** Present in Node but not in Electron's cryptography, or too weak to be used at all. */
const forbiddenAlgorithm =
  /^(chacha20(-poly1305)?|aes-?\d{3}-(?!gcm$)[a-z0-9-]+|id-aes.*|(rsa-)?(md[245]|sha-?1|sha-?224|sha3-\d+|ripemd.*|rmd160|whirlpool|sm3|blake2[bs]\d*|shake\d+)|des(-.*)?|rc[245](-.*)?|bf(-.*)?|seed(-.*)?)$/i

function wrongAlgorithm(node: ts.Node): string | undefined {
  const text = stringText(node)
  if (text !== undefined && forbiddenAlgorithm.test(text)) return text
  if (!ts.isCallExpression(node)) return undefined
  const name = calledName(node)
  const allowed = cipherCalls(name) ? allowedCiphers : hashCalls(name) ? allowedHashes : undefined
  if (allowed === undefined) return undefined
  const algorithm = constantText(node.arguments[0])
  return algorithm !== undefined && allowed.has(algorithm)
    ? undefined
    : `${name}(${algorithm ?? 'not a constant'})`
}

function namedImportFromElectron(node: ts.Node): string | undefined {
  if (!ts.isImportSpecifier(node)) return undefined
  const declaration = node.parent.parent.parent
  return importedModule(declaration) === 'electron'
    ? electronNetwork((node.propertyName ?? node.name).text)
    : undefined
}

function memberOfMath(node: ts.Node): string | undefined {
  const isRandom = ts.isPropertyAccessExpression(node) && node.name.text === 'random'
  return isRandom && node.expression.getText() === 'Math' ? 'Math.random' : undefined
}

/** The editor's reader of nodes has the name of the browser's parser of markup, and takes no text. */
const isReaderOfNodes = (node: ts.Node): boolean =>
  node
    .getSourceFile()
    .statements.some(
      (statement) =>
        importedModule(statement) === '@tiptap/pm/model' && /\bDOMParser\b/u.test(statement.getText()),
    )

function markupFromText(node: ts.Node): string | undefined {
  const name = htmlSink(anyName(node))
  return name === 'DOMParser' && isReaderOfNodes(node) ? undefined : name
}

/** A shell would take a name apart that it should only pass on. */
function shellCommand(node: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'shell') return 'shell'
  if (!ts.isImportSpecifier(node)) return undefined
  const fromModule = importedModule(node.parent.parent.parent)
  const isStarter = fromModule === 'node:child_process' || fromModule === 'child_process'
  return isStarter ? shell((node.propertyName ?? node.name).text) : undefined
}

/** The page's own bytes come by fetch from its own origin: the one place that may ask. */
const pageFetchPlaces = ['renderer/records/viewing/use-viewer.ts']

/** Every rule about the source that a type or a layer cannot express. */
export const guards: readonly Guard[] = [
  {
    name: 'no module that reaches a network is imported',
    where: program,
    find: (node) => network(importedModule(node)),
  },
  {
    name: "nothing of Electron's network, updater or crash reporter is imported",
    where: /^electron\//,
    find: namedImportFromElectron,
  },
  { name: 'no process makes a request', where: processes, find: (node) => networkCall(calledName(node)) },
  {
    name: 'the page asks only its own origin, in one file',
    where: page,
    except: pageFetchPlaces,
    find: (node) => networkCall(calledName(node)),
  },
  { name: 'only the chosen ciphers and hashes are named', where: program, find: wrongAlgorithm },
  { name: 'randomness comes from the system, never from Math.random', where: program, find: memberOfMath },
  { name: 'the page stores nothing', where: page, find: (node) => storage(freeName(node)) },
  { name: 'no text becomes markup', where: page, find: markupFromText },
  { name: 'no text becomes code', where: program, find: (node) => codeFromText(calledName(node)) },
  {
    name: 'nothing is handed to another program or remembered by the system',
    where: program,
    find: (node) => outside(anyName(node)),
  },
  { name: 'no command goes through a shell', where: /^electron\//, find: shellCommand },
]
