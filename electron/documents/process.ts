import { RPCHandler } from '@orpc/server/message-port'
import { encodeErrors } from '../../shared/contract/encode-errors.ts'
import { serveBytes } from '../../shared/port/byte-stream.ts'
import { parentPort } from '../../shared/port/parent-port.ts'
import { rpcPort } from '../../shared/port/rpc-port.ts'
import { router } from './api/router.ts'
import { newUnsealingKey } from './api/unsealing.ts'
import { findAssets } from './assets.ts'

/*
 * The process that parses what others sent and makes PDFs. It has no key, opens no file but what the program ships with, and may
 * be ended at any moment. It prints nothing: a stack or a warning could hold a name.
 */

const FAILED = 70

process.removeAllListeners('warning')
process.on('warning', () => undefined)
process.on('uncaughtException', () => process.exit(FAILED))
process.on('unhandledRejection', () => process.exit(FAILED))

const port = parentPort()

// Whoever asked for the work is gone, and what is in memory is plaintext.
port.onClose(() => process.exit(0))

const context = {
  port,
  key: newUnsealingKey(),
  offers: serveBytes(port),
  assets: findAssets(import.meta.dirname, import.meta.filename.endsWith('.js')),
}

new RPCHandler(router, { clientInterceptors: [encodeErrors] }).upgrade(rpcPort(port), { context })
