import { Keys } from '../../../../src/platform/security/keys';
import { open, openFile, seal, sealFile } from '../../../../src/platform/security/sealed-box';

describe('a sealed box', () => {
  const key = new Keys(Buffer.alloc(32, 1)).derived('test');
  const box = seal(key, 'here', 'Nərgiz, 15');

  it('opens where it belongs', () => expect(open(key, 'here', box)).toBe('Nərgiz, 15'));

  it('opens nowhere else', () => expect(() => open(key, 'there', box)).toThrow());

  it('opens with no other key', () => {
    const other = new Keys(Buffer.alloc(32, 1)).derived('other');
    expect(() => open(other, 'here', box)).toThrow();
  });

  it.each([0, 13, 29])('does not open when byte %i was changed', (at) => {
    const changed = Buffer.from(box);
    changed[at]! ^= 1;
    expect(() => open(key, 'here', changed)).toThrow();
  });

  it('does not open when it was cut short', () => {
    expect(() => open(key, 'here', box.subarray(0, 20))).toThrow();
  });

  it('is another one each time', () => {
    expect(seal(key, 'here', 'same').equals(seal(key, 'here', 'same'))).toBe(false);
  });

  it('holds bytes that are no text, as they are', () => {
    const bytes = Buffer.from([0, 255, 128, 13, 10]);
    const file = sealFile(key, 'here', bytes);
    expect(openFile(key, 'here', file)).toEqual(bytes);
    expect(() => openFile(key, 'there', file)).toThrow();
  });

  it('holds an empty text', () => expect(open(key, 'p', seal(key, 'p', ''))).toBe(''));
});
