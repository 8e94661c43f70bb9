// Writes docs/dependencies.md.

import { writeFileSync } from 'node:fs'
import { dependencyPage } from './layers/dependency-page.ts'
import { readLockedPackages, readManifest } from './layers/read-manifest.ts'
import { inProject } from './setup/places.mjs'

writeFileSync(inProject('docs', 'dependencies.md'), dependencyPage(readManifest(), readLockedPackages()))
