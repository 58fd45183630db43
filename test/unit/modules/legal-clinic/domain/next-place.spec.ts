import { nextPlace } from '../../../../../src/modules/legal-clinic/domain/change-place';

const NOW = new Date('2026-06-01T10:00:00Z');
const LATER = new Date('2026-06-01T10:05:00Z');
const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = { after: '2026-06-01T09:59:50.000Z', id: '01890000-0000-7000-8000-000000000001' };

describe('From where changes are asked next time', () => {
  it('is behind the last row of a full page', () => {
    expect(nextPlace(null, LAST, NOW)).toMatchObject(LAST);
  });

  it('is a minute ago after the last page, so that what commits late is told', () =>
    expect(nextPlace(LAST, null, NOW)).toEqual({ after: '2026-06-01T09:59:00.000Z', id: FIRST }));

  it('is a minute before the first of several pages was asked for, however late the last one was', () => {
    const second = nextPlace(LAST, LAST, NOW);
    const third = nextPlace(second, LAST, LATER);
    expect(nextPlace(third, null, LATER)).toEqual({ after: '2026-06-01T09:59:00.000Z', id: FIRST });
  });
});
