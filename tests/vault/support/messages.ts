import type { MessageSource } from '../../../electron/vault/store/blobs/message-reader.ts'
import { MessageReader } from '../../../electron/vault/store/blobs/message-reader.ts'
import { MessageWriter } from '../../../electron/vault/store/blobs/message-writer.ts'

/** A message that lies in memory. */
export const inMemory = (message: Uint8Array): MessageSource => ({
  sizeBytes: message.length,
  read: async (buffer, position) => {
    const part = message.subarray(position, position + buffer.length)
    buffer.set(part)
    return part.length
  },
})

/** What a reader hands out before it ends or fails, and how it ends. */
export const readMessage = async (
  message: Uint8Array,
  key: Uint8Array,
  context: Uint8Array,
): Promise<{ content: Buffer; ending: 'clean' | string }> => {
  const pieces: Uint8Array[] = []
  try {
    const reader = await MessageReader.open(inMemory(message), key, context)
    for await (const piece of reader.read(0, Number.MAX_SAFE_INTEGER)) pieces.push(Uint8Array.from(piece))
    return { content: Buffer.concat(pieces), ending: 'clean' }
  } catch (error) {
    return { content: Buffer.concat(pieces), ending: error instanceof Error ? error.message : 'unknown' }
  }
}

/** Encrypts in pieces of the given size. */
export const writeMessage = (
  content: Uint8Array,
  keys: { readonly key: Uint8Array; readonly context: Uint8Array; readonly salt?: Uint8Array },
  pieceBytes = 65_536,
): Buffer => {
  const writer = new MessageWriter(keys.key, keys.context, keys.salt)
  const parts: Uint8Array[] = [writer.start]
  for (let at = 0; at < content.length; at += pieceBytes) {
    for (const batch of writer.add(content.subarray(at, at + pieceBytes))) parts.push(Uint8Array.from(batch))
  }
  return Buffer.concat([...parts, writer.finish().rest])
}
