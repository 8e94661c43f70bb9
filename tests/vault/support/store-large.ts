import { randomBytes } from 'node:crypto'
import { FileBlobStore } from '../../../electron/vault/store/blobs/file-blob-store.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import type { VaultId } from '../../../electron/vault/store/keys/labels.ts'
import { SecretKey } from '../../../electron/vault/store/keys/secret-key.ts'

/*
 * A process of its own that stores and reads a blob of the given MiB and prints by how many MiB its memory peaked above the start.
 */

const [, , root = '', mebibytes = '0'] = process.argv
const MIB = 2 ** 20
const piece = randomBytes(MIB)

async function* content(): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < Number(mebibytes); index += 1) yield piece
}

const vaultId = randomBytes(16) as Uint8Array as VaultId
const store = new FileBlobStore({
  disk: nodeDisk,
  root,
  vaultId,
  epoch: 0,
  blobKey: new SecretKey(randomBytes(32)),
})
const startKib = process.resourceUsage().maxRSS
const { blobId } = await store.write(content())
let readBytes = 0
for await (const part of store.read(blobId)) readBytes += part.length
const peakMib = Math.round((process.resourceUsage().maxRSS - startKib) / 1024)
process.stdout.write(JSON.stringify({ readMib: readBytes / MIB, peakMib }))
