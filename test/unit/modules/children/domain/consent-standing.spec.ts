import fc from 'fast-check';
import type { ConsentSaid } from '../../../../../src/modules/children/domain/consent';
import { standingOf, type Standing } from '../../../../../src/modules/children/domain/consent-standing';
import { isConsentedTo } from '../../../../../src/modules/children/domain/consent-effect';

const hour = (n: number) => new Date(Date.UTC(2026, 4, 4, n));

let made = 0;
const said = (differs: Partial<ConsentSaid> = {}): ConsentSaid => ({
  id: String((made += 1)).padStart(6, '0'),
  purpose: 'participate',
  person: 'child',
  representativeId: null,
  decision: 'given',
  decidedAt: hour(1),
  inCustody: false,
  confirmedAt: null,
  withdrawnAt: null,
  endsAt: null,
  lapsedAt: null,
  ...differs,
});
const by = (representativeId: string, differs: Partial<ConsentSaid> = {}) =>
  said({ person: 'representative', representativeId, ...differs });

const child = (consents: ConsentSaid[], at = hour(9)) => standingOf(consents, 'participate', at).child;
const representatives = (consents: ConsentSaid[], at = hour(9)) =>
  standingOf(consents, 'participate', at).representatives;

describe('how consent to a purpose stands', () => {
  it('is none where nobody said anything', () =>
    expect(child([])).toEqual({ standing: 'none', since: null }));

  it('is none for another purpose', () =>
    expect(child([said({ purpose: 'research' })]).standing).toBe('none'));

  it.each<[string, ConsentSaid, Standing, Date]>([
    ['given since it was said', said(), 'given', hour(1)],
    ['refused since it was said', said({ decision: 'refused' }), 'refused', hour(1)],
    ['withdrawn at once', said({ withdrawnAt: hour(9) }), 'withdrawn', hour(9)],
    ['expired at its end', said({ endsAt: hour(9) }), 'expired', hour(9)],
    ['unconfirmed when given in custody', said({ inCustody: true }), 'unconfirmed', hour(1)],
    ['given since it was confirmed', said({ inCustody: true, confirmedAt: hour(5) }), 'given', hour(5)],
  ])('is %s', (_, consent, standing, since) => expect(child([consent])).toEqual({ standing, since }));

  it('is given until the instant of withdrawal and of the end', () => {
    expect(child([said({ withdrawnAt: hour(9) })], new Date(hour(9).getTime() - 1)).standing).toBe('given');
    expect(child([said({ endsAt: hour(9) })], new Date(hour(9).getTime() - 1)).standing).toBe('given');
  });

  it('follows the latest word of each person', () =>
    expect(child([said({ decidedAt: hour(3), decision: 'refused' }), said({ decidedAt: hour(2) })])).toEqual({
      standing: 'refused',
      since: hour(3),
    }));

  it('is disputed when one parent gives and another refuses, since the second of the two', () =>
    expect(
      representatives([by('mother', { decidedAt: hour(2) }), by('father', { decision: 'refused' })]),
    ).toEqual({ standing: 'disputed', since: hour(2) }));

  it('is disputed when one parent has taken back', () =>
    expect(representatives([by('mother'), by('father', { withdrawnAt: hour(4) })]).standing).toBe(
      'disputed',
    ));

  it('leaves out whom a conflict bars since', () => {
    const consents = [by('mother'), by('father', { decision: 'refused', lapsedAt: hour(6) })];
    expect(representatives(consents, hour(5)).standing).toBe('disputed');
    expect(representatives(consents, hour(6)).standing).toBe('given');
  });

  const instant = fc.integer({ min: 0, max: 20 }).map(hour);
  const maybe = fc.option(instant);
  const anyConsent: fc.Arbitrary<ConsentSaid> = fc
    .record({
      decision: fc.constantFrom('given' as const, 'refused' as const),
      decidedAt: instant,
      inCustody: fc.boolean(),
      confirmedAt: maybe,
      withdrawnAt: maybe,
      endsAt: maybe,
      lapsedAt: maybe,
      who: fc.constantFrom(null, 'a', 'b', 'c'),
    })
    .map(({ who, ...rest }) => (who === null ? said(rest) : by(who, rest)));
  const some = fc.array(anyConsent, { maxLength: 8 });

  it('does not depend on the order in which it is told', () => {
    fc.assert(
      fc.property(some, instant, (consents, at) => {
        const [forwards, backwards] = [consents, [...consents].reverse()].map((all) =>
          standingOf(all, 'participate', at),
        );
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('is not changed by what is said later', () => {
    fc.assert(
      fc.property(some, anyConsent, instant, (consents, more, at) => {
        fc.pre(more.decidedAt > at);
        expect(standingOf([...consents, more], 'participate', at)).toEqual(
          standingOf(consents, 'participate', at),
        );
      }),
    );
  });

  it('never began after the instant that is asked for, and has no beginning only where nothing stands', () => {
    fc.assert(
      fc.property(some, instant, (consents, at) => {
        const { child: one, representatives: all } = standingOf(consents, 'participate', at);
        for (const { standing, since } of [one, all]) {
          expect(since === null).toBe(standing === 'none');
          expect(since === null || since <= at).toBe(true);
        }
      }),
    );
  });

  it('of the child is the child’s own: no word of a representative changes it', () => {
    fc.assert(
      fc.property(some, instant, (consents, at) => {
        const own = consents.filter(({ person }) => person === 'child');
        expect(standingOf(consents, 'participate', at).child).toEqual(
          standingOf(own, 'participate', at).child,
        );
      }),
    );
  });
});

describe('whether a purpose is consented to', () => {
  const stands = (standing: Standing) => ({ standing, since: standing === 'none' ? null : hour(1) });
  const asked = (own: Standing, others: Standing, more = {}) =>
    isConsentedTo({
      child: stands(own),
      representatives: stands(others),
      childAlone: false,
      needsRepresentative: false,
      isOfAge: false,
      ...more,
    });

  it.each<Standing>(['refused', 'withdrawn', 'expired', 'unconfirmed', 'none'])(
    'never is when the child’s own word is %s',
    (own) => expect(asked(own, 'given', { childAlone: true })).toBe(false),
  );

  it.each<Standing>(['refused', 'withdrawn', 'disputed'])('is not against a representative: %s', (others) =>
    expect(asked('given', others)).toBe(false),
  );

  it.each<Standing>(['refused', 'withdrawn', 'disputed', 'none'])(
    'is by the child alone, whatever a representative says: %s',
    (others) => expect(asked('given', others, { childAlone: true, needsRepresentative: true })).toBe(true),
  );

  it('is by the young person alone from the eighteenth birthday', () =>
    expect(asked('given', 'refused', { isOfAge: true })).toBe(true));

  it('needs a representative for a child too young to consent alone', () => {
    expect(asked('given', 'none', { needsRepresentative: true })).toBe(false);
    expect(asked('given', 'given', { needsRepresentative: true })).toBe(true);
    expect(asked('given', 'none')).toBe(true);
  });
});
