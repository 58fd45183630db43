import {
  basisOf,
  type CompetenceFacts,
  type OrderCompetence,
} from '../../../../../src/modules/sentencing/domain/competence.rules';

const court: OrderCompetence = {
  ...{ stage: 'sentence', agencyKind: 'court', role: 'judge', legalBasis: 'cc-84' },
  ...{ leastAge: 14, mostAge: 17, leastGravity: null, mostGravity: 3 },
};
const facts = (more: Partial<CompetenceFacts> = {}): CompetenceFacts => ({
  ...{ stage: 'sentence', age: { youngest: 15, oldest: 15 }, gravityRank: 2 },
  ...{ competences: [court], agencyKind: 'court', roles: ['judge'] },
  ...more,
});

describe('the competence for an order', () => {
  it.each<[Partial<CompetenceFacts>, string | null]>([
    [{}, 'cc-84'],
    [{ stage: 'pre-trial' }, null],
    [{ agencyKind: 'prosecutor-office' }, null],
    [{ roles: ['prosecutor'] }, null],
    [{ age: { youngest: 13, oldest: 13 } }, null],
    [{ age: { youngest: 13, oldest: 14 } }, 'cc-84'],
    [{ age: { youngest: 17, oldest: 17 } }, 'cc-84'],
    [{ age: { youngest: 18, oldest: null } }, null],
    [{ age: null }, 'cc-84'],
    [{ gravityRank: 3 }, 'cc-84'],
    [{ gravityRank: 4 }, null],
    [{ gravityRank: null }, 'cc-84'],
    [{ competences: [] }, null],
  ])('of a judge, with %j, rests on %s', (more, basis) => {
    expect(basisOf(facts(more))).toBe(basis);
  });
});
