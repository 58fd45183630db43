import type { Caller } from './actors';
import type { TestApp } from './app';
import { bodyOf } from './journey';

/** A review as the routes show it. */
export interface ReviewBody {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly reasons: string | null;
  readonly reviewerAgencyId: string;
  readonly reviewerId: string | null;
  readonly clock: { readonly standing: string } | null;
  readonly finding: { readonly outcome: string; readonly reasons: string | null } | null;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

/** What is said when a child asks for the review of a referral. */
export const asking = (test: TestApp, referral: string, of = 'refusal') => ({
  decision: { kind: 'referral', id: referral, of },
  askedBy: 'child',
  askedAt: test.clock.now().toISOString(),
  reasons: 'Nobody listened to me.',
});

/** Somebody writes down that the child asks for a review; the reviewer takes it. Answers its id. */
export async function askAndAssign(
  test: TestApp,
  referral: string,
  people: { readonly asker: Caller; readonly reviewer: Caller },
  of?: string,
): Promise<string> {
  const asked = await people.asker.post('/v1/review-requests', asking(test, referral, of));
  const { id } = bodyOf<ReviewBody>(asked, 201);
  bodyOf(await people.reviewer.act(`/v1/review-requests/${id}`, 'assign'), 200);
  return id;
}
