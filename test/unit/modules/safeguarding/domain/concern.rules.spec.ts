import { firstBroken } from '../../../../../src/kernel/rule';
import {
  escalationRules,
  raisedRules,
  toldRules,
  type ConcernFacts,
} from '../../../../../src/modules/safeguarding/domain/concern.rules';

/** Observed at noon in Baku, told an hour later. */
const facts = (more: Partial<ConcernFacts> = {}): ConcernFacts => ({
  observedAt: new Date('2026-05-04T08:00:00Z'),
  now: new Date('2026-05-04T09:00:00Z'),
  backDatingReason: null,
  ...more,
});

const told = (more: Partial<ConcernFacts>) => firstBroken(toldRules, facts(more))?.code;
const raised = (more: Partial<ConcernFacts>) => firstBroken(raisedRules, facts(more))?.code;

describe('a concern that somebody tells', () => {
  it('is taken in', () => expect(told({})).toBeUndefined());

  it('may be told the moment it is seen', () =>
    expect(told({ now: new Date('2026-05-04T08:00:00Z') })).toBeUndefined());

  it('tells of nothing that is still to come', () =>
    expect(told({ observedAt: new Date('2026-05-04T09:00:00.001Z') })).toBe(
      'concern.observed-in-the-future',
    ));

  it('needs no reason within a day', () =>
    expect(told({ now: new Date('2026-05-05T08:00:00Z') })).toBeUndefined());

  it('needs a reason after a day', () =>
    expect(told({ now: new Date('2026-05-05T08:00:00.001Z') })).toBe('concern.back-dating-not-explained'));

  it('is taken in late when the reason is told', () =>
    expect(
      told({ now: new Date('2026-06-01T08:00:00Z'), backDatingReason: 'learned-later' }),
    ).toBeUndefined());
});

describe('a concern that an act brings to light', () => {
  it('is taken in late without a reason: the act has given its own', () =>
    expect(raised({ now: new Date('2026-06-01T08:00:00Z') })).toBeUndefined());

  it('tells of nothing that is still to come', () =>
    expect(raised({ observedAt: new Date('2026-05-04T09:00:00.001Z') })).toBe(
      'concern.observed-in-the-future',
    ));
});

describe('an escalation', () => {
  it('goes to a body that the category foresees', () =>
    expect(firstBroken(escalationRules, { to: 'oversight', foreseen: ['oversight'] })).toBeUndefined());

  it.each([[['prosecutor-office']], [[]]])('goes to no other: %s', (foreseen) =>
    expect(firstBroken(escalationRules, { to: 'oversight', foreseen })?.code).toBe(
      'concern.escalation-not-foreseen',
    ),
  );
});

it.each([...toldRules, ...escalationRules].map(({ code, citation }) => [code, citation]))(
  'cites the source of %s',
  (_, citation) => expect(citation).not.toBe(''),
);
