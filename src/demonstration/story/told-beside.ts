import { inShort, type Stage } from './stage';
import type { Booked } from './told-sessions';

/** A page in plain words for the child, under a secret link; it names nobody. */
export async function tellFamilyPage(stage: Stage, caseId: string): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const wish = { reader: 'child', language: 'az', days: 120 };
  const { body } = await worker.post(`/v1/cases/${caseId}/family-links`, wish, 201);
  const page = await (await fetch(stage.url + String(body['path']))).text();
  stage.says(
    'She gives him a link to a page with the plan and the next dates, in plain words.',
    `“${/<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? ''}”; his name is on it: ${String(page.includes('Nümunə'))}`,
  );
}

/** What the psychologist writes for herself nobody else reads, not even who coordinates the centre. */
export async function tellNote(stage: Stage, caseId: string, { sessionId, leader }: Booked): Promise<void> {
  const psychologist = await stage.enter(leader);
  const note = { caseId, words: 'He speaks of his father for the first time. (Sample text.)', readers: [] };
  const { body } = await psychologist.post(`/v1/sessions/${sessionId}/notes`, note, 201);
  const path = `/v1/session-notes/${String(body['id'])}`;
  await psychologist.act(path, 'sign-off');
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  stage.says(
    'After the first talk the psychologist writes a confidential note. The coordinator asks for it.',
    inShort(await coordinator.get(path, 404)),
  );
}

/** Who referred and who works with the child write to each other on the record. */
export async function tellMessages(stage: Stage, referral: string): Promise<void> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const asked = { words: 'Has he found a place at the school? (Sample text.)' };
  await inspector.post(`${referral}/messages`, asked, 201);
  const worker = await stage.enter('worker@sabunchi.demo');
  const { items } = (await worker.get(`${referral}/messages`)).body as {
    items?: readonly { words: string }[];
  };
  await worker.post(`${referral}/messages`, { words: 'Yes, from September. (Sample text.)' }, 201);
  stage.says('The inspector writes to the case worker, who answers.', `“${items?.[0]?.words ?? ''}”`);
}

/** The child may be asked later how it goes, if it wants that. */
export async function tellLaterContacts(stage: Stage, caseId: string): Promise<readonly number[]> {
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const { body } = await coordinator.get(`/v1/aftercare?list=our-centre&caseId=${caseId}`);
  const contacts = body['items'] as { months: number; state: string; clock: { dueAt: string } }[];
  stage.says(
    'He agreed to be asked later how it goes. The days are laid down.',
    contacts.map(({ months, clock }) => `after ${months} months: ${clock.dueAt.slice(0, 10)}`).join(', '),
  );
  return contacts.filter(({ state }) => state === 'scheduled').map(({ months }) => months);
}

/** Said by the child, before the work is concluded. */
export async function agreeToBeAsked(stage: Stage, caseId: string): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const { child } = (await worker.get(`/v1/cases/${caseId}`)).body as unknown as { child: { id: string } };
  const [decidedAt, explainedAt] = [stage.watch.hoursAgo(0.1), stage.watch.hoursAgo(0.2)];
  await worker.post(
    '/v1/consents',
    {
      ...{ childId: child.id, fileKind: 'case', fileId: caseId, person: 'child', purpose: 'follow-up' },
      ...{ decision: 'given', decidedAt, explainedAt, textVersion: 'follow-up-1', language: 'az' },
      ...{ interpretation: 'none-needed', lawyerPresent: true, form: 'written', inCustody: false },
    },
    201,
  );
}
