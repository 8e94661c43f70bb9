interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
}

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value

/**
 * Lets pdf.js start its worker from our own origin. There is no rule for markup or script text, so the browser goes on
 * refusing both.
 */
const allowOwnWorker = (): void => {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!isFactory(factory)) return
  factory.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin !== location.origin)
        throw new TypeError('not of this origin')
      return address
    },
  })
}

allowOwnWorker()
