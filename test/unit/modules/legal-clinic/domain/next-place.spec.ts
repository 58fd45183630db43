import { nextPlace } from '../../../../../src/modules/legal-clinic/domain/case-stage';

const NOW = new Date('2026-06-01T10:00:00Z');
const FIRST = '00000000-0000-0000-0000-000000000000';

describe('From where changes are asked next time', () => {
  it('is behind the last row of a full page', () => {
    const last = { after: '2026-06-01T09:59:50.000Z', id: '01890000-0000-7000-8000-000000000001' };
    expect(nextPlace(last, NOW)).toEqual(last);
  });

  it('is a minute ago after the last page, so that what commits late is told, also after a full page just before', () =>
    expect(nextPlace(null, NOW)).toEqual({ after: '2026-06-01T09:59:00.000Z', id: FIRST }));
});
