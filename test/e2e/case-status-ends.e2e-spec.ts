import type { Caller } from '../support/actors';
import { Clinic, type Referred } from '../support/clinic';
import { bodyOf } from '../support/journey';
import { rowsOf } from '../support/rows';

const TOO_YOUNG = {
  birthDate: { certainty: 'documented', day: '2014-02-03' },
  reasonCode: 'document-shown',
};
const NOTHING = {
  ...{ decision: 'no-action', reasonCode: 'below-age', legalBasis: 'law-919-iiq' },
  reasons: 'Too young to answer for it.',
};

describe('The window of a lawyer, once nothing is held against the child any more,', () => {
  let clinic: Clinic;
  let lawyer: Caller;
  let referred: Referred;
  let mandate: string;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    lawyer = clinic.lawyer.for('legal-help');
  }, 60_000);

  beforeEach(async () => {
    referred = await clinic.referred();
    await clinic.told(referred);
    mandate = await clinic.held(referred.number);
    expect((await look()).status).toBe(200);
  });

  afterAll(() => clinic.close());

  const look = () => lawyer.get(mandate.replace('mandates', 'case-status'));
  const opened = () =>
    rowsOf(
      clinic.test,
      `select 1 from children.need_to_know where basis_kind = 'mandate' and basis_id = $1 and ended_at is null`,
      [mandate.split('/').at(-1)],
    );
  const isShut = async () => {
    expect((await look()).status).toBe(404);
    expect(await opened()).toEqual([]);
  };
  const changeActs = (set: string) =>
    rowsOf(clinic.test, `update intake.act set ${set} where intake_id = $1`, [referred.intakeId]);
  const decideNothing = async (more: object = {}) => {
    const intake = `/v1/intakes/${referred.intakeId}`;
    bodyOf(await clinic.cast.supervisor.act(intake, 'decide', { ...NOTHING, ...more }), 200);
  };
  const withdraw = async () => {
    const withdrawn = { reasonCode: 'entered-in-error' };
    bodyOf(
      await clinic.cast.inspector.act(`/v1/referrals/${referred.referralId}`, 'withdraw', withdrawn),
      200,
    );
  };

  it('shuts with the decision that a child who was too young is left alone, and with all that it opened', async () => {
    bodyOf(
      await clinic.cast.inspector.act(`/v1/children/${referred.childId}`, 'correct-identity', TOO_YOUNG),
      200,
    );
    expect((await look()).status).toBe(200);
    await decideNothing();
    await isShut();
  });

  it('shuts when that comes out after the decision, and opens again where it was wrong', async () => {
    await withdraw();
    await decideNothing({ reasonCode: 'new-evidence' });
    expect((await look()).status).toBe(200);
    await changeActs(`recorded_as = 'below-age', offence = null, gravity = null, committed_at = null, place = null,
      investigator_id = null, evidence = 'open'`);
    await isShut();
    await changeActs(`in_error_at = now(), in_error_by = (select agency.id from access.staff_account agency limit 1),
      in_error_reason = 'wrong-act'`);
    expect((await look()).status).toBe(200);
  });

  it('stays open where nothing follows upon what the child may still answer for', async () => {
    await withdraw();
    await decideNothing({ reasonCode: 'new-evidence' });
    expect((await look()).status).toBe(200);
  });
});
