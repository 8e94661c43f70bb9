import { useEffect } from 'react'
import { client } from './api.ts'

const TOUCH_EVERY_MS = 5_000

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

let lastTouch = Number.NEGATIVE_INFINITY

/**
 * Tells main, at most every five seconds, that somebody is at the page; main puts off the idle lock. So does long work that main
 * cannot see, because it goes sealed to the vault process, with each step that it tells of.
 */
export const touchSession = (): void => {
  const now = performance.now()
  if (now - lastTouch < TOUCH_EVERY_MS) return
  lastTouch = now
  // A touch that fails changes nothing for the user; at worst the vault locks early.
  client.session.touch().catch(() => undefined)
}

export const useIdleTouch = (): void => {
  useEffect(() => {
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touchSession, { passive: true })
    return () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touchSession)
    }
  }, [])
}
