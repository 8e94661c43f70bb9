import * as z from 'zod'

/** The call library's messages as far as a page may send them; headers, other methods and streams of its own are not among them. */
const requestSchema = z.strictObject({
  i: z.string().min(1).max(32),
  p: z.strictObject({
    u: z.string().max(200),
    // `meta` would say what of the content is a date, a set or the like. Nothing that is asked here is, so it says nothing.
    b: z.strictObject({ json: z.unknown().optional(), meta: z.tuple([]).optional() }).optional(),
  }),
})

const abortSchema = z.strictObject({ i: z.string().min(1).max(32), t: z.literal(4) })

export type PageMessage =
  | { kind: 'request'; id: string; path: string; message: object }
  | { kind: 'abort'; id: string; message: object }
  | { kind: 'malformed'; id: string | undefined }
  | { kind: 'too-large'; id: string | undefined }

/** Documents travel by address, never in a message (D2). */
export const MAX_MESSAGE_BYTES = 1024 * 1024

/** Deeper than any entity of ours, and shallow enough for whatever walks it by recursion. */
const MAX_DEPTH = 64

/** No key that could reach a prototype, nothing deeper than MAX_DEPTH. Walks without recursion. */
const isPlain = (root: unknown): boolean => {
  const open: [value: unknown, depth: number][] = [[root, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth >= MAX_DEPTH || Object.hasOwn(value, '__proto__')) return false
    for (const inner of Object.values(value)) open.push([inner, depth + 1])
  }
  return true
}

/** The id of a message that is not worth parsing, so that the call it belongs to can fail and not hang. */
const leadingId = (text: string): string | undefined => /^\{"i":"([\w-]{1,32})"/u.exec(text.slice(0, 64))?.[1]

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}

/** A message of the page, whatever it is made of. Never throws. */
export const readPageMessage = (text: string): PageMessage => {
  const id = leadingId(text)
  // The length first: counting the bytes of a hundred megabytes would already be work.
  if (text.length > MAX_MESSAGE_BYTES || Buffer.byteLength(text) > MAX_MESSAGE_BYTES) {
    return { kind: 'too-large', id }
  }
  const message = parse(text)
  if (!isPlain(message)) return { kind: 'malformed', id }
  const abort = abortSchema.safeParse(message)
  if (abort.success) return { kind: 'abort', id: abort.data.i, message: abort.data }
  const request = requestSchema.safeParse(message)
  if (!request.success) return { kind: 'malformed', id }
  return { kind: 'request', id: request.data.i, path: request.data.p.u, message: request.data }
}
