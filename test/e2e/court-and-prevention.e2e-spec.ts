import { CHOSEN_PASSWORD, makeAccount, settleIn } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  offer,
  recordConditions,
  registerChild,
  registerIntake,
  takingUp,
  type Cast,
} from '../support/journey';

const CHARGES = ['sufficient-evidence', 'responsibility-admitted-freely'];
const UNCHARGED = [...CHARGES, 'legal-help-offered', 'lawful-non-custodial-measure'];

interface Made {
  readonly id: string;
  readonly state: string;
}

describe('A referral that no prosecutor decides', () => {
  let test: TestApp;
  let cast: Cast;
  let secretary: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    secretary = await signIn(test, 'secretary@commission.demo');
  });

  afterAll(() => test.close());

  /** Drafts and submits a referral of the police, about an act at which the child is as old as asked. */
  async function submitted(content: {
    basis: string;
    stage: string;
    authority: string;
    offence?: string;
    born?: string;
  }): Promise<string> {
    const { basis, stage, authority, offence = 'cc-127', born } = content;
    const identity = born === undefined ? undefined : { ...sampleOf(born) };
    const child = await registerChild(cast.inspector, identity);
    const intake = await registerIntake(cast.inspector, test, child.id, { offence });
    const draft = await cast.inspector.post('/v1/referrals', {
      intakeId: intake.id,
      basis,
      stage,
      authorityAgencyId: authority,
      centreAgencyId: cast.agency('Sabunchi rehabilitation centre'),
      proposedMeasure: 'centre-programme',
      summary: 'The family asks for help.',
    });
    const { id } = bodyOf<Made>(draft, 201);
    await recordConditions(cast.inspector, test, id, basis === 'prevention' ? UNCHARGED : []);
    bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
    return id;
  }

  let born = 0;
  const sampleOf = (day: string) => {
    born += 1;
    return {
      givenName: `Kiçik${'aeiou'[born % 5]}`,
      familyName: `Nümunə${'aeiou'[Math.floor(born / 5) % 5]}`,
      birthDate: { certainty: 'documented', day },
    };
  };

  const milestones = async (id: string): Promise<string[]> => {
    const answer = await cast.inspector.for('intake').get(`/v1/referrals/${id}/milestones`);
    return bodyOf<{ items: { action: string }[] }>(answer, 200).items.map(({ action }) => action);
  };

  describe('at court', () => {
    const court = () => cast.agency('Sabunchi district court');
    const fromCourt = () => ({ ...offer(test), legalBasis: 'cc-88' });
    const toCourt = () => submitted({ basis: 'diversion', stage: 'court', authority: court() });

    it('is decided by the judge and goes to the centre', async () => {
      const id = await toCourt();
      const path = `/v1/referrals/${id}`;
      bodyOf(await cast.judge.act(path, 'authorise', fromCourt()), 200);
      bodyOf(await cast.judge.act(path, 'take-up', takingUp(test)), 200);
      bodyOf(await cast.centre.act(path, 'accept'), 200);
      expect(await milestones(id)).toEqual(['draft', 'submit', 'authorise', 'take-up', 'accept']);
    });

    it('waits in the list of the judge and in nobody else’s', async () => {
      const id = await toCourt();
      const waiting = async (caller: Caller) => {
        const answer = await caller.get('/v1/referrals?list=waiting-for-my-decision&limit=200');
        return bodyOf<{ items: Made[] }>(answer, 200).items.map((item) => item.id);
      };
      expect(await waiting(cast.judge)).toContain(id);
      expect(await waiting(cast.prosecutor)).not.toContain(id);
    });

    it('is not there for the prosecutor', async () => {
      const id = await toCourt();
      bodyOf(await cast.prosecutor.act(`/v1/referrals/${id}`, 'authorise', fromCourt()), 404);
    });

    it('rests on the law that makes the court competent', async () => {
      const id = await toCourt();
      const elsewhere = { ...fromCourt(), legalBasis: 'pilot-memorandum-2007' };
      const answer = await cast.judge.act(`/v1/referrals/${id}`, 'authorise', elsewhere);
      expect(bodyOf(answer, 409)['code']).toBe('referral.legal-basis-not-of-competence');
    });

    it('cannot be asked of a court while the police still hold the matter', async () => {
      const asked = submitted({ basis: 'diversion', stage: 'police', authority: court() });
      await expect(asked).rejects.toThrow('referral.authority-not-competent');
    });
  });

  describe('as prevention', () => {
    const commission = () => cast.agency('Sabunchi child rights commission');
    const help = () => ({ ...offer(test), legalBasis: 'law-919-iiq' });
    const toCommission = (about: { offence?: string; born?: string } = {}) =>
      submitted({ basis: 'prevention', stage: 'police', authority: commission(), ...about });

    it('is decided by the commission and goes to the centre', async () => {
      const id = await toCommission();
      const path = `/v1/referrals/${id}`;
      bodyOf(await secretary.act(path, 'authorise', help()), 200);
      bodyOf(await secretary.act(path, 'take-up', takingUp(test)), 200);
      bodyOf(await cast.centre.act(path, 'accept'), 200);
      expect(await milestones(id)).toEqual(['draft', 'submit', 'authorise', 'take-up', 'accept']);
    });

    it('helps a child of eleven, who could never be charged', async () => {
      const id = await toCommission({ offence: 'cc-132', born: '2015-03-04' });
      const { state } = bodyOf<Made>(await secretary.act(`/v1/referrals/${id}`, 'authorise', help()), 200);
      expect(state).toBe('offered');
    });

    it('is refused by the commission with reasons, as fully as it is offered', async () => {
      const id = await toCommission();
      const refusal = {
        reasonCode: 'protection-instead',
        legalBasis: 'law-919-iiq',
        reasons: 'The child needs a place to live first.',
      };
      bodyOf(await secretary.act(`/v1/referrals/${id}`, 'refuse', refusal), 200);
      const decided = bodyOf(await secretary.get(`/v1/referrals/${id}`), 200);
      expect(decided).toMatchObject({ state: 'refused', decision: { reasons: refusal.reasons } });
      const seen = bodyOf(await cast.inspector.get(`/v1/referrals/${id}`), 200);
      expect(seen).toMatchObject({
        state: 'refused',
        decision: { reasonCode: refusal.reasonCode, reasons: null },
      });
    });

    it('cannot be asked of a prosecutor, who has nothing to charge', async () => {
      const authority = cast.agency('Sabunchi district prosecutor');
      const asked = submitted({ basis: 'prevention', stage: 'police', authority });
      await expect(asked).rejects.toThrow('referral.authority-not-competent');
    });

    it('is not decided by the secretary who referred the child', async () => {
      const child = await registerChild(secretary);
      const intake = await registerIntake(secretary, test, child.id);
      const draft = await secretary.post('/v1/referrals', {
        intakeId: intake.id,
        basis: 'prevention',
        stage: 'police',
        authorityAgencyId: commission(),
        centreAgencyId: cast.agency('Sabunchi rehabilitation centre'),
        proposedMeasure: 'centre-programme',
        summary: 'At risk.',
      });
      const { id } = bodyOf<Made>(draft, 201);
      await recordConditions(secretary, test, id, UNCHARGED);
      bodyOf(await secretary.act(`/v1/referrals/${id}`, 'submit'), 200);
      const answer = await secretary.act(`/v1/referrals/${id}`, 'authorise', help());
      expect(bodyOf(answer, 409)['code']).toBe('referral.decider-submitted');
    });

    describe('before the social service', () => {
      let service: string;
      let officer: Caller;

      beforeAll(async () => {
        const names = { nameAz: 'Sosial xidmət', nameEn: 'Social service', nameRu: 'Социальная служба' };
        const founding = {
          kind: 'social-service',
          ...names,
          districts: ['sabunchi'],
          validFrom: '2026-01-01',
        };
        service = bodyOf<Made>(await cast.administrator.post('/v1/agencies', founding), 201).id;
        const account = await makeAccount(cast.administrator, service, ['protection-officer']);
        officer = await settleIn(test, account);
        for (const kind of ['vetting', 'juvenile-justice-training']) {
          const certificate = { kind, issuedOn: '2026-01-05' };
          bodyOf(await cast.administrator.post(`/v1/staff/${account.id}/certificates`, certificate), 201);
        }
        officer = await signIn(test, account.signInName, CHOSEN_PASSWORD);
      });

      it('is decided by the protection officer', async () => {
        const id = await submitted({ basis: 'prevention', stage: 'police', authority: service });
        const path = `/v1/referrals/${id}`;
        bodyOf(await officer.act(path, 'authorise', help()), 200);
        bodyOf(await officer.act(path, 'take-up', takingUp(test)), 200);
        bodyOf(await cast.centre.act(path, 'accept'), 200);
        expect(await milestones(id)).toEqual(['draft', 'submit', 'authorise', 'take-up', 'accept']);
      });

      it('shows the protection officer nothing of what the child is said to have done', async () => {
        const id = await submitted({ basis: 'prevention', stage: 'police', authority: service });
        const { intakeId } = bodyOf<{ intakeId: string }>(await officer.get(`/v1/referrals/${id}`), 200);
        bodyOf(await officer.get(`/v1/intakes/${intakeId}`), 403);
      });

      it('is for prevention only: nobody is diverted there', async () => {
        const asked = submitted({ basis: 'diversion', stage: 'police', authority: service });
        await expect(asked).rejects.toThrow('referral.authority-not-competent');
      });
    });
  });
});
