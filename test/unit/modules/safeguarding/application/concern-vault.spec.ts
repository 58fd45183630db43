import { newId } from '../../../../../src/kernel/ids';
import { ConcernVault } from '../../../../../src/modules/safeguarding/application/concern-vault';
import { Keys } from '../../../../../src/platform/security/keys';

const vault = new ConcernVault(new Keys(Buffer.alloc(32, 7)));
const [concern, row] = [newId(), newId()];

describe('the words of a concern', () => {
  const { key, wrapped } = vault.newKey(concern);
  const sealed = vault.seal(key, 'concern.text', row, 'Comes hungry.');

  it('come back with the key that was stored', () =>
    expect(vault.open(vault.keyOf(concern, wrapped), 'concern.text', row, sealed)).toBe('Comes hungry.'));

  it('stand nowhere in clear', () => expect(sealed.includes('hungry')).toBe(false));

  it('open in no other row', () => expect(() => vault.open(key, 'concern.text', newId(), sealed)).toThrow());

  it('open in no other column', () =>
    expect(() => vault.open(key, 'transition.note', row, sealed)).toThrow());

  it('open with no key of another concern: what is erased stays erased', () =>
    expect(() => vault.open(vault.newKey(concern).key, 'concern.text', row, sealed)).toThrow());

  it('are not opened by a key that was moved to another concern', () =>
    expect(() => vault.keyOf(newId(), wrapped)).toThrow());

  it('are not opened in an installation with another master key', () =>
    expect(() => new ConcernVault(new Keys(Buffer.alloc(32, 8))).keyOf(concern, wrapped)).toThrow());
});
