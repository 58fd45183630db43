import { isShortenedAlone } from '../../../../../src/modules/due-process/domain/shortened';

const AT = new Date('2026-06-01T10:00:00Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);

type Kept = Parameters<typeof isShortenedAlone>[0][number];

const told: Kept = {
  ...{ id: 'told', kind: 'released', happenedAt: AT, recordedBy: 'inspector', correctsId: null },
  correctedAt: later(60),
};
const correction: Kept = { ...told, id: 'correction', correctsId: 'told', correctedAt: null };
const isAlone = (changes: Partial<Kept>) =>
  isShortenedAlone([
    { ...told, kind: changes.kind ?? told.kind },
    { ...correction, ...changes },
  ]);

describe('A time in custody', () => {
  it('is made shorter alone by an earlier end, told by who told the end', () =>
    expect(isAlone({ happenedAt: later(-1) })).toBe(true));

  it('is made shorter alone by a later start, told by who told the start', () =>
    expect(isAlone({ kind: 'started', happenedAt: later(1) })).toBe(true));

  it('is made longer by anybody', () => {
    expect(isAlone({ happenedAt: later(1) })).toBe(false);
    expect(isAlone({ kind: 'started', happenedAt: later(-1) })).toBe(false);
  });

  it('is made shorter by somebody else', () =>
    expect(isAlone({ happenedAt: later(-1), recordedBy: 'supervisor' })).toBe(false));

  it('is not made shorter by what else is put right', () =>
    expect(isAlone({ kind: 'food', happenedAt: later(-1) })).toBe(false));

  const again = (changes: Partial<Kept>) => ({
    ...correction,
    id: 'again',
    correctsId: 'correction',
    ...changes,
  });
  const first = { ...correction, happenedAt: later(-10), correctedAt: later(70) };

  it('stays shorter alone when the same person tells the same again', () =>
    expect(isShortenedAlone([told, first, again({ happenedAt: later(-10) })])).toBe(true));

  it('stays shorter alone where another person had told it less so', () =>
    expect(
      isShortenedAlone([
        told,
        { ...first, happenedAt: later(-1), recordedBy: 'investigator' },
        again({ happenedAt: later(-10) }),
      ]),
    ).toBe(true));

  it('is confirmed by somebody else who tells it as well', () =>
    expect(
      isShortenedAlone([
        told,
        { ...correction, happenedAt: later(-1), correctedAt: later(70) },
        {
          ...correction,
          ...{ id: 'again', correctsId: 'correction', happenedAt: later(-1), recordedBy: 'supervisor' },
        },
      ]),
    ).toBe(false));
});
