import { Cursors } from '../../../../src/platform/http/cursors';
import { Keys } from '../../../../src/platform/security/keys';

describe('a cursor', () => {
  const cursors = new Cursors(new Keys(Buffer.alloc(32, 1)));
  const position = { after: '2026-05-01T10:00:00Z', id: '0190a1b2-0000-7000-8000-000000000001' };
  const cursor = cursors.write('referrals mine', position);
  const reading = (list: string, text: string) => () => cursors.read(list, text);
  const notUsable = expect.objectContaining({ kind: 'malformed', code: 'cursor-not-usable' }) as Error;

  it('leads back to where the page ended', () => {
    expect(cursors.read('referrals mine', cursor)).toEqual(position);
  });

  it('is not needed for the first page', () => {
    expect(cursors.read('referrals mine', undefined)).toBeNull();
  });

  it('is of no use for another list', () => {
    expect(reading('referrals unit', cursor)).toThrow(notUsable);
  });

  it('is of no use in an installation with another key', () => {
    const other = new Cursors(new Keys(Buffer.alloc(32, 2)));
    expect(() => other.read('referrals mine', cursor)).toThrow(notUsable);
  });

  it('cannot be pointed to another row', () => {
    const forged = Buffer.from(JSON.stringify(['2020', position.id])).toString('base64url');
    expect(reading('referrals mine', `${forged}.${cursor.split('.')[1]}`)).toThrow(notUsable);
  });

  it.each(['', '.', 'abc', 'abc.', `${cursor.split('.')[0]}`, `${cursor}x`, `x${cursor}`, '..'])(
    'cannot be made up: %j',
    (text) => expect(reading('referrals mine', text)).toThrow(notUsable),
  );

  it('holds only characters that need no escaping in an address', () => {
    expect(cursors.write('l', { after: 'şəhər?&=#/', id: 'ı' })).toMatch(/^[\w.-]+$/);
  });
});

describe('a page', () => {
  const cursors = new Cursors(new Keys(Buffer.alloc(32, 1)));
  const show = { position: (id: string) => ({ after: id, id }), item: (id: string) => ({ id }) };

  it('shows no more than was asked for, and where the next begins', () => {
    const page = cursors.page('l', ['a', 'b', 'c'], 2, show);
    expect(page.items).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(cursors.read('l', page.next ?? '')).toEqual({ after: 'b', id: 'b' });
  });

  it.each([[[]], [['a']], [['a', 'b']]])('is the last when nothing follows: %j', (rows) => {
    expect(cursors.page('l', rows, 2, show).next).toBeNull();
  });
});
