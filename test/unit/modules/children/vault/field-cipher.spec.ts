import fc from 'fast-check';
import { FieldCipher, type Place } from '../../../../../src/modules/children/vault/field-cipher';
import { KeyRing, newKeyRing } from '../../../../../src/modules/children/vault/key-ring';

const SEED = { seed: 20_261_123, numRuns: 60 };
const ring = newKeyRing();
const cipher = new FieldCipher(new KeyRing(ring));
const dataKey = cipher.newDataKey();
const place: Place = { table: 'children.identity', column: 'given_name', row: '0192-a' };
const names = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.isWellFormed());

const changedAt = (bytes: Buffer, at: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
};

describe('a sealed field', () => {
  it('gives back what was sealed', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(cipher.open(dataKey, place, cipher.seal(dataKey, place, text))).toBe(text);
      }),
      SEED,
    );
  });

  it('looks different each time', () => {
    expect(cipher.seal(dataKey, place, 'Əli')).not.toEqual(cipher.seal(dataKey, place, 'Əli'));
  });

  it('does not open when any byte was changed', () => {
    const sealed = cipher.seal(dataKey, place, 'Əliyev');
    for (let at = 0; at < sealed.length; at += 1) {
      expect(() => cipher.open(dataKey, place, changedAt(sealed, at))).toThrow('vault.cannot-open');
    }
  });

  it('does not open when it was cut', () => {
    const sealed = cipher.seal(dataKey, place, 'Əliyev');
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => cipher.open(dataKey, place, sealed.subarray(0, length))).toThrow('vault.cannot-open');
    }
  });

  it.each([
    { ...place, row: '0192-b' },
    { ...place, column: 'family_name' },
    { ...place, table: 'children.representative' },
    { table: 'children.identity', column: 'given_name","0192-a', row: '' },
  ])('does not open elsewhere: %j', (elsewhere) => {
    const sealed = cipher.seal(dataKey, place, 'Əliyev');
    expect(() => cipher.open(dataKey, elsewhere, sealed)).toThrow('vault.cannot-open');
  });

  it('does not open with another child’s key', () => {
    const sealed = cipher.seal(dataKey, place, 'Əliyev');
    expect(() => cipher.open(cipher.newDataKey(), place, sealed)).toThrow('vault.cannot-open');
  });

  it('does not open with the same key under another version', () => {
    const sealed = cipher.seal(dataKey, place, 'Əliyev');
    const relabelled = Buffer.from(sealed);
    relabelled.writeUInt16BE(2, 1);
    expect(() => cipher.open({ ...dataKey, version: 2 }, place, relabelled)).toThrow('vault.cannot-open');
  });

  it('is refused with an error that holds neither text nor ciphertext', () => {
    const refusal = (() => {
      try {
        return cipher.open(dataKey, { ...place, row: 'x' }, cipher.seal(dataKey, place, 'Əliyev'));
      } catch (error) {
        return error as Error;
      }
    })();
    expect(refusal).toMatchObject({ message: 'vault.cannot-open: changed, or sealed for another place' });
    expect(refusal).not.toHaveProperty('cause');
  });

  it('is not made of text that could not be given back unchanged', () => {
    expect(() => cipher.seal(dataKey, place, 'a\ud800')).toThrow('vault.text-malformed');
  });
});

describe('a wrapped data key', () => {
  const childId = '0192-child';

  it('gives back the key and its version', () => {
    const key = cipher.newDataKey(3);
    const again = cipher.unwrap(cipher.wrap(key, childId), childId);
    expect([again.version, again.key.equals(key.key)]).toEqual([3, true]);
  });

  it('does not open for another child', () => {
    const wrapped = cipher.wrap(dataKey, childId);
    expect(() => cipher.unwrap(wrapped, '0192-other')).toThrow('vault.cannot-open');
  });

  it('does not open when any byte was changed', () => {
    const wrapped = cipher.wrap(dataKey, childId);
    for (let at = 0; at < wrapped.length; at += 1) {
      expect(() => cipher.unwrap(changedAt(wrapped, at), childId)).toThrow(
        /vault\.(cannot-open|key-not-known)/,
      );
    }
  });

  it('still opens after another key has become current', () => {
    const wrapped = cipher.wrap(dataKey, childId);
    const keys = { ...ring.keys, 2: Buffer.alloc(32, 9).toString('base64') };
    const rotated = new FieldCipher(new KeyRing({ current: 2, index: 1, keys }));
    expect(rotated.unwrap(wrapped, childId).key.equals(dataKey.key)).toBe(true);
  });

  it('does not open once its wrapping key is gone', () => {
    const wrapped = cipher.wrap(dataKey, childId);
    const others = { 2: Buffer.alloc(32, 9).toString('base64') };
    const without = new FieldCipher(new KeyRing({ current: 2, index: 2, keys: others }));
    expect(() => without.unwrap(wrapped, childId)).toThrow('vault.key-not-known');
  });
});
