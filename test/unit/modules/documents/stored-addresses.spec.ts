import { StoredAddresses } from '../../../../src/modules/documents/application/stored-addresses';
import { sweepDocumentFiles } from '../../../../src/modules/documents/application/sweep-document-files';
import type { FileStore } from '../../../../src/platform/storage/file-store';

describe('the files of the store', () => {
  it('are named by the function that each module declares', () => {
    const named = new StoredAddresses();
    named.declare('documents.unknown_addresses');
    named.declare('legal_clinic.unknown_addresses');
    expect(named.all).toEqual(['documents.unknown_addresses', 'legal_clinic.unknown_addresses']);
  });

  it('are asked of each once', () => {
    const named = new StoredAddresses();
    named.declare('documents.unknown_addresses');
    expect(() => named.declare('documents.unknown_addresses')).toThrow('Declared twice');
  });

  it.each(['documents.content', 'unknown_addresses', 'a.unknown_addresses($1); drop table x', ''])(
    'are not named by %j',
    (name) => expect(() => new StoredAddresses().declare(name)).toThrow('Names no files'),
  );

  it('stay where one module of several names them, and go where none does', async () => {
    const named = new StoredAddresses();
    const known: Readonly<Record<string, readonly string[]>> = {
      'one.unknown_addresses': ['a'],
      'other.unknown_addresses': ['b'],
    };
    for (const name of Object.keys(known)) named.declare(name);
    const removed: string[] = [];
    const all = ['a', 'b', 'c'].map((address) => ({ address, ageSeconds: 8 * 86_400 }));
    const store = {
      all: async function* () {
        yield* await Promise.resolve(all);
      },
      remove: async (address: string) => Promise.resolve(void removed.push(address)),
    } as unknown as FileStore;
    const query = async <Row>({ name = '' }: { readonly name?: string }, [addresses]: unknown[] = []) =>
      Promise.resolve(
        (addresses as string[])
          .filter((address) => !known[name]!.includes(address))
          .map((address) => ({ address }) as Row),
      );
    const now = new Date('2026-06-01T10:00:00Z');
    expect(await sweepDocumentFiles({ store, named }).run({ now, query })).toBe(1);
    expect(removed).toEqual(['c']);
  });
});
