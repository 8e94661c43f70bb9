import path from 'node:path'

/** The folder of the project, whatever folder the command was given in. */
export const root = path.resolve(import.meta.dirname, '../..')

/**
 * A place inside the project.
 * @param {...string} parts
 */
export function inProject(...parts) {
  return path.join(root, ...parts)
}

/** What one run leaves for the next: caches and results of checks. Ignored by git, gone with node_modules. */
export const cacheFolder = inProject('node_modules', '.cache', 'sandyq')
