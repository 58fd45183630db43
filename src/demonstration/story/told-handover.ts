import type { Answer } from './person';
import { inShort, type Stage } from './stage';

/** What is told to protection: what the child needs, and nothing of what it is said to have done. */
const NEEDS = 'His mother is ill, and he is alone in the evenings. (Sample text.)';

/** How a handover ended, as the inspector who sent it sees it. */
export interface HandoverEnding {
  readonly intake: string;
  readonly state: string;
  readonly answer: string;
  readonly milestones: readonly string[];
  /** Everything that the protection officer read, for whoever looks for an offence in it. */
  readonly readByProtection: string;
}

/** The intake goes to the social service, which takes the child in charge and answers. */
export async function tellHandover(stage: Stage, intakeId: string): Promise<HandoverEnding> {
  const path = await handOver(stage, intakeId);
  const readByProtection = await protect(stage, path, intakeId);
  return { ...(await hearBack(stage, path, intakeId)), readByProtection };
}

async function handOver(stage: Stage, intakeId: string): Promise<string> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const handover = await inspector.act(`/v1/intakes/${intakeId}`, 'protect', {
    reasonCode: 'below-age',
    urgent: false,
    protectionSummary: NEEDS,
  });
  stage.says(
    'The inspector hands the child to the social service of the district, with what it needs to know.',
    `handover ${String(handover.body['number'])} is ${String(handover.body['state'])}`,
  );
  return `/v1/handovers/${String(handover.body['id'])}`;
}

async function protect(stage: Stage, path: string, intakeId: string): Promise<string> {
  const officer = await stage.enter('protection@sabunchi.demo');
  const seen = await officer.get(path);
  stage.says('The protection officer reads it.', toldTo(seen));
  const { id: childId } = seen.body['child'] as { id: string };
  const child = await officer.get(`/v1/children/${childId}`);
  const record = await officer.get(`/v1/intakes/${intakeId}`, 403);
  stage.says('The officer asks for the record of the police.', inShort(record));
  const taken = await officer.act(path, 'acknowledge');
  stage.says('The officer takes the child in charge.', String(taken.body['state']));
  const answered = await officer.act(path, 'answer', { answerCode: 'family-supported' });
  stage.says('After a visit at home the officer answers.', answerOf(answered));
  return JSON.stringify([seen.body, child.body, answered.body]);
}

async function hearBack(
  stage: Stage,
  path: string,
  intakeId: string,
): Promise<Omit<HandoverEnding, 'readByProtection'>> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const handover = await inspector.get(path);
  const { body } = await inspector.get(`${path}/milestones`);
  const milestones = (body['items'] as { action: string }[]).map(({ action }) => action);
  stage.says('The answer comes back to the inspector.', `${answerOf(handover)}; ${milestones.join(' → ')}`);
  const intake = await inspector.get(`/v1/intakes/${intakeId}`);
  const acts = intake.body['acts'] as { offence: string | null }[];
  const left = acts.filter(({ offence }) => offence !== null).length;
  stage.says(
    'She looks at her own record of it again.',
    `intake ${String(intake.body['number'])} is ${String(intake.body['state'])}; acts still named in it: ${left}`,
  );
  return {
    intake: String(intake.body['state']),
    state: String(handover.body['state']),
    answer: String(handover.body['answerCode']),
    milestones,
  };
}

/** What the reader is told, and whether the way back to the police is among it. */
function toldTo({ body }: Answer): string {
  const { reasonCode, protectionSummary, intakeId } = body as Record<string, string | null>;
  const origin = intakeId === null ? 'the intake behind it is not shown' : `intake ${intakeId}`;
  return `because ${reasonCode}: “${protectionSummary}”; ${origin}`;
}

const answerOf = ({ body }: Answer): string => `${String(body['state'])}: ${String(body['answerCode'])}`;
