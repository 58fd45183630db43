import type { Response } from 'supertest';
import type { Clinic, Referred } from './clinic';
import { bodyOf, offer, takingUp } from './journey';
import { describePaper, PDF, upload } from './papers';
import { rowsOf } from './rows';

/** A request for a copy, as the API tells it. */
export interface CopyRequest {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly what: string;
  readonly mandateId: string | null;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly child: { readonly id: string } | null;
  readonly centreAgencyId: string;
  readonly documentId: string | null;
  readonly refusalReason: string | null;
  readonly dueAt: string | null;
  readonly isLate: boolean;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

/** A child that a centre works with, and for whom a lawyer stands. */
export interface Defended extends Referred {
  readonly consentId: string;
  /** The path of the mandate. */
  readonly mandate: string;
  readonly caseId: string;
}

/** The centre accepts a referral; answers its case. */
export async function acceptedBy({ cast, test }: Clinic, referralId: string): Promise<string> {
  const path = `/v1/referrals/${referralId}`;
  bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
  bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
  bodyOf(await cast.centre.act(path, 'accept'), 200);
  const text = 'select id from cases.case_file where referral_id = $1';
  return (await rowsOf<{ id: string }>(test, text, [referralId]))[0]!.id;
}

export async function defended(clinic: Clinic): Promise<Defended> {
  const referred = await clinic.referred();
  const consentId = await clinic.told(referred);
  const mandate = await clinic.held(referred.number);
  return { ...referred, consentId, mandate, caseId: await acceptedBy(clinic, referred.referralId) };
}

export const askCopy = (
  { lawyer }: Pick<Clinic, 'lawyer'>,
  mandate: string,
  what = 'whole-file',
): Promise<Response> => lawyer.post('/v1/copy-requests', { mandateId: mandate.split('/').at(-1), what });

/** The path of a request that was asked. */
export async function askedCopy(clinic: Clinic, mandate: string, what = 'whole-file'): Promise<string> {
  return `/v1/copy-requests/${bodyOf<CopyRequest>(await askCopy(clinic, mandate, what), 201).id}`;
}

/** The centre uploads a copy; answers the paper. */
export async function copied(
  { cast, test }: Clinic,
  { childId, caseId }: Pick<Defended, 'childId' | 'caseId'>,
  kind = 'copy-of-file',
): Promise<string> {
  const about = { subjectKind: 'case', subjectId: caseId, kind };
  const { id } = await describePaper(cast.centre, childId, about);
  bodyOf(await upload(test, cast.centre, id, PDF), 200);
  return id;
}
