import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { askAndAssign } from '../support/asking';
import {
  admission,
  bodyOf,
  castOf,
  offer,
  recordConditions,
  referralIn,
  takingUp,
  type Cast,
} from '../support/journey';
import { rowsOf } from '../support/rows';

interface CheckBody {
  readonly id: string;
  readonly findings: readonly { code: string; outcome: string }[];
}

interface Told {
  readonly referral: string;
  readonly intake: string;
  readonly check: string;
}

const outcomeOf = ({ findings }: CheckBody, code: string) =>
  findings.find((finding) => finding.code === code)?.outcome;

const declining = (test: TestApp) => ({ ...takingUp(test), reasonCode: 'court-preferred' });

/** What a child said on the way to an offer never helps to charge it (CRC 40(2)(b)(iv); GC24 §18). */
describe('what a referral told a check', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  }, 60_000);

  afterAll(() => test.close());

  const read = async (by: Caller, check: string) =>
    bodyOf<CheckBody>(await by.get(`/v1/eligibility-checks/${check}`), 200);

  const told = async (state: 'submitted' | 'offered' | 'taken-up'): Promise<Told> => {
    const referral = await referralIn(state, cast, test);
    const path = `/v1/referrals/${referral}`;
    const { intakeId: intake } = bodyOf<{ intakeId: string }>(await cast.inspector.get(path), 200);
    const made = await cast.prosecutor.post('/v1/eligibility-checks', { intakeId: intake });
    return { referral, intake, check: bodyOf<CheckBody>(made, 201).id };
  };

  const takeConsentBack = async (referral: string): Promise<void> => {
    const list = await cast.inspector.get(`/v1/consents?fileKind=referral&fileId=${referral}`);
    const { items } = bodyOf<{ items: { id: string; person: string }[] }>(list, 200);
    const { id } = items.find(({ person }) => person === 'child')!;
    bodyOf(await cast.inspector.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
  };

  /** The prosecution brings the child before the court by another referral. */
  const toCourt = async (intakeId: string): Promise<void> => {
    const drafted = await cast.inspector.post('/v1/referrals', {
      intakeId,
      basis: 'diversion',
      stage: 'court',
      authorityAgencyId: cast.agency('Sabunchi district court'),
      centreAgencyId: cast.agency('Sabunchi rehabilitation centre'),
      proposedMeasure: 'centre-programme',
      summary: 'The family asks for help.',
    });
    const { id } = bodyOf<{ id: string }>(drafted, 201);
    await recordConditions(cast.inspector, test, id, ['legal-help-offered']);
    bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
  };

  it('is read by who holds the referral while it is on its way', async () => {
    const { check } = await told('offered');
    for (const by of [cast.prosecutor, cast.inspector, cast.supervisor]) {
      expect(outcomeOf(await read(by, check), 'admission-recorded')).toBe('met');
      expect(outcomeOf(await read(by, check), 'consent-of-child')).toBe('met');
    }
  });

  it.each([
    ['the child declines', 'taken-up', 'child-declines', 'declining', 'centre'],
    ['the referral is withdrawn', 'submitted', 'withdraw', { reasonCode: 'act-not-pursued' }, 'inspector'],
    ['it is given back', 'submitted', 'return', { reasonCode: 'other' }, 'prosecutor'],
    [
      'the offer is refused',
      'submitted',
      'refuse',
      { reasons: 'Another way.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' },
      'prosecutor',
    ],
  ] as const)(
    'is told to nobody of police, prosecution or court any more when %s',
    async (_, state, action, request, who) => {
      const body = request === 'declining' ? declining(test) : request;
      const { referral, check } = await told(state);
      bodyOf(await cast[who].act(`/v1/referrals/${referral}`, action, body), 200);
      for (const by of [cast.prosecutor, cast.inspector, cast.supervisor]) {
        const answer = await by.get(`/v1/eligibility-checks/${check}`);
        // What a prosecutor was shown of a referral that is withdrawn has ended with it.
        if (action === 'withdraw' && by === cast.prosecutor) {
          bodyOf(answer, 404);
          continue;
        }
        expect(outcomeOf(bodyOf<CheckBody>(answer, 200), 'admission-recorded')).toBe('not-met');
      }
    },
  );

  it('of a refusal is read by its reviewer alone, and by the others with the offer in its place', async () => {
    const { referral, intake } = await told('submitted');
    const path = `/v1/referrals/${referral}`;
    const refusal = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
    bodyOf(await cast.prosecutor.act(path, 'refuse', refusal), 200);
    await askAndAssign(test, referral, { asker: cast.inspector, reviewer: cast.reviewer });
    const made = await cast.reviewer.post('/v1/eligibility-checks', { intakeId: intake });
    const { id } = bodyOf<CheckBody>(made, 201);
    const others = [cast.prosecutor, cast.inspector, cast.supervisor];
    const outcomes = async () =>
      Promise.all(others.map(async (by) => outcomeOf(await read(by, id), 'admission-recorded')));
    expect(outcomeOf(await read(cast.reviewer, id), 'admission-recorded')).toBe('met');
    expect(await outcomes()).toEqual(['not-met', 'not-met', 'not-met']);
    const overturn = { ...offer(test), reasonCode: 'not-heard' };
    bodyOf(await cast.reviewer.act(path, 'overturn', overturn), 200);
    expect(await outcomes()).toEqual(['met', 'met', 'met']);
  });

  it('closes when the child takes the admission back, and is not opened by writing it down anew', async () => {
    const { referral, check } = await told('submitted');
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.inspector.act(path, 'retract-admission', {}), 200);
    expect(outcomeOf(await read(cast.prosecutor, check), 'admission-recorded')).toBe('not-met');
    bodyOf(await cast.inspector.post(`${path}/admission`, admission(test)), 201);
    expect(outcomeOf(await read(cast.prosecutor, check), 'admission-recorded')).toBe('not-met');
  });

  it('never reaches the court of another referral of the same intake, in no reading, list or replay', async () => {
    const { referral, intake, check } = await told('taken-up');
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.centre.act(path, 'child-declines', declining(test)), 200);
    const { judge } = cast;
    await toCourt(intake);
    const replay = await judge.post(`/v1/eligibility-checks/${check}/replay`, { rulesOfDay: '2026-01-01' });
    const list = await judge.get(`/v1/eligibility-checks?intakeId=${intake}`);
    const answers = [await read(judge, check), bodyOf(replay, 200), bodyOf(list, 200)];
    expect(JSON.stringify(answers)).not.toContain('"value":"free-with-lawyer"');
    expect(outcomeOf(await read(judge, check), 'admission-recorded')).toBe('not-met');
  });

  it('closes with the admission when the work of the centre ends, since the child took the consent back', async () => {
    const { referral, intake, check } = await told('taken-up');
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.centre.act(path, 'accept'), 200);
    expect(outcomeOf(await read(cast.prosecutor, check), 'admission-recorded')).toBe('met');
    bodyOf(await cast.inspector.get(`${path}/admission`), 200);
    await takeConsentBack(referral);
    expect(outcomeOf(await read(cast.prosecutor, check), 'admission-recorded')).toBe('not-met');
    bodyOf(await cast.inspector.get(`${path}/admission`), 404);
    const made = await cast.prosecutor.post('/v1/eligibility-checks', { intakeId: intake });
    expect(outcomeOf(bodyOf<CheckBody>(made, 201), 'admission-recorded')).toBe('not-met');
    const { conditions } = bodyOf<{ conditions: { condition: string }[] }>(
      await cast.prosecutor.get(path),
      200,
    );
    expect(conditions.map(({ condition }) => condition)).not.toContain('responsibility-admitted-freely');
  });

  it('is taken back also by who began before the acceptance that they waited for', async () => {
    const { referral } = await told('taken-up');
    bodyOf(await cast.centre.act(`/v1/referrals/${referral}`, 'accept'), 200);
    const later = `update children.open_case set since = since + interval '1 second' where basis_id = '${referral}'`;
    await rowsOf(test, later);
    await takeConsentBack(referral);
    const [row] = await rowsOf<{ state: string }>(
      test,
      `select state from cases.case_file where referral_id = '${referral}'`,
    );
    expect(row!.state).toBe('concluding');
  });

  it('is written down by the unit that mends what was given back, though nobody reads it then', async () => {
    const { referral } = await told('submitted');
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.inspector.act(path, 'retract-admission'), 200);
    bodyOf(await cast.prosecutor.act(path, 'return', { reasonCode: 'conditions-not-shown' }), 200);
    const written = await cast.inspector.post(`${path}/admission`, admission(test));
    expect(bodyOf(written, 201)['words']).toBe(admission(test).words);
    bodyOf(await cast.inspector.get(`${path}/admission`), 404);
    bodyOf(await cast.inspector.act(path, 'resubmit'), 200);
  });

  it('is not told to a check that is made after the referral has ended', async () => {
    const { referral, intake } = await told('taken-up');
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.centre.act(path, 'child-declines', declining(test)), 200);
    const made = await cast.prosecutor.post('/v1/eligibility-checks', { intakeId: intake });
    expect(outcomeOf(bodyOf<CheckBody>(made, 201), 'admission-recorded')).toBe('not-met');
  });
});
