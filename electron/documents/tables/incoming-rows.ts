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
  // Of a line that comes in many pieces each is looked through once.
  let rest: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    rest.push(first)
    for (const next of others) {
      yield parsed(rest.join(''))
      rest = [next]
    }
  }
  const last = rest.join('')
  if (last !== '') yield parsed(last)
}
