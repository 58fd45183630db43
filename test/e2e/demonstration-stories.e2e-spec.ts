import { tellAnotherCentre } from '../../src/demonstration/story/another-centre';
import { tellPlainBattery } from '../../src/demonstration/story/plain-battery';
import { tellPublishedExample } from '../../src/demonstration/story/published-example';
import { Stage } from '../../src/demonstration/story/stage';
import { startApp, type TestApp } from '../support/app';

describe('demonstration stories', () => {
  let test: TestApp;
  const lines: string[] = [];
  const stage = () => new Stage(test.url, (line) => lines.push(line));

  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());

  it('the published example ends with the acceptance by the centre', async () => {
    const { state, milestones } = await tellPublishedExample(stage());
    expect(state).toBe('accepted');
    expect(milestones).toEqual(['draft', 'submit', 'authorise', 'take-up', 'accept']);
  });

  it('the same deed told as plain battery is refused by the rule of age, and helped as prevention', async () => {
    const { code, instead } = await tellPlainBattery(stage());
    expect(code).toBe('referral.child-below-age-of-responsibility');
    expect(instead).toBe('submitted');
  });

  it('a referral that one centre declines is accepted by another', async () => {
    expect(await tellAnotherCentre(stage())).toBe('accepted');
  });

  it('no name of a child is told', () => {
    expect(lines.join('\n')).not.toMatch(/Nümunə|İkinci|Üçüncü|Uşaq/);
  });
});
