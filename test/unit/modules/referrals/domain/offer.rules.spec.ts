import * as rules from '../../../../../src/modules/referrals/domain/offer.rules';
import type { Decision, Explanation } from '../../../../../src/modules/referrals/domain/referral';
import { answer, explanation, holds, measure, NOW, offer, prosecutor, request } from './referral-examples';

const NOTHING = { request: null };
const LATER = '2026-11-23T10:00:00.001Z';
const offered = (changes: Partial<Explanation>) =>
  request({ answer: null, offer: { ...offer, explanation: { ...explanation, ...changes } } });
const answered = (changes: Partial<Explanation>) =>
  request({ offer: null, answer: { ...answer, explanation: { ...explanation, ...changes } } });

describe('referral.measure-not-lawful', () => {
  const rule = rules.measureIsLawful;
  const imposable = { ...measure, kind: 'educational-measure', imposedBy: ['prosecutor-office'] } as const;

  it('holds for a voluntary obligation', () => expect(holds(rule)).toBe(true));

  it.each(['punishment', 'probation-duty'] as const)('does not hold for a %s', (kind) =>
    expect(holds(rule, request({ measure: { ...imposable, kind } }))).toBe(false),
  );

  it('holds for an educational measure that this authority may impose', () =>
    expect(holds(rule, request({ measure: imposable }))).toBe(true));

  it('does not hold for an educational measure that only a court may impose', () =>
    expect(holds(rule, request({ measure: { ...imposable, imposedBy: ['court'] } }))).toBe(false));

  it('holds for the same measure when the court decides', () =>
    expect(
      holds(rule, {
        ...request({ measure: { ...imposable, imposedBy: ['court'] } }),
        actor: { ...prosecutor, agencyKind: 'court', roles: ['judge'] },
      }),
    ).toBe(true));

  it('does not hold for an educational measure in prevention, which imposes nothing', () =>
    expect(holds(rule, request({ measure: imposable }), { basis: 'prevention' })).toBe(false));

  it('does not hold for a measure that is not known', () =>
    expect(holds(rule, request({ measure: null }))).toBe(false));
});

describe('referral.measure-custodial', () => {
  const rule = rules.measureIsNotCustodial;

  it('holds for a measure in freedom', () => expect(holds(rule)).toBe(true));

  it('does not hold for a closed school', () =>
    expect(holds(rule, request({ measure: { ...measure, custodial: true } }))).toBe(false));

  it('does not hold for a measure that is not known', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.longest-duration-exceeded', () => {
  const rule = rules.durationIsWithinTheLongest;
  const lasting = (longestDays: number, maxDays: number | null = 180) =>
    holds(rule, request({ offer: { ...offer, longestDays }, measure: { ...measure, maxDays } }));

  it('holds for the longest that the measure allows', () => expect(lasting(180)).toBe(true));

  it('does not hold a day beyond', () => expect(lasting(181)).toBe(false));

  it('holds where the law names no longest', () => expect(lasting(400, null)).toBe(true));

  it('does not hold for an offer of no duration', () => expect(lasting(0)).toBe(false));

  it('does not hold without an offer', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.review-not-explained', () => {
  const rule = rules.rightToReviewWasExplained;

  it('holds when the right to a review was explained', () => expect(holds(rule)).toBe(true));

  it('does not hold when it was not', () =>
    expect(holds(rule, request({ offer: { ...offer, reviewExplained: false } }))).toBe(false));
});

describe.each([
  ['of an offer', offered],
  ['of an answer', answered],
])('referral.lawyer-absence-not-explained %s', (_, explained) => {
  const rule = rules.absenceOfLawyerIsExplained;

  it('holds with a lawyer', () => expect(holds(rule, explained({}))).toBe(true));

  it('holds without one when the reason is told', () =>
    expect(holds(rule, explained({ lawyerPresent: false, lawyerAbsenceReason: 'declined-by-child' }))).toBe(
      true,
    ));

  it('does not hold without one and without a reason', () =>
    expect(holds(rule, explained({ lawyerPresent: false }))).toBe(false));

  it('does not hold when nothing was explained', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.explained-in-the-future', () => {
  const rule = rules.explanationLiesBefore;

  it('holds for an explanation in this instant', () =>
    expect(holds(rule, offered({ explainedAt: NOW.toISOString() }))).toBe(true));

  it.each([LATER, 'never'])('does not hold for one at %s', (explainedAt) =>
    expect(holds(rule, offered({ explainedAt }))).toBe(false),
  );

  it('does not hold when nothing was explained', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.answered-in-the-future', () => {
  const rule = rules.answerLiesBefore;

  it('holds for an answer in this instant', () =>
    expect(holds(rule, request({ answer: { ...answer, answeredAt: NOW.toISOString() } }))).toBe(true));

  it.each([LATER, 'never'])('does not hold for one at %s', (answeredAt) =>
    expect(holds(rule, request({ answer: { ...answer, answeredAt } }))).toBe(false),
  );

  it('does not hold without an answer', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.answered-before-explained', () => {
  const rule = rules.answerFollowsTheExplanation;

  it('holds for an answer after the explanation', () => expect(holds(rule)).toBe(true));

  it('does not hold for an answer before it', () =>
    expect(holds(rule, request({ answer: { ...answer, answeredAt: '2026-11-23T07:59:59.999Z' } }))).toBe(
      false,
    ));

  it('does not hold without an answer', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.answered-before-offered', () => {
  const rule = rules.answerFollowsTheOffer;
  const decidedAt = '2026-11-23T09:00:00.000Z';
  const decision: Decision = {
    action: 'authorise',
    reasonCode: null,
    legalBasis: 'pilot-memorandum',
    decidedAt,
  };
  const answeredAt = (instant: string) => request({ answer: { ...answer, answeredAt: instant } });

  it('holds for an answer in the instant of the decision', () =>
    expect(holds(rule, answeredAt(decidedAt), { offer, decision })).toBe(true));

  it.each(['2026-11-23T08:59:59.999Z', '1990-01-01T00:00:00.000Z', 'never'])(
    'does not hold for one at %s',
    (instant) => expect(holds(rule, answeredAt(instant), { offer, decision })).toBe(false),
  );

  it('does not hold without an answer', () => expect(holds(rule, NOTHING, { offer, decision })).toBe(false));
});

describe('referral.explained-before-its-cause', () => {
  const rule = rules.explanationFollowsItsCause;

  it('holds from the day of the first act on', () =>
    expect(holds(rule, offered({ explainedAt: '2026-11-19T20:00:00.000Z' }))).toBe(true));

  it.each(['2026-11-19T19:59:59.999Z', '2020-01-01T00:00:00.000Z', 'never'])(
    'does not hold for an offer explained at %s',
    (explainedAt) => expect(holds(rule, offered({ explainedAt }))).toBe(false),
  );

  it('holds for whoever sees no intake', () =>
    expect(holds(rule, { ...offered({ explainedAt: '2020-01-01T00:00:00.000Z' }), causeSince: null })).toBe(
      true,
    ));

  it('does not hold for an answer to an explanation that came before that of the offer', () => {
    expect(holds(rule, answered({}), { offer })).toBe(true);
    const before = answered({ explainedAt: '2026-11-23T07:59:59.999Z' });
    expect(holds(rule, { ...before, causeSince: null }, { offer })).toBe(false);
  });

  it('does not hold when nothing was explained', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.back-dating-not-explained', () => {
  const rule = rules.lateRecordsSayWhy;
  const explainedAt = '2026-11-22T09:59:59.999Z';
  const backDatingReason = 'recorded-on-paper';

  it.each([
    ['an offer', offered],
    ['an answer', answered],
  ])('asks why the explanation of %s is told more than a day later', (_, explained) => {
    expect(holds(rule, explained({}))).toBe(true);
    expect(holds(rule, explained({ explainedAt: '2026-11-22T10:00:00.000Z' }))).toBe(true);
    expect(holds(rule, explained({ explainedAt }))).toBe(false);
    expect(holds(rule, explained({ explainedAt, backDatingReason }))).toBe(true);
  });

  it('asks why the answer is', () => {
    const late = { ...answer, answeredAt: explainedAt };
    expect(holds(rule, request({ answer: late }))).toBe(false);
    expect(holds(rule, request({ answer: { ...late, backDatingReason } }))).toBe(true);
  });

  it('does not hold when nothing was explained', () => expect(holds(rule, NOTHING)).toBe(false));
});

describe('referral.answered-in-custody', () => {
  const rule = rules.custodyIsNotHidden;

  it('holds for an answer in freedom', () => expect(holds(rule)).toBe(true));

  it('does not hold where the record of custody says otherwise', () =>
    expect(holds(rule, request({ heldWhenAnswered: true }))).toBe(false));

  it('holds for an answer that is told as given in custody', () =>
    expect(holds(rule, request({ heldWhenAnswered: true, answer: { ...answer, inCustody: true } }))).toBe(
      true,
    ));
});
