import { expect, test } from 'vitest'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import { compose } from '../documents/support/compose.ts'
import { allText, openResult } from '../documents/support/read-pdf.ts'
import { sampleDossier } from '../documents/support/sample-dossier.ts'

const QUOTE = 'Сотрудники полиции задержали людей на площади и никому не сказали, куда их увезли. '

/** Every event with so many sources, each with a long quote. */
const dossierOf = (events: number, sources: number) => {
  const plain = sampleDossier('ru', [])
  const [event] = plain.events
  const source = event?.sources[0]
  return sampleDossier('ru', [], {
    sections: ['events'],
    events: Array.from({ length: events }, (_, at) => ({
      ...event,
      title: `№${at} событие`,
      sources: Array.from({ length: sources }, () => ({ ...source, quote: QUOTE.repeat(6) })),
    })),
  })
}

test('the time that setting a part may take grows with the part, so that a long case is printed whole', async () => {
  const limits = { ...LIMITS, typesetting: { ...LIMITS.typesetting, processorMs: 1_000 } }
  const { pdf } = await compose(dossierOf(100, 20), [], { limits })
  const numbers = [...allText(openResult(pdf)).matchAll(/№(\d+) событие/gu)].map(([, number]) =>
    Number(number),
  )
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, number) => number))
})
