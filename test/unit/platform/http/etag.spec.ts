import { etagOf, isUnchanged, requireMatch } from '../../../../src/platform/http/etag';

describe('an entity tag', () => {
  it('names the version and the representation', () => {
    expect(etagOf(3, '{"a":1}')).toMatch(/^"3\.[\w-]{16}"$/);
  });

  it('is another one when the body is another', () => {
    expect(etagOf(3, '{"a":1}')).not.toBe(etagOf(3, '{"a":2}'));
  });
});

describe('If-Match', () => {
  const refusalFor = (header: string | undefined) => () => requireMatch(header, 3);

  it.each(['"3"', '"3.abcDEF-_"', '"2", "3"', ' "2.x" ,"3.y" '])('%s lets version 3 change', (header) => {
    expect(refusalFor(header)).not.toThrow();
  });

  it.each(['"2"', '"33"', '"2", "4"', 'W/"3"', '*', '3', '', '"3', '"3.a b"', '"-3"', '"03"'])(
    '%j does not let version 3 change',
    (header) => {
      expect(refusalFor(header)).toThrow(
        expect.objectContaining({ kind: 'changed-since', code: 'changed-since' }) as Error,
      );
    },
  );

  it('is demanded', () => {
    expect(refusalFor(undefined)).toThrow(
      expect.objectContaining({ kind: 'precondition-required', code: 'if-match-required' }) as Error,
    );
  });
});

describe('If-None-Match', () => {
  const etag = '"3.abcdefghijklmnop"';

  it.each([etag, `W/${etag}`, `"1", ${etag}`, '*'])('%s says that the caller holds it already', (header) => {
    expect(isUnchanged(header, etag)).toBe(true);
  });

  it.each([undefined, '', '"3"', '"3.ABCDEFGHIJKLMNOP"', 'W/"2"'])('%s does not', (header) => {
    expect(isUnchanged(header, etag)).toBe(false);
  });
});
