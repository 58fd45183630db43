import { Keys } from '../../../../src/platform/security/keys';

describe('the keys of an installation', () => {
  const keys = new Keys(Buffer.alloc(32, 1));
  const bits = (from: Keys, purpose: string) => from.derived(purpose).export().toString('hex');

  it.each([0, 16, 31, 33])('do not come from %i bytes', (length) =>
    expect(() => new Keys(Buffer.alloc(length))).toThrow('32 bytes'),
  );

  it('are the same for every process that has the master key', () => {
    expect(bits(new Keys(Buffer.alloc(32, 1)), 'cursor')).toBe(bits(keys, 'cursor'));
  });

  it('are other ones for each purpose', () => {
    expect(bits(keys, 'cursor')).not.toBe(bits(keys, 'idempotency'));
  });

  it('are 256 bits long, and not the master key', () => {
    expect(bits(keys, 'cursor')).toHaveLength(64);
    expect(bits(keys, 'cursor')).not.toBe(Buffer.alloc(32, 1).toString('hex'));
  });
});
