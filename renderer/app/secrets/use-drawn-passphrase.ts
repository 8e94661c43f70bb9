import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/domain/language.ts'
import {
  type GeneratedPassphrase,
  generatePassphrase,
} from '../../../shared/domain/passphrase/generate-passphrase.ts'
import { loadWordList } from '../../../shared/domain/passphrase/load-word-list.ts'

const randomUint32 = (): number => {
  const [number] = crypto.getRandomValues(new Uint32Array(1))
  if (number === undefined) throw new Error('No random numbers')
  return number
}

export interface DrawnPassphrase {
  /** Undefined until the list of words is read. */
  readonly passphrase: GeneratedPassphrase | undefined
  readonly language: Language
  /** Draws six other words, of this or another language. */
  readonly draw: (language: Language) => Promise<void>
}

/** Six words drawn by chance, once; others only when somebody asks for them. */
export const useDrawnPassphrase = (firstLanguage: Language): DrawnPassphrase => {
  const [drawn, setDrawn] = useState<{ language: Language; passphrase: GeneratedPassphrase | undefined }>({
    language: firstLanguage,
    passphrase: undefined,
  })
  const first = useRef(firstLanguage)

  const draw = useCallback(async (language: Language) => {
    const words = await loadWordList(language)
    setDrawn({ language, passphrase: generatePassphrase({ words, randomUint32 }) })
  }, [])

  useEffect(() => {
    void draw(first.current)
  }, [draw])

  return { ...drawn, draw }
}
