import type { CDPSession } from 'playwright-core'
import type { Sender } from '../host.ts'
import { BINDING, bridgeScript, DELIVER } from './bridge-script.ts'

interface Context {
  readonly origin: string
  readonly isDefaultWorld: boolean
  readonly frameId: string
}

export interface PageChannel {
  listen(listener: (text: string, sender: Sender) => void): void
  post(text: string): void
  /** Runs an expression in the page with the rights of a click; for the clipboard. */
  evaluate(expression: string): Promise<unknown>
}

const NOBODY: Sender = { isOurWindow: false, isTopFrame: false, origin: '' }

/** The script worlds of this page's frames, as the browser reports them. */
const watchContexts = (session: CDPSession) => {
  const contexts = new Map<number, Context>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const aux: Record<string, unknown> = context.auxData ?? {}
    contexts.set(context.id, {
      origin: context.origin,
      isDefaultWorld: aux.isDefault === true,
      frameId: typeof aux.frameId === 'string' ? aux.frameId : '',
    })
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    contexts.delete(executionContextId)
  })
  session.on('Runtime.executionContextsCleared', () => contexts.clear())
  return contexts
}

/** Messages to the page in batches: one call over the pipe carries all that came up in the same turn. */
const batchedPost = (send: (batch: string[]) => Promise<void>): ((text: string) => void) => {
  let batch: string[] = []
  let isSending = false
  const flush = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    while (batch.length > 0) {
      const present = batch
      batch = []
      await send(present)
    }
    isSending = false
  }
  return (text) => {
    batch.push(text)
    setImmediate(() => void flush())
  }
}

/** Calls and messages over the debugging pipe: a binding in one direction, evaluation in the other. */
export const openPageChannel = async (
  session: CDPSession,
  { mainFrameId, origin: ownOrigin }: { mainFrameId: string; origin: string },
): Promise<PageChannel> => {
  const contexts = watchContexts(session)
  const listeners: ((text: string, sender: Sender) => void)[] = []

  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== BINDING) return
    const context = contexts.get(executionContextId)
    const sender =
      context?.isDefaultWorld === true
        ? { isOurWindow: true, isTopFrame: context.frameId === mainFrameId, origin: context.origin }
        : NOBODY
    for (const listener of listeners) listener(payload, sender)
  })

  const findPage = (): number | undefined => {
    for (const [id, { origin, isDefaultWorld, frameId }] of contexts) {
      if (isDefaultWorld && frameId === mainFrameId && origin === ownOrigin) return id
    }
    return
  }

  const sendBatch = async (batch: string[]): Promise<void> => {
    const executionContextId = findPage()
    if (executionContextId === undefined) return
    await session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: `(batch) => ${DELIVER}(batch)`,
        arguments: [{ value: batch }],
        executionContextId,
        returnByValue: true,
        silent: true,
      })
      // The page went away while the batch was on its way.
      .catch(() => undefined)
  }

  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: BINDING })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: bridgeScript(ownOrigin) })

  return {
    listen: (listener) => void listeners.push(listener),
    post: batchedPost(sendBatch),
    evaluate: async (expression) => {
      const contextId = findPage()
      if (contextId === undefined) return
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })
      if (exceptionDetails !== undefined) throw new Error('the page refused')
      return result.value
    },
  }
}
