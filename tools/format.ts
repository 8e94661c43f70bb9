// Formats the sources and mends what Biome can mend by itself.

import { spawnSync } from 'node:child_process'

const biome = 'node_modules/@biomejs/biome/bin/biome'
const result = spawnSync(process.execPath, [biome, 'check', '--write', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = result.status ?? 1
