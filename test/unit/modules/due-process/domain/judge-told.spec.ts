import { isJudgeToldAlone } from '../../../../../src/modules/due-process/domain/judge-told';

type Kept = Parameters<typeof isJudgeToldAlone>[0][number];

const AT = new Date('2026-06-01T10:00:00Z');

const told: Kept = {
  ...{ id: 'told', kind: 'brought-before-judge', recordedBy: 'inspector', correctsId: null },
  ...{ happenedAt: AT, recordedAt: new Date(AT.getTime() + 3_600_001), correctedAt: null },
};
const putRight: Kept = { ...told, correctedAt: AT };
const correction: Kept = { ...told, id: 'correction', correctsId: 'told' };

describe('A judge whom a child was brought before', () => {
  it('is told of alone when one person tells it long afterwards', () =>
    expect(isJudgeToldAlone([told])).toBe(true));

  it('is told of alone also when the same person puts it right', () =>
    expect(isJudgeToldAlone([putRight, correction])).toBe(true));

  it('is told of by two when somebody else puts it right', () =>
    expect(isJudgeToldAlone([putRight, { ...correction, recordedBy: 'supervisor' }])).toBe(false));

  it('needs nobody else when it was told at the time', () =>
    expect(isJudgeToldAlone([{ ...told, recordedAt: AT }])).toBe(false));

  it('was told at the time also when the entry is put right afterwards', () =>
    expect(isJudgeToldAlone([{ ...putRight, recordedAt: AT }, correction])).toBe(false));

  it('is told of alone when an earlier instant takes the place of what was told at the time', () => {
    const earlier = { ...correction, happenedAt: new Date(AT.getTime() - 60_000) };
    expect(isJudgeToldAlone([{ ...putRight, recordedAt: AT }, earlier])).toBe(true);
  });

  it('is not what else is told afterwards', () =>
    expect(isJudgeToldAlone([{ ...told, kind: 'food' }])).toBe(false));
});
