import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStore, type StoredFile } from './file-store';
import { storeAway } from './store-away';

/** Files in a folder of this machine, readable by its owner only; in parts by the first letters of the address. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(address: string, bytes: Buffer): Promise<void> {
    const file = this.placeOf(address);
    const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeThrough(draft, bytes);
      await rename(draft, file);
      await keepFolder(dirname(file));
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
      throw storeAway();
    }
  }

  async get(address: string): Promise<Buffer> {
    try {
      return await readFile(this.placeOf(address));
    } catch {
      throw storeAway();
    }
  }

  async remove(address: string): Promise<void> {
    await rm(this.placeOf(address), { force: true });
  }

  async *all(): AsyncIterable<StoredFile> {
    for (const part of await namesIn(this.folder))
      for (const name of await namesIn(join(this.folder, part))) {
        const { mtimeMs } = await stat(join(this.folder, part, name));
        yield { address: name, ageSeconds: (Date.now() - mtimeMs) / 1000 };
      }
  }

  async check(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await access(this.folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch {
      throw storeAway();
    }
  }

  private placeOf(address: string): string {
    return join(this.folder, address.slice(0, 2), address);
  }
}

/** Written and on the disk before it is called by its name. */
async function writeThrough(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name itself is on the disk as well. */
async function keepFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
}
