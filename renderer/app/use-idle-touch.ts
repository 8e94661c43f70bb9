import { useEffect } from 'react'
import { client } from './api.ts'

const TOUCH_EVERY_MS = 5_000

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Tells main, at most every five seconds, that somebody is at the page; main puts off the idle lock. */
export const useIdleTouch = (): void => {
  useEffect(() => {
    let lastTouch = Number.NEGATIVE_INFINITY
    const touch = () => {
      const now = performance.now()
      if (now - lastTouch < TOUCH_EVERY_MS) return
      lastTouch = now
      // A touch that fails changes nothing for the user; at worst the vault locks early.
      client.session.touch().catch(() => undefined)
    }
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { passive: true })
    return () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch)
    }
  }, [])
}
