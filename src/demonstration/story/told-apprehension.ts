import type { Stage } from './stage';
import type { Watch } from './watch';

/** The child in the hands of the police: the path of its intake, and its mother. */
export interface Held {
  readonly intake: string;
  readonly motherId: string;
}

/** The mother is called until she is reached, and the lawyer until the lawyer is there (BR 10.1; CRC 40(2)(b)). */
export async function tellWhoWasTold(stage: Stage, { intake, motherId }: Held): Promise<void> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const told = { recipient: 'parent', representativeId: motherId };
  const { body } = await inspector.post(`${intake}/notifications`, told, 201);
  const attempts = `${intake}/notifications/${String(body['id'])}/attempts`;
  for (const [hours, result] of [
    [7.8, 'no-answer'],
    [7.5, 'told-and-coming'],
  ] as const) {
    const attempt = { attemptedAt: stage.watch.hoursAgo(hours), method: 'telephone', result };
    await inspector.post(attempts, attempt, 201);
    stage.says('She telephones the mother.', result);
  }
  for (const help of LEGAL_HELP(stage.watch)) {
    const step = await inspector.post(`${intake}/legal-help`, help, 201);
    stage.says('Legal help, which costs nothing:', String(step.body['step']));
  }
}

const LEGAL_HELP = ({ hoursAgo }: Watch) => [
  { step: 'offered', happenedAt: hoursAgo(7.7), language: 'az' },
  { step: 'present', happenedAt: hoursAgo(7), lawyerKind: 'legal-clinic' },
];

/** The rights are explained in the child's language, and the child says them back. */
export async function tellRights(stage: Stage, { intake }: Held): Promise<void> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const notice = await inspector.download('/v1/rights-notices/az');
  stage.says('She prints the notice of rights for him, in Azerbaijani.', notice);
  const { body } = await inspector.post(`${intake}/rights-explanations`, RIGHTS(stage.watch), 201);
  stage.says(
    'She explains each right to him.',
    `in ${String(body['language'])}, understood: ${String(body['understanding'])}`,
  );
}

const RIGHTS = ({ hoursAgo }: Watch) => ({
  explainedAt: hoursAgo(6.9),
  language: 'az',
  interpreterPresent: false,
  rights: [
    ...['told-the-reason', 'silence', 'lawyer-free', 'parent-present', 'family-told', 'medical-help'],
    ...['no-ill-treatment', 'complain', 'be-heard'],
  ],
  understanding: 'own-words',
  words: 'I need not say anything before my lawyer. (Sample text.)',
  noticeHandedAt: hoursAgo(6.9),
});

/** Whoever was harmed is heard too, and learns nothing of the child. */
export async function tellVictimHeard(stage: Stage, { intake }: Held): Promise<void> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const victim = await inspector.post(`${intake}/victims`, { kind: 'adult', wish: 'apology' }, 201);
  const path = `${intake}/victims/${String(victim.body['id'])}`;
  const view = {
    heardAt: stage.watch.hoursAgo(5),
    heardHow: 'in-person',
    objects: false,
    view: 'An apology. (Sample text.)',
  };
  const { etag = '' } = await inspector.get(intake);
  const heard = await inspector.post(`${path}/record-view`, view, 200, { 'if-match': etag });
  stage.says(
    'One who was harmed is heard.',
    `wishes: ${String(heard.body['wish'])}; objects: ${String(heard.body['objects'])}`,
  );
}
