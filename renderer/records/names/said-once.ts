/**
 * Parts of a name without those that the next one begins with: a complaint that is called "Complaint about the extension" need not be
 * called a complaint before.
 */
export const saidOnce = (parts: readonly string[]): string[] => {
  const said = parts.filter(Boolean)
  return said.filter((part, at) => {
    const next = said[at + 1]?.toLocaleLowerCase() ?? ''
    return !(next.startsWith(part.toLocaleLowerCase()) && !/^[\p{L}\p{N}]/u.test(next.slice(part.length)))
  })
}
