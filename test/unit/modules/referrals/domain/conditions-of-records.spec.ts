import {
  conditionsOf,
  type Records,
} from '../../../../../src/modules/referrals/domain/conditions-of-records';

const AT = new Date('2026-11-23T09:00:00Z');
const said = (person: 'child' | 'representative', recordedBy: string) => ({
  purpose: 'participate',
  person,
  decision: 'given',
  decidedAt: AT,
  lawyerPresent: true,
  recordedBy,
});
const NONE = { standing: 'none', since: null };
const RECORDS: Records = {
  basis: 'diversion',
  consents: [said('child', 'first'), said('representative', 'second')],
  standing: { child: { standing: 'given', since: AT }, representatives: { standing: 'given', since: AT } },
  admission: {
    admittedAt: AT,
    recordedBy: 'third',
    freelyAttestedBy: 'lawyer',
    lawyerPresent: true,
    inCustody: false,
  },
  legalHelp: { offeredAt: AT, offerRecordedBy: 'fourth' },
};
const codes = (changes: Partial<Records>) =>
  conditionsOf({ ...RECORDS, ...changes }).map(({ condition }) => condition);

describe('The conditions that records of their own show', () => {
  it('are all four when each record is there', () =>
    expect(codes({})).toEqual([
      'consent-of-child',
      'consent-of-representative',
      'responsibility-admitted-freely',
      'legal-help-offered',
    ]));

  it('are none without records', () =>
    expect(
      codes({
        consents: [],
        standing: { child: NONE, representatives: NONE },
        admission: undefined,
        legalHelp: null,
      }),
    ).toEqual([]));

  it.each(['refused', 'withdrawn', 'expired', 'disputed', 'none'])(
    'lack a consent that is %s',
    (standing) => {
      const stands = { standing, since: AT };
      expect(codes({ standing: { ...RECORDS.standing, child: stands } })).not.toContain('consent-of-child');
      expect(codes({ standing: { ...RECORDS.standing, representatives: stands } })).not.toContain(
        'consent-of-representative',
      );
    },
  );

  it('mark a consent that waits to be confirmed', () => {
    const standing = { ...RECORDS.standing, child: { standing: 'unconfirmed', since: AT } };
    expect(conditionsOf({ ...RECORDS, standing })[0]).toMatchObject({ unconfirmed: true });
    expect(conditionsOf(RECORDS)[0]).toMatchObject({ unconfirmed: false });
  });

  it('take no admission made in custody for a free one', () =>
    expect(codes({ admission: { ...RECORDS.admission!, inCustody: true } })).not.toContain(
      'responsibility-admitted-freely',
    ));

  it('name who wrote each down, and never what was said', () =>
    expect(conditionsOf(RECORDS).map(({ recordedBy }) => recordedBy)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
    ]));

  it('do not take a consent to something else for one to take part', () =>
    expect(codes({ consents: RECORDS.consents.map((one) => ({ ...one, purpose: 'research' })) })).toEqual([
      'responsibility-admitted-freely',
      'legal-help-offered',
    ]));

  it('do not count legal help that was not offered', () =>
    expect(codes({ legalHelp: { offeredAt: null, offerRecordedBy: null } })).not.toContain(
      'legal-help-offered',
    ));
});
