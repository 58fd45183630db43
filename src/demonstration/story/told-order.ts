import type { Stage } from './stage';
import { registerChild, registerIntake } from './told-child';
import { recordConditions } from './told-conditions';
import type { Defended } from './told-mandate';
import { draftReferral } from './told-referral';

/** A child whose referral lies with the district prosecutor. */
export interface Referred extends Defended {
  readonly intakeId: string;
  readonly initials: string;
}

/** What is proposed to the court. */
export interface Proposed {
  readonly measures: readonly object[];
  readonly conditions: readonly { readonly kind: string; readonly words: string }[];
  readonly summary: string;
}

/** The police meet a child, and refer it to the prosecutor. */
export async function referToProsecutor(stage: Stage, givenName: string, years: number): Promise<Referred> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, givenName, years);
  const intake = await registerIntake(inspector, child.id, 'cc-127');
  const { body } = await draftReferral(stage, inspector, intake.id);
  await recordConditions(inspector, body);
  await inspector.act(`/v1/referrals/${String(body['id'])}`, 'submit');
  const number = String(body['number']);
  stage.says(
    `A child of ${years}, ${child.initials}, ${child.number}, is referred to the prosecutor.`,
    `referral ${number}`,
  );
  const { id: childId, initials } = child;
  return { childId, initials, intakeId: intake.id, referralId: String(body['id']), number };
}

/** The prosecutor proposes, the court looks at what the law says of it, and orders; answers the path. */
export async function tellOrdered(stage: Stage, whose: Referred, proposed: Proposed): Promise<string> {
  const prosecutor = await stage.enter('prosecutor@sabunchi.demo');
  const authorityAgencyId = await stage.agency(prosecutor, 'Sabunchi district court');
  const { childId, intakeId } = whose;
  const about = { childId, intakeId, stage: 'sentence', authorityAgencyId };
  const { body } = await prosecutor.post('/v1/orders', { ...about, ...proposed }, 201);
  const path = `/v1/orders/${String(body['id'])}`;
  stage.says('The prosecutor proposes an alternative to the court.', `order ${String(body['number'])}`);
  const refused = await prosecutor.act(`/v1/referrals/${whose.referralId}`, 'refuse', REFUSAL);
  stage.says('He refuses the diversion, with his reasons.', String(refused.body['state']));
  await tellCheck(stage, path);
  const judge = await stage.enter('judge@sabunchi.demo');
  const supervisorAgencyId = await stage.agency(judge, 'Sabunchi probation office');
  const reasons = 'It answers the act, and leaves the child at home and at school. (Sample text.)';
  const ordered = await judge.act(path, 'order', { supervisorAgencyId, reasons });
  stage.says('The judge orders it, with reasons.', String(ordered.body['state']));
  const officer = await stage.enter('probation@sabunchi.demo');
  const started = await officer.act(path, 'start');
  stage.says(
    'A probation officer begins with the child.',
    `${String(started.body['state'])}, ${lasting(started.body)}`,
  );
  return path;
}

const REFUSAL = {
  reasonCode: 'gravity-too-high',
  legalBasis: 'pilot-memorandum-2007',
  reasons: 'A court has to look at it. (Sample text.)',
};

interface Checked {
  readonly code: string;
  readonly outcome: string;
  readonly citation: string;
}

/** Each limit of the law, as it stands against the proposal. */
async function tellCheck(stage: Stage, path: string): Promise<void> {
  const judge = await stage.enter('judge@sabunchi.demo');
  const { check } = (await judge.get(path)).body as { check?: readonly Checked[] };
  const rows = check ?? [];
  stage.says('The judge reads it with what the law says of it.', `${rows.length} rules`);
  for (const { code, outcome, citation } of rows) stage.lists(`${code}: ${outcome} (${citation})`);
}

/** Works have no last day: they end when they are done. */
const lasting = (order: Readonly<Record<string, unknown>>): string => {
  const { startedOn, endsOn } = order as { startedOn: string; endsOn: string | null };
  return `from ${startedOn} ${endsOn === null ? 'until it is done' : `to ${endsOn}`}`;
};
