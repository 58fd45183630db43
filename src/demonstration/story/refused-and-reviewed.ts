import type { Answer } from './person';
import { inShort, type Stage } from './stage';
import { registerChild, registerIntake } from './told-child';
import { recordConditions } from './told-conditions';
import { draftReferral, offer, takeUp } from './told-referral';
import { REFERRING } from './told-window';

/** How the story of the review ended. */
export interface ReviewEnding {
  readonly review: string;
  readonly state: string;
  readonly milestones: readonly string[];
}

const REFUSAL = {
  reasonCode: 'gravity-too-high',
  legalBasis: 'pilot-memorandum-2007',
  reasons: 'Two others were hurt. (Sample text.)',
};

/** The prosecutor refuses; the child asks for a review, and the office above offers in the place of the refusal. */
export async function tellRefusedAndReviewed(stage: Stage): Promise<ReviewEnding> {
  stage.title('A refusal, and the office above it');
  const path = await refuse(stage);
  const review = await askForReview(stage, path);
  await overturn(stage, { path, review });
  return takeUpAndAccept(stage, { path, review });
}

interface Reviewed {
  readonly path: string;
  readonly review: string;
}

async function refuse(stage: Stage): Promise<string> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, 'Beşinci');
  const intake = await registerIntake(inspector, child.id, 'cc-127');
  const draft = await draftReferral(stage, inspector, intake.id);
  const path = `/v1/referrals/${String(draft.body['id'])}`;
  await recordConditions(inspector, draft.body);
  const submitted = await inspector.act(path, 'submit');
  stage.says(
    `Another child, ${child.initials}, ${child.number}, is referred with everything an offer needs.`,
    `referral ${String(submitted.body['number'])} is ${stateOf(submitted)}`,
  );
  const prosecutor = await stage.enter('prosecutor@sabunchi.demo');
  const refused = await prosecutor.act(path, 'refuse', REFUSAL);
  stage.says('The district prosecutor refuses, and must give a reason and the law.', stateOf(refused));
  return path;
}

async function askForReview(stage: Stage, path: string): Promise<string> {
  const reviewer = await stage.enter('prosecutor@baku.demo');
  const before = await reviewer.get(path, 404);
  stage.says('The Baku city prosecutor, the office above, knows nothing of it.', inShort(before));
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const referral = await inspector.get(path);
  const { body } = await inspector.post('/v1/review-requests', asking(referral), 201);
  const { dueAt } = body['clock'] as { dueAt: string };
  stage.says(
    'The child, with the lawyer, asks for a review; the inspector must write it down.',
    `review ${String(body['number'])} is ${String(body['state'])}, due ${dueAt.slice(0, 10)}`,
  );
  const review = `/v1/review-requests/${String(body['id'])}`;
  const decider = await stage.enter('prosecutor@sabunchi.demo');
  const seen = await decider.get(review);
  stage.says(
    'The prosecutor who refused looks at the request.',
    seen.body['reasons'] === null ? 'the words of the child are not shown to him' : 'he reads the words',
  );
  return review;
}

async function overturn(stage: Stage, { path, review }: Reviewed): Promise<void> {
  const reviewer = await stage.enter('prosecutor@baku.demo');
  const assigned = await reviewer.act(review, 'assign');
  stage.says('A prosecutor in Baku takes the review.', stateOf(assigned));
  const seen = await reviewer.get(review);
  stage.says('The reviewer reads what the child says.', `“${String(seen.body['reasons'])}”`);
  const overturned = await reviewer.act(path, 'overturn', {
    ...offer(reviewer.watch),
    reasonCode: 'not-heard',
  });
  stage.says('The reviewer puts an offer in the place of the refusal.', stateOf(overturned));
}

async function takeUpAndAccept(stage: Stage, { path, review }: Reviewed): Promise<ReviewEnding> {
  const prosecutor = await stage.enter('prosecutor@sabunchi.demo');
  const settled = await prosecutor.get(review);
  stage.says('The prosecutor who refused learns how it ended.', `the refusal is ${stateOf(settled)}`);
  const taken = await takeUp(prosecutor, path);
  stage.says('The child takes the offer up.', stateOf(taken));
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const accepted = await coordinator.act(path, 'accept');
  stage.says('The centre accepts.', stateOf(accepted));
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const { body } = await inspector.get(`${path}/milestones`, 200, REFERRING);
  const milestones = (body['items'] as { action: string }[]).map(({ action }) => action);
  stage.says('The inspector sees the whole way.', milestones.join(' → '));
  return { review: stateOf(settled), state: stateOf(accepted), milestones };
}

/** The child asks as soon as the refusal is explained: when the referral changed last. */
const asking = ({ body }: Answer) => ({
  decision: { kind: 'referral', id: body['id'], of: 'refusal' },
  askedBy: 'child',
  askedAt: body['updatedAt'],
  reasons: 'Nobody asked me how it began. (Sample text.)',
});

const stateOf = ({ body }: Answer): string => String(body['state']);
