/** Files as a browser gives them: dropped, with all that lies in dropped folders, or chosen. */
export interface Dropped {
  readonly name: string
  readonly body: File
}

export const picked = (files: FileList | null): readonly Dropped[] =>
  [...(files ?? [])].map(file => ({ name: file.webkitRelativePath || file.name, body: file }))

/** The entries must be taken before the first wait: the browser empties the transfer when the event is over. */
export async function dropped(transfer: DataTransfer): Promise<readonly Dropped[]> {
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return picked(transfer.files)
  return (await Promise.all(entries.map(filesIn))).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<readonly Dropped[]> {
  if (isFolder(entry)) return (await Promise.all((await entriesOf(entry)).map(filesIn))).flat()
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  )
  return [{ name: entry.fullPath.replace(/^\//, ''), body: file }]
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A reader gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
