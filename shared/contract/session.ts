import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { preferencesSchema } from '../domain/preferences.ts'
import { requiredLine } from '../domain/text.ts'
import { nothing, procedure, tokenSchema } from './base.ts'

/**
 * Things the vault mended or noticed while it opened; shown to the user once.
 * REMOVAL_FINISHED: what was removed before the last lock was not gone yet and goes now; REMOVAL_NOT_FINISHED: it could not.
 * EXPORT_PART_REMOVED: an export that was cut off had left a readable part; EXPORT_PART_LEFT: it cannot be reached to be removed.
 * OLD_SECRET_…: a secret that was replaced in an earlier sitting is gone only now, is still there, or is the one that was used.
 * AUDIT_LOG_MISMATCH: the log does not end as the header says, as when an older database was put in the place of the last one.
 */
export const VAULT_NOTICES = [
  'HEADER_COPY_MENDED',
  'HEADER_COPY_NOT_MENDED',
  'OLD_SECRET_REMOVED',
  'OLD_SECRET_LEFT',
  'OLD_SECRET_USED',
  'AUDIT_LOG_MISMATCH',
  'MIGRATED',
  'FOLDER_MAY_SYNC',
  'REMOVAL_FINISHED',
  'REMOVAL_NOT_FINISHED',
  'EXPORT_PART_REMOVED',
  'EXPORT_PART_LEFT',
] as const

/** Why a vault was locked. */
export const LOCK_REASONS = ['user', 'idle', 'suspend', 'screen-lock', 'vault-process-ended'] as const

/**
 * What a lock left of what was removed. `overwriting`: files, which a process without keys overwrites now. `unfinished`: it was cut
 * off, and the next opening finishes it.
 */
export const leftAtLockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('overwriting'), done: z.int(), total: z.int() }),
  z.strictObject({ kind: z.literal('unfinished') }),
])

/** `none`: no vault chosen or open. Keys exist only in `opening` and `open`. */
export const sessionStateSchema = z.discriminatedUnion('phase', [
  z.strictObject({
    phase: z.literal('closed'),
    reason: z.enum(LOCK_REASONS).nullable(),
    left: leftAtLockSchema.optional(),
  }),
  z.strictObject({ phase: z.literal('opening') }),
  z.strictObject({
    phase: z.literal('open'),
    vaultName: z.string(),
    /** It locks in a moment: the page saves what was typed and says `saved`. */
    isLockNear: z.literal(true).optional(),
  }),
  z.strictObject({ phase: z.literal('locking') }),
])

/** What the processes that draw the page and a document take together, as far as the host can tell. */
export const drawingUseSchema = z.strictObject({
  processes: z.int(),
  processorMs: z.number(),
  memoryBytes: z.number().optional(),
})

/** A vault in a folder the user has chosen. */
export const foundVaultSchema = z.strictObject({ token: tokenSchema, name: z.string() })

export const foundFolderSchema = z.strictObject({
  token: tokenSchema,
  /** Last part of the folder's path, for showing. */
  name: z.string(),
  /** The folder is listed at every start, because the user wanted it so. */
  remembered: z.boolean(),
  /** Nobody has chosen it: here vaults are looked for, and made, when nobody says otherwise. */
  isProposed: z.boolean(),
  /** A cloud program seems to copy it to other computers. */
  maySync: z.boolean(),
  vaults: z.array(foundVaultSchema),
  /** The one among them that was opened last since the program began. */
  lastVault: tokenSchema.nullable(),
})

/** X25519, 32 bytes in base64url: what the page seals its messages to the vault process for. */
export const publicKeySchema = z.strictObject({ publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/u) })

/**
 * Opening and closing vaults; answered by main, which starts and ends the vault process. No secret comes this way: see
 * `entry.ts`.
 */
export const session = {
  /** The present state at once, then each change. */
  watch: procedure.output(eventIterator(sessionStateSchema)),
  /** The folder used last since the program began, or the remembered one, or the one that is proposed to this user. */
  startFolder: procedure.output(foundFolderSchema.nullable()),
  /** Asks the user for a folder; null when they cancel. */
  chooseFolder: procedure.output(foundFolderSchema.nullable()),
  rememberFolder: procedure
    .input(z.strictObject({ token: tokenSchema, remember: z.boolean() }))
    .output(nothing),
  /** Starts a vault process that waits for a secret, in the place of one that waits already; CONFLICT while a vault is open. */
  prepare: procedure.output(publicKeySchema),
  /** Of the vault process that opens or holds a vault; LOCKED where there is none. */
  vaultKey: procedure.output(publicKeySchema),
  /** Makes `name`.sandyq in the folder and opens it, with the passphrase that the prepared process was given. */
  create: procedure
    .input(z.strictObject({ folder: tokenSchema, name: requiredLine(80) }))
    .output(z.strictObject({ vault: foundVaultSchema })),
  /** With the secret that the prepared process was given. */
  unlock: procedure
    .input(z.strictObject({ vault: tokenSchema }))
    .output(z.strictObject({ notices: z.array(z.enum(VAULT_NOTICES)) })),
  /** Ends the vault process; answers when it is gone. */
  lock: procedure.output(nothing),
  /** Nothing that was typed waits to be saved: the lock that is near need not wait. */
  saved: procedure.output(nothing),
  /** The user touched the page, or work that was begun there goes on; puts off the idle lock. Sent at most every few seconds. */
  touch: procedure.output(nothing),
}

/** The program itself. */
export const app = {
  info: procedure.output(
    z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'chromium']),
      /** The host tells main when the computer sleeps or its screen locks. */
      seesSuspend: z.boolean(),
      seesScreenLock: z.boolean(),
    }),
  ),
  /** Null until the user has chosen a language once. */
  preferences: procedure.output(preferencesSchema.nullable()),
  savePreferences: procedure.input(preferencesSchema).output(nothing),
  /** Puts text on the clipboard; cleared after 10 s and at lock if it is still there. */
  copyText: procedure.input(z.strictObject({ text: z.string().max(10_000) })).output(nothing),
  drawingUse: procedure.output(drawingUseSchema.nullable()),
  quit: procedure.output(nothing),
}

export type DrawingUse = z.infer<typeof drawingUseSchema>
export type SessionState = z.infer<typeof sessionStateSchema>
export type LeftAtLock = z.infer<typeof leftAtLockSchema>
export type LockReason = (typeof LOCK_REASONS)[number]
export type VaultNotice = (typeof VAULT_NOTICES)[number]
export type FoundFolder = z.infer<typeof foundFolderSchema>
