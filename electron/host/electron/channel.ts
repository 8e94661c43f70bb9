/** The one channel between the preload script and main. */
export const CHANNEL = 'sandyq'
