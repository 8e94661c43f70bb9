/** One open file. Errors of all calls: DISK_FULL, DISK_FAILED, FOLDER_NOT_WRITABLE, PATH_TOO_LONG. */
export interface OpenFile {
  /** Writes all bytes at a position. */
  write(bytes: Uint8Array, position: number): Promise<void>
  /** Fills `buffer` from a position as far as the file goes; gives the number of bytes read. */
  read(buffer: Uint8Array, position: number): Promise<number>
  sizeBytes(): Promise<number>
  /** Leaves only the first bytes. */
  cutTo(sizeBytes: number): Promise<void>
  /** Waits until the device has the content. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** What can be seen of a file or folder without opening it; of a link, the link itself. */
export interface Sight {
  readonly isFolder: boolean
  /** A file under one name: no link, pipe or device, and no second name of a file that is somewhere else too. */
  readonly isPlainFile: boolean
  readonly sizeBytes: number
  readonly modifiedMs: number
}

/**
 * The few things the vault does with files, so that tests can make the n-th one fail.
 * Files are made 0600 and folders 0700 whatever the umask. Nothing is reached through a link: LINK_IN_VAULT
 * (`docs/vault-format.md` §1). Other errors as {@link OpenFile}.
 */
export interface Disk {
  /** Undefined when there is no such file. */
  openToRead(path: string): Promise<OpenFile | undefined>
  /** Opens an existing file for changing bytes in place; makes an empty one where there is none. */
  openToOverwrite(path: string): Promise<OpenFile>
  /** Makes a new file; DISK_FAILED when the name is taken. */
  createFile(path: string): Promise<OpenFile>
  /** Makes a folder and says whether it was new. The parent must exist. */
  makeFolder(path: string): Promise<boolean>
  /** Names in a folder; empty when there is no such folder. */
  list(path: string): Promise<string[]>
  /** Undefined when there is nothing at the path. */
  look(path: string): Promise<Sight | undefined>
  /** Gives a file another name in one step, replacing what had it. */
  rename(from: string, to: string): Promise<void>
  /** Removes a file; a missing one is no error. */
  remove(path: string): Promise<void>
  /** Removes a folder that is empty; anything else is left alone. */
  removeEmptyFolder(path: string): Promise<void>
  /** FOLDER_NOT_WRITABLE unless a file or folder may be written to; opens nothing. */
  assertWritable(path: string): Promise<void>
  /** Makes names in a folder durable; does nothing where the system has no such call (Windows). */
  syncFolder(path: string): Promise<void>
}

/** Runs `work` on an open file and closes it, also after a failure. */
export const withFile = async <T>(file: OpenFile, work: (file: OpenFile) => Promise<T>): Promise<T> => {
  let result: T
  try {
    result = await work(file)
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
  await file.close()
  return result
}
