export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds that the work took. */
export const timed = async (work: () => Promise<unknown> | undefined): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The value that a share of all does not exceed: 0.95 for the p95. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
