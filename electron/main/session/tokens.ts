import { randomBytes } from 'node:crypto'
import { type Token, tokenSchema } from '../../../shared/contract/base.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'

/** More than any person has open; the oldest goes first, so that a page gone wild cannot fill the memory. */
const MAX_TOKENS = 20_000

/** 128 random bits, 22 characters. */
export const newToken = (): Token => tokenSchema.parse(randomBytes(16).toString('base64url'))

/** Tokens of one purpose: a token of another purpose is unknown here. */
export interface TokenStore<T> {
  issue(value: T): Token
  /** @throws SandyqError TOKEN_EXPIRED */
  get(token: Token): T
  /** Like `get`, and the token is void afterwards. */
  take(token: Token): T
  forget(token: Token): T | undefined
  /** Every token is void. Returns what they stood for. */
  clear(): T[]
}

export const tokenStore = <T>(): TokenStore<T> => {
  const values = new Map<Token, { value: T }>()

  const get = (token: Token): T => {
    const held = values.get(token)
    if (held === undefined) throw new SandyqError('TOKEN_EXPIRED')
    return held.value
  }

  return {
    issue: (value) => {
      const token = newToken()
      values.set(token, { value })
      const [oldest] = values.keys()
      if (values.size > MAX_TOKENS && oldest !== undefined) values.delete(oldest)
      return token
    },
    get,
    take: (token) => {
      const value = get(token)
      values.delete(token)
      return value
    },
    forget: (token) => {
      const held = values.get(token)
      values.delete(token)
      return held?.value
    },
    clear: () => {
      const held = [...values.values()].map(({ value }) => value)
      values.clear()
      return held
    },
  }
}
