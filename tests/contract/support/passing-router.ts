import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { type AnyRouter, os } from '@orpc/server'
import * as z from 'zod'

/** Takes a call by its path. */
export type TakeCall = (path: readonly string[], input: unknown, signal?: AbortSignal) => Promise<unknown>

/** Every procedure of a contract with its schema and nothing behind it but one function. */
export const passingRouter = (contract: AnyContractRouter, take: TakeCall): AnyRouter => {
  if (isContractProcedure(contract)) {
    const { inputSchema, errorMap } = contract['~orpc']
    return os
      .errors(errorMap)
      .input(inputSchema ?? z.undefined())
      .handler(({ input, path, signal }) => take(path, input, signal))
  }
  const routes = Object.entries(contract).map(([name, inner]) => [name, passingRouter(inner, take)])
  return Object.fromEntries(routes) as AnyRouter
}
