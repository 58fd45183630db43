import type { Answer, Person } from './person';
import type { Stage } from './stage';
import { recordConditions } from './told-conditions';
import type { Watch } from './watch';

/** What was said to the child, in which language, with the lawyer beside. */
const explanation = ({ hoursAgo }: Watch) => ({
  explainedAt: hoursAgo(2),
  language: 'az',
  lawyerPresent: true,
});

/** Drafts a referral of the intake to an authority and the centre that serve the district. */
export async function draftReferral(
  stage: Stage,
  inspector: Person,
  intakeId: string,
  status = 201,
): Promise<Answer> {
  const [authorityAgencyId, centreAgencyId] = await Promise.all([
    stage.agency(inspector, 'Sabunchi district prosecutor'),
    stage.agency(inspector, 'Sabunchi rehabilitation centre'),
  ]);
  return inspector.post(
    '/v1/referrals',
    {
      intakeId,
      basis: 'diversion',
      stage: 'police',
      authorityAgencyId,
      centreAgencyId,
      proposedMeasure: 'centre-programme',
      summary: 'First time at the police; the school and the family ask for help. (Sample text.)',
    },
    status,
  );
}

/** What is offered: four months with the centre, explained to the child with a lawyer. */
export const offer = (watch: Watch) => ({
  reasons: 'The act is admitted, the harm was looked at, the family supports the programme. (Sample text.)',
  legalBasis: 'pilot-memorandum-2007',
  measure: 'centre-programme',
  longestDays: 120,
  consequences: 'proceedings-continue',
  reviewExplained: true,
  explanation: explanation(watch),
});

/** The prosecutor makes the offer. */
export const authorise = (prosecutor: Person, path: string): Promise<Answer> =>
  prosecutor.act(path, 'authorise', offer(prosecutor.watch));

/** The child's answer, given at liberty and with the lawyer as soon as the offer is made. */
export async function takeUp(recorder: Person, path: string): Promise<Answer> {
  const { body } = await recorder.get(path);
  const { decidedAt: answeredAt } = body['decision'] as { decidedAt: string };
  return recorder.act(path, 'take-up', {
    answeredAt,
    inCustody: false,
    explanation: explanation(recorder.watch),
  });
}

/** A referral on its way: registered, drafted, with its conditions, submitted, authorised and taken up. */
export async function referralTakenUp(
  stage: Stage,
  intakeId: string,
): Promise<{ path: string; number: string }> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const prosecutor = await stage.enter('prosecutor@sabunchi.demo');
  const { body } = await draftReferral(stage, inspector, intakeId);
  const path = `/v1/referrals/${String(body['id'])}`;
  await recordConditions(inspector, body);
  await inspector.act(path, 'submit');
  await authorise(prosecutor, path);
  await takeUp(prosecutor, path);
  return { path, number: String(body['number']) };
}
