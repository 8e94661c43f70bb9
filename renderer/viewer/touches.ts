import type { Say } from './stage.ts'

const TELL_EVERY_MS = 5_000

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Tells the page, at most every five seconds, that somebody is reading. */
export const tellOfTouches = (say: Say): void => {
  let lastTold = Number.NEGATIVE_INFINITY
  const tell = (): void => {
    const now = performance.now()
    if (now - lastTold < TELL_EVERY_MS) return
    lastTold = now
    say({ kind: 'touched' })
  }
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, tell, { passive: true })
}
