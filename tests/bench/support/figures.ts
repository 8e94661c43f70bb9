export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds that the work took. */
export const timed = async (work: () => Promise<unknown> | undefined): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
