import { test } from 'vitest'
import { bringManyIn } from '../vault/tables/support/pasted.ts'

test('5,000 pasted names of three scripts of which 4,000 are the same come in', async () => {
  await bringManyIn({ different: 1_000, same: 4_000 })
})
