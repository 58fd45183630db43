import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderStore } from '../../../../src/platform/storage/folder-store';
import { addressOf, allOf, keepsFiles } from '../../../support/store-contract';

describe('A folder of papers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-store-'));
  const store = new FolderStore(join(folder, 'documents'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds nothing before the first one comes', async () => {
    expect(await allOf(new FolderStore(join(folder, 'not-there')))).toEqual([]);
  });

  keepsFiles(() => store);

  it('lets nobody but its owner in', async () => {
    const bytes = Buffer.from('sealed');
    await store.put(addressOf(bytes), bytes);
    const part = join(folder, 'documents', addressOf(bytes).slice(0, 2));
    expect((await stat(part)).mode & 0o777).toBe(0o700);
    expect((await stat(join(part, addressOf(bytes)))).mode & 0o777).toBe(0o600);
  });

  it('leaves no half of a file behind where it cannot be kept', async () => {
    const bytes = Buffer.from('in the way');
    const address = addressOf(bytes);
    const blocked = new FolderStore(join(folder, 'blocked'));
    writeFileSync(join(folder, 'blocked'), 'a file where a folder belongs');
    await expect(blocked.put(address, bytes)).rejects.toMatchObject({ code: 'file-store-not-reachable' });
    await expect(blocked.check()).rejects.toMatchObject({ code: 'file-store-not-reachable' });
    expect(await readdir(folder)).toContain('blocked');
  });
});
