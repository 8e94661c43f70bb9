import { useEffect, useEffectEvent } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { DrawingUse } from '../../../shared/contract/session.ts'
import { client } from '../../app/api.ts'
import { type Look, overLimit, VIEWER_LIMITS } from './viewer-limits.ts'

const LOOK_EVERY_MS = 500

const askHost = (): Promise<DrawingUse | undefined> =>
  client.app.drawingUse().then(
    (use) => use ?? undefined,
    () => undefined,
  )

/**
 * Watches what the frame costs for as long as it is there. The frame is of another origin and so a process of its own, which can
 * hang without the page: the page ends it by taking the frame away.
 */
export const useViewerLimits = (phase: string, onOver: (code: ErrorCode) => void): void => {
  const isOver = phase === 'failed'
  const look = useEffectEvent((seen: Omit<Look, 'isOpening'>): boolean => {
    const code = overLimit({ ...seen, isOpening: phase === 'opening' }, VIEWER_LIMITS)
    if (code !== undefined) onOver(code)
    return code !== undefined
  })
  useEffect(() => {
    if (isOver) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    let [first, most, looks]: [DrawingUse | undefined, number, number] = [undefined, 0, 0]
    const next = async (): Promise<void> => {
      const now = await askHost()
      if (isGone) return
      first ??= now
      most = Math.max(most, now?.processes ?? 0)
      looks += 1
      if (!look({ first, now, most, looks })) timer = setTimeout(() => void next(), LOOK_EVERY_MS)
    }
    void next()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [isOver])
}
