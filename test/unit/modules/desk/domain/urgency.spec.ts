import { byUrgency, type Urgent } from '../../../../../src/modules/desk/domain/urgency';

const at = (id: string, since: string, dueAt: string | null): Urgent => ({
  id,
  since: new Date(since),
  dueAt: dueAt === null ? null : new Date(dueAt),
});

describe('what is urgent', () => {
  it('is due first, then has waited longest, and what has no end comes last', () => {
    const rows = [
      at('e', '2026-01-02', null),
      at('d', '2026-01-01', null),
      at('c', '2026-01-01', '2026-03-02'),
      at('b', '2026-01-02', '2026-03-01'),
      at('a', '2026-01-02', '2026-03-01'),
      at('z', '2026-01-01', '2026-03-01'),
    ];
    expect(rows.sort(byUrgency).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c', 'd', 'e']);
  });
});
