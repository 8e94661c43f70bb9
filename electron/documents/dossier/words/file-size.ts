export interface SizeWords {
  readonly point: string
  readonly units: readonly [string, string, string, string]
}

/** A size as people read it, in steps of 1,000; one decimal from the second unit on. */
export const fileSize = (bytes: number, { point, units }: SizeWords): string => {
  let size = bytes
  let unit = 0
  while (size >= 999.95 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const text = unit === 0 ? String(size) : size.toFixed(1).replace('.', point)
  return `${text} ${units[unit]}`
}
