import * as z from 'zod'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { type TableCell, tableRowSchema } from '../../../shared/domain/table-export.ts'

const parsed = (line: string): TableCell[] => {
  try {
    return z.parse(tableRowSchema, JSON.parse(line))
  } catch (error) {
    throw new SandyqError('INTERNAL', error)
  }
}

/** The rows of a table as they come over the port: one JSON array of cells per line. */
export async function* incomingRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TableCell[], void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield parsed(line)
  }
  if (rest !== '') yield parsed(rest)
}
