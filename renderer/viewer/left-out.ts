import { LEFT_OUT_NOTICE } from './left-out-notice.ts'

/** What pdf.js warns of when a picture of a page is not drawn: it has no other word for it. */
const LEFT_OUT = /Image exceeded maximum allowed size|Unable to decode (inline )?image/u

const worker: { readonly console: Console } = globalThis
const warn = worker.console.warn.bind(worker.console)
worker.console.warn = (...words: unknown[]): void => {
  if (words.some((word) => typeof word === 'string' && LEFT_OUT.test(word))) postMessage(LEFT_OUT_NOTICE)
  warn(...words)
}
