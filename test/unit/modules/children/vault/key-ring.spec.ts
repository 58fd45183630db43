import { KeyRing, newKeyRing } from '../../../../../src/modules/children/vault/key-ring';

const key = Buffer.alloc(32, 7).toString('base64');

describe('the key ring', () => {
  it('can be made new, and read again from its document', () => {
    const document = newKeyRing();
    const read = new KeyRing(JSON.parse(JSON.stringify(document)) as typeof document);
    expect(read.derived(1, 'wrap').export()).toEqual(new KeyRing(document).derived(1, 'wrap').export());
  });

  it('derives another key for each purpose', () => {
    const ring = new KeyRing({ current: 1, index: 1, keys: { 1: key } });
    expect(ring.derived(1, 'wrap').export()).not.toEqual(ring.derived(1, 'blind-index').export());
  });

  it('refuses a current key that it does not hold', () => {
    expect(() => new KeyRing({ current: 2, index: 1, keys: { 1: key } })).toThrow('vault.key-not-known');
  });

  it('refuses an index key that it does not hold', () => {
    expect(() => new KeyRing({ current: 1, index: 2, keys: { 1: key } })).toThrow('vault.key-not-known');
  });

  it.each(['', 'short', Buffer.alloc(31).toString('base64'), `${key}!`])('refuses the key %j', (bad) => {
    expect(() => new KeyRing({ current: 1, index: 1, keys: { 1: bad } })).toThrow('vault.key-ring-malformed');
  });

  it.each(['0', '65536', 'one', '1.5'])('refuses the key id %j', (id) => {
    expect(() => new KeyRing({ current: 1, index: 1, keys: { 1: key, [id]: key } })).toThrow('key id');
  });

  it('does not repeat a malformed key in its refusal', () => {
    expect(() => new KeyRing({ current: 1, index: 1, keys: { 1: 'c2VjcmV0' } })).toThrow(
      /^((?!c2VjcmV0).)*$/,
    );
  });
});
