import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'

/** The paths that exist, so that a name is looked up in a list and never on an object. */
export const pathsOf = (contract: AnyContractRouter, prefix = ''): string[] =>
  isContractProcedure(contract)
    ? [prefix]
    : Object.entries(contract).flatMap(([name, inner]) => pathsOf(inner, `${prefix}/${name}`))
