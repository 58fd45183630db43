import { isTold } from '../../../../../src/modules/legal-clinic/domain/shown-deadline';

const DUE = '2026-12-17T19:59:59.999Z';
const AFTER = new Date('2026-12-17T20:00:00.000Z');

describe('A deadline in the window of a lawyer', () => {
  it('is told up to its last instant', () =>
    expect(isTold({ kind: 'order-appeal', at: DUE }, new Date(DUE))).toBe(true));

  it('is told no more when the time for an appeal is over', () =>
    expect(isTold({ kind: 'order-appeal', at: DUE }, AFTER)).toBe(false));

  it.each(['detention-review', 'parent-told'])('is told also when somebody is late: %s', (kind) =>
    expect(isTold({ kind, at: DUE }, AFTER)).toBe(true),
  );
});
