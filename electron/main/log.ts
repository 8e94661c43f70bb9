import path from 'node:path'

/** Where a bug was, without what was in it: names of functions, files of ours and lines, no message and no folder. */
const framesOf = (error: unknown): string[] => {
  if (!(error instanceof Error) || error.stack === undefined) return []
  return error.stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.replace(/(?:file:\/\/)?\/[^\s()]*/gu, (place) => path.basename(place)))
}

const write = (line: string): void => void process.stderr.write(`${line}\n`)

/** Codes, references and places in our own code; never a message, a path, a name or SQL (F8). Nothing is kept in a file. */
export const log = {
  event: (code: string): void => write(code),
  bug: (reference: string, error: unknown): void => {
    const name = error instanceof Error ? error.name : typeof error
    write([`INTERNAL ${reference} ${name}`, ...framesOf(error)].join('\n'))
  },
}
