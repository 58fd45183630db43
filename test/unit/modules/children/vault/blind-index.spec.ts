import { BlindIndex } from '../../../../../src/modules/children/vault/blind-index';
import { KeyRing, newKeyRing } from '../../../../../src/modules/children/vault/key-ring';

const document = newKeyRing();
const index = new BlindIndex(new KeyRing(document));
const hex = (tokens: readonly Buffer[]): string[] => tokens.map((token) => token.toString('hex'));
const tokensOf = (givenName: string, familyName: string) => hex(index.nameTokens({ givenName, familyName }));

describe('the blind index', () => {
  it('gives tokens of 16 bytes', () => {
    const tokens = [
      ...index.nameTokens({ givenName: 'Namiq', familyName: 'Əliyev' }),
      index.identityNumberToken('5ABC12Z'),
      index.birthDateToken('2009-03-05'),
    ];
    expect(new Set(tokens.map((token) => token.length))).toEqual(new Set([16]));
  });

  it('gives one child in two scripts a token in common', () => {
    const indexed = new Set(tokensOf('Namiq', 'Əliyev'));
    expect(tokensOf('Камран', 'Алиев').some((token) => indexed.has(token))).toBe(true);
  });

  it('does not tell given from family name', () => {
    expect(tokensOf('Namiq', 'Əliyev')).toEqual(tokensOf('Əliyev', 'Namiq'));
  });

  it('names each token once', () => {
    const tokens = tokensOf('Əli', 'Əliyev');
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('keeps kinds apart for the same value', () => {
    expect(index.identityNumberToken('2009-03-05')).not.toEqual(index.birthDateToken('2009-03-05'));
  });

  it('takes identity numbers as they are kept', () => {
    expect(index.identityNumberToken(' 5abc12z ')).toEqual(index.identityNumberToken('5ABC12Z'));
  });

  it('stays the same when another wrapping key becomes current', () => {
    const keys = { ...document.keys, 2: Buffer.alloc(32, 9).toString('base64') };
    const rotated = new BlindIndex(new KeyRing({ current: 2, index: 1, keys }));
    expect(rotated.birthDateToken('2009-03-05')).toEqual(index.birthDateToken('2009-03-05'));
  });

  it('is another one in another installation', () => {
    const other = new BlindIndex(new KeyRing(newKeyRing()));
    expect(other.birthDateToken('2009-03-05')).not.toEqual(index.birthDateToken('2009-03-05'));
  });
});
