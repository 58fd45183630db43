import { createHash, randomBytes } from 'node:crypto';
import type { FileStore } from '../../src/platform/storage/file-store';

export const addressOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export async function allOf(store: FileStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { address } of store.all()) found.push(address);
  return found.sort();
}

/** What every store of papers does, whatever it is made of. */
export function keepsFiles(open: () => FileStore): void {
  const some = (size = 40): readonly [string, Buffer] => {
    const bytes = randomBytes(size);
    return [addressOf(bytes), bytes];
  };

  it('gives back what it was given, large or small', async () => {
    for (const size of [1, 5_000, 3_000_000]) {
      const [address, bytes] = some(size);
      await open().put(address, bytes);
      expect(Buffer.compare(await open().get(address), bytes)).toBe(0);
    }
  });

  it('takes the same twice', async () => {
    const [address, bytes] = some();
    await open().put(address, bytes);
    await open().put(address, bytes);
    expect(Buffer.compare(await open().get(address), bytes)).toBe(0);
  });

  it('knows what lies in it, and how old it is', async () => {
    const [address, bytes] = some();
    await open().put(address, bytes);
    for await (const one of open().all())
      if (one.address === address) expect(Math.abs(one.ageSeconds)).toBeLessThan(60);
    expect(await allOf(open())).toContain(address);
  });

  it('removes what is there, and is content where nothing is', async () => {
    const [address, bytes] = some();
    await open().put(address, bytes);
    await open().remove(address);
    await open().remove(address);
    expect(await allOf(open())).not.toContain(address);
  });

  it('says that it cannot give what it does not have', async () => {
    await expect(open().get(some()[0])).rejects.toMatchObject({
      ...{ kind: 'unavailable', code: 'file-store-not-reachable' },
    });
  });

  it('says that it is there', async () => {
    await expect(open().check()).resolves.toBeUndefined();
  });
}
