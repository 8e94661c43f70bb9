import type { LastingWork } from '../session/idle-lock.ts'
import type { TransferParts } from './parts.ts'

/** Tells the idle lock that something was begun which must not be cut off while it goes on. */
export type BeginWork = () => LastingWork

/** A transfer that tells its steps: with each of them it goes on, until the last one or until nobody takes any more. */
export const stepsAsWork = (parts: TransferParts, begin: BeginWork) =>
  async function* <Step>(
    transfer: (own: TransferParts) => AsyncGenerator<Step, void>,
  ): AsyncGenerator<Step, void> {
    const work = begin()
    try {
      for await (const step of transfer({ ...parts, onProgress: work.progress })) {
        work.progress()
        yield step
      }
    } finally {
      work.end()
    }
  }

/** A transfer that answers once, at its end. It begins with its first progress: while the user is asked for a file nothing goes on. */
export const untilDone =
  (parts: TransferParts, begin: BeginWork) =>
  async <Answer>(transfer: (own: TransferParts) => Promise<Answer>): Promise<Answer> => {
    let work: LastingWork | undefined
    const onProgress = (): void => {
      work ??= begin()
      work.progress()
    }
    try {
      return await transfer({ ...parts, onProgress })
    } finally {
      work?.end()
    }
  }

/** Bytes on their way: each piece of them is progress. */
export async function* passing<Piece>(
  pieces: AsyncIterable<Piece>,
  { onProgress }: Pick<TransferParts, 'onProgress'>,
): AsyncGenerator<Piece, void> {
  for await (const piece of pieces) {
    onProgress?.()
    yield piece
  }
}
