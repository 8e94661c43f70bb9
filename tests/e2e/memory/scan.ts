import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'

const PIECE_BYTES = 8 * 1024 * 1024

const unlessGone = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    return otherwise
  }
}

const statusOf = (pid: string) => unlessGone(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '')
const commandOf = (pid: string) => unlessGone(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '')

/** A process and everything below it. */
export const familyOf = (pid: number): string[] => {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [name, /^PPid:\s*(\d+)/mu.exec(statusOf(name))?.[1] ?? ''] as const)
  const below = (parent: string): string[] => [
    parent,
    ...parents.filter(([, above]) => above === parent).flatMap(([child]) => below(child)),
  ]
  return below(String(pid))
}

/** What a process is for, from its command line. */
export const roleOf = (pid: string, main: number): string => {
  if (pid === String(main)) return 'main'
  const command = commandOf(pid)
  if (command.includes('vault-process')) return 'vault'
  if (command.includes('documents-process')) return 'documents'
  const type = /--type=([\w-]+)/u.exec(command)?.[1]
  const service = /--utility-sub-type=([\w.]+)/u.exec(command)?.[1]
  if (service !== undefined) return service
  return type ?? (command === '' ? 'gone' : 'browser')
}

/** Memory that the process can write, and that is its own or shared: what was mapped from a file to be read holds no text of ours. */
const rangesOf = (pid: string): (readonly [number, number])[] =>
  unlessGone(() => readFileSync(`/proc/${pid}/maps`, 'utf8'), '')
    .split('\n')
    .flatMap((line) => {
      const [, from, to, rights = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/u.exec(line) ?? []
      if (from === undefined || to === undefined || !rights.startsWith('rw')) return []
      return [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as const]
    })

const countIn = (piece: Buffer, form: Buffer): number => {
  let count = 0
  for (let at = piece.indexOf(form); at !== -1; at = piece.indexOf(form, at + form.length)) count += 1
  return count
}

/** How often each of the texts stands in the memory of a process, in UTF-8 or UTF-16. */
export const countTexts = (pid: string, texts: Readonly<Record<string, string>>): Record<string, number> => {
  const forms = Object.entries(texts).flatMap(([name, text]) => [
    { name, form: Buffer.from(text) },
    { name, form: Buffer.from(text, 'utf16le') },
  ])
  const longest = Math.max(...forms.map(({ form }) => form.length))
  const counts: Record<string, number> = Object.fromEntries(Object.keys(texts).map((name) => [name, 0]))
  const memory = unlessGone(() => openSync(`/proc/${pid}/mem`, 'r'), undefined)
  if (memory === undefined) return counts
  const buffer = Buffer.alloc(PIECE_BYTES)
  for (const [from, to] of rangesOf(pid)) {
    for (let at = from; at < to; at += PIECE_BYTES - longest) {
      const wanted = Math.min(PIECE_BYTES, to - at)
      const read = unlessGone(() => readSync(memory, buffer, 0, wanted, at), 0)
      const piece = buffer.subarray(0, read)
      for (const { name, form } of forms) counts[name] = (counts[name] ?? 0) + countIn(piece, form)
      if (read < wanted) break
    }
  }
  closeSync(memory)
  return counts
}
