import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';

interface Step {
  readonly id: string;
  readonly step: string;
  readonly lawyerName: string | null;
}

describe('Legal help for a child', () => {
  let test: TestApp;
  let cast: Cast;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  beforeEach(async () => {
    const child = await registerChild(cast.inspector);
    path = `/v1/intakes/${(await registerIntake(cast.inspector, test, child.id)).id}/legal-help`;
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const tell = (step: string, minutes: number, more: object = {}) =>
    cast.inspector.post(path, { step, happenedAt: minutesAgo(minutes), ...more });
  const refusal = { declinedBy: 'child', declinedReason: 'wants-none-now', inPresenceOf: 'parent' };

  it('is offered, and a lawyer comes', async () => {
    bodyOf(await tell('offered', 50, { language: 'az' }), 201);
    const clinicAgencyId = cast.agency('Children’s legal clinic');
    const lawyer = { lawyerKind: 'legal-clinic', lawyerName: 'Nümunə Vəkil', clinicAgencyId };
    expect(bodyOf<Step>(await tell('present', 20, lawyer), 201).lawyerName).toBe('Nümunə Vəkil');
    const { items } = bodyOf<{ items: Step[] }>(await cast.inspector.get(path), 200);
    expect(items.map(({ step }) => step)).toEqual(['offered', 'present']);
  });

  it('is declined by nobody but the child, and never alone before the police', async () => {
    const early = bodyOf(await tell('declined', 30, refusal), 409);
    expect(early['code']).toBe('legal-help.declined-before-offered');
    bodyOf(await tell('offered', 40), 201);
    const byOthers = bodyOf(await tell('declined', 30, { ...refusal, declinedBy: 'investigator' }), 409);
    expect(byOthers['code']).toBe('legal-help.declined-by-another');
    const alone = bodyOf(await tell('declined', 30, { ...refusal, inPresenceOf: 'investigator' }), 409);
    expect(alone['code']).toBe('legal-help.declined-without-support');
    bodyOf(await tell('declined', 30, refusal), 201);
  });

  it.each([
    ['a refusal without a reason', 'declined', { ...refusal, declinedReason: undefined }],
    ['a lawyer of no kind', 'present', {}],
    ['an offer with a lawyer', 'offered', { lawyerKind: 'bar' }],
    ['an offer that is declined', 'offered', refusal],
    ['a kind that is not in the list', 'present', { lawyerKind: 'friend' }],
    ['a step that is none', 'waived', {}],
  ])('is not told as %s', async (_, step, more) => {
    bodyOf(await tell(step, 5, more), 422);
  });

  it('takes no other agency for a legal clinic', async () => {
    const clinicAgencyId = cast.agency('Sabunchi police office');
    bodyOf(await tell('present', 5, { lawyerKind: 'legal-clinic', clinicAgencyId }), 422);
  });
});
