import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../shared/domain/language.ts'
import { loadSample } from '../../tools/demo/load-sample.ts'
import { readSample } from '../../tools/demo/sample.ts'
import { inProject } from '../../tools/setup/places.mjs'
import { addOneOfEach } from '../e2e/fixture/one-of-each.ts'
import { prepareVault, showIn } from '../e2e/fixture/prepared-vault.ts'
import { type RunningProgram, startProgram } from '../e2e/fixture/start-program.ts'
import { sitDown } from '../e2e/person/person.ts'
import { arrived } from '../e2e/person/seen.ts'
import { faultsOf } from './screens/faults-of-a-screen.ts'
import { leaveScreen, SCREENS } from './screens/screens.ts'

/** Wide, a laptop, a small laptop, and the laptop at 200 %. */
const SIZES = [
  { width: 1600, height: 1000 },
  { width: 1280, height: 860 },
  { width: 1024, height: 768 },
  { width: 640, height: 430 },
] as const
const THEMES = ['light', 'dark'] as const
const STEPS = 30

/** Where the pictures stay, to be looked at. */
const pictures = inProject('demo-output/screens')

const fill = async (program: RunningProgram): Promise<string> => {
  const folder = inProject('tests/fixtures/sample')
  const sample = readSample(folder)
  await loadSample(program.client, sample, { folder, answer: (paths) => program.answer([...paths]) })
  await addOneOfEach(program)
  return sample.case.title
}

const inVault = async (act: (program: RunningProgram, sample: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-screens-'))
  try {
    await using program = await startProgram()
    await prepareVault(program, folder)
    await act(program, await fill(program))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** All sizes of one screen; whoever came to it with the mouse goes on with the keyboard, so the steps come last. */
const lookAt = async (
  { page }: RunningProgram,
  { name, withFocus }: { readonly name: string; readonly withFocus: boolean },
): Promise<string[]> => {
  const faults: string[] = []
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.screenshot({ path: path.join(pictures, `${name}-${size.width}.png`) })
    const isEdge = size.width === 640 || size.width === 1600
    const looked = { withBarriers: isEdge, steps: withFocus && size.width === 640 ? STEPS : 0 }
    for (const fault of await faultsOf(page, looked)) faults.push(`${name} ${size.width}: ${fault}`)
  }
  await page.setViewportSize(SIZES[1])
  return faults
}

beforeAll(async () => {
  await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
})

test.each(LANGUAGES)(
  'no screen in %s loses a word, goes sideways, hides the focus or keeps anybody out',
  async (language) => {
    const faults: string[] = []
    await inVault(async (program, sample) => {
      for (const theme of THEMES) {
        await showIn(program, { language, theme })
        await arrived(program.page)
        const person = await sitDown(program, language)
        for (const { name, go } of SCREENS) {
          await program.page.setViewportSize(SIZES[1])
          await go(person, sample)
          const looked = { name: `${name}-${language}-${theme}`, withFocus: theme === 'light' }
          faults.push(...(await lookAt(program, looked)))
          await leaveScreen(person)
        }
      }
    })
    expect(faults).toEqual([])
  },
)
