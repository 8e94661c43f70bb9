import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { type AnyRouter, os } from '@orpc/server'
import * as z from 'zod'

/** Calls the process that owns the procedures. */
export type CallOwner = (path: readonly string[], input: unknown, signal?: AbortSignal) => Promise<unknown>

/**
 * A router for procedures that another process answers. Input is checked here before it leaves main; output comes from our own
 * process and is checked there.
 */
export const forwardRouter = (contract: AnyContractRouter, call: CallOwner): AnyRouter => {
  if (isContractProcedure(contract)) {
    const { inputSchema, errorMap } = contract['~orpc']
    return os
      .errors(errorMap)
      .input(inputSchema ?? z.undefined())
      .handler(({ input, path, signal }) => call(path, input, signal))
  }
  const routes = Object.entries(contract).map(([name, inner]) => [name, forwardRouter(inner, call)])
  return Object.fromEntries(routes) as AnyRouter
}
