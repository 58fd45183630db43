import { tellAnotherCentre } from '../../src/demonstration/story/another-centre';
import { tellCameByItself } from '../../src/demonstration/story/came-by-itself';
import { tellPlainBattery } from '../../src/demonstration/story/plain-battery';
import { tellPublishedExample } from '../../src/demonstration/story/published-example';
import { tellRefusedAndReviewed } from '../../src/demonstration/story/refused-and-reviewed';
import { tellSentencedToWorks } from '../../src/demonstration/story/sentenced-to-works';
import { Stage } from '../../src/demonstration/story/stage';
import { tellSupervisedAtHome } from '../../src/demonstration/story/supervised-at-home';
import { tellTwelveYearsOld } from '../../src/demonstration/story/twelve-years-old';
import { Watch } from '../../src/demonstration/story/watch';
import { startApp, type TestApp } from '../support/app';

/** Where a child whom the social service has taken in charge stands. */
const PROTECTED = {
  intake: 'protected',
  state: 'answered',
  answer: 'family-supported',
  milestones: ['hand-over', 'acknowledge', 'answer'],
};

describe('demonstration stories', () => {
  let test: TestApp;
  const lines: string[] = [];
  const watch = () =>
    new Watch(
      () => test.clock.now(),
      async (at) => {
        test.clock.set(at.toISOString());
        return Promise.resolve();
      },
    );
  const stage = () => new Stage(test.url, watch(), (line) => lines.push(line));

  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());

  it('the published example ends with everything done, a report and a certificate', async () => {
    const ending = await tellPublishedExample(stage());
    const { state, status, gaps, blocking, toldElsewhere, caseState, months, closure } = ending;
    expect(state).toBe('accepted');
    expect(status).toEqual({
      ...{ stage: 'ended', outcome: 'completed' },
      milestones: [
        ...['submitted', 'offered', 'taken-up', 'accepted'],
        ...['allocated', 'plan-active', 'completed'],
      ],
    });
    // By night an interview breaks a rule, also in a story.
    expect(gaps.filter((code) => code !== 'record.interview-breached-rules')).toEqual([]);
    expect(blocking.before).toContain('admission-recorded');
    expect(blocking.after).toEqual([]);
    expect(toldElsewhere).toEqual(['agency', 'candidate']);
    expect(caseState).toBe('in-delivery');
    expect(months).toEqual({ attended: 24, excused: 1, madeUp: 1, editions: 2 });
    expect(closure).toEqual({
      caseState: 'closed',
      outcome: 'completed',
      isRead: true,
      askedAfter: [6, 12, 24],
    });
  });

  it('the same deed told as plain battery is refused by the rule of age, and ends with protection', async () => {
    const { readByProtection, ...ending } = await tellPlainBattery(stage());
    expect(ending).toEqual({ ...PROTECTED, code: 'referral.child-below-age-of-responsibility' });
    expect(readByProtection).not.toMatch(/cc-132|offence|gravity|beaten|School yard/);
  });

  it('a child of 12 is led to protection, which reads of no offence and answers', async () => {
    const { readByProtection, ...ending } = await tellTwelveYearsOld(stage());
    const refused = 'referral.child-below-age-of-responsibility';
    expect(ending).toEqual({ ...PROTECTED, route: 'protection', refused });
    expect(readByProtection).toContain('alone in the evenings');
    expect(readByProtection).not.toMatch(/cc-127|offence|gravity|beaten|School yard/);
  });

  it('a referral that one centre declines is accepted by another', async () => {
    expect(await tellAnotherCentre(stage())).toBe('accepted');
  });

  it('a refusal that the office above overturns ends with the acceptance by the centre', async () => {
    const { review, state, milestones } = await tellRefusedAndReviewed(stage());
    expect([review, state]).toEqual(['overturned', 'accepted']);
    expect(milestones).toEqual(['draft', 'submit', 'refuse', 'overturn', 'take-up', 'accept']);
  });

  it('a child who asks for help is helped once it agrees, and the police find nobody', async () => {
    expect(await tellCameByItself(stage())).toEqual({
      before: '409 case.support-not-agreed (Law 919-IIQ; GC24 §18(b); CRC 12)',
      state: 'allocated',
      foundByPolice: 0,
    });
  });

  it('no name of a child is told', () => {
    expect(lines.join('\n')).not.toMatch(/Nümunə|İkinci|Üçüncü|Dördüncü|Beşinci|Altıncı|Uşaq/);
  });

  it('sixty hours of public works end early after a breach that was heard and excused, and a lawyer follows', async () => {
    const { state, history, stages, read, verified, shut } = await tellSentencedToWorks(stage());
    expect(state).toBe('discharged');
    expect(history).toEqual(['propose', 'order', 'start', 'record-breach', 'excuse', 'discharge-early']);
    expect(stages).toEqual(['before-authority', 'alternative-in-force', 'ended']);
    expect(read).toEqual(['record-breach']);
    expect(verified).toBeGreaterThan(0);
    expect(shut).toContain('404');
  });

  it('a child goes home under supervision and repairs what was broken', async () => {
    expect(await tellSupervisedAtHome(stage())).toEqual({
      state: 'completed',
      seen: ['alternative-in-force', 'ended'],
      paid: 8000,
    });
  });
});
