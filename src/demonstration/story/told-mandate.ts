import { inShort, type Stage } from './stage';
import { CONSENT } from './told-conditions';

const LEGAL_HELP = { 'purpose-of-use': 'legal-help' };

/** Whose file it is, and the number that the family was given. */
export interface Defended {
  readonly childId: string;
  readonly referralId: string;
  readonly number: string;
}

/** The lawyer asks by the number that the family gives, and the clinic says who stands for the child; answers the path. */
export async function tellMandate(stage: Stage, { number }: Defended): Promise<string> {
  const lawyer = await stage.enter('lawyer@clinic.demo');
  const said = { instructedBy: 'child', instructedOn: stage.watch.dayIn(0), proof: 'signed-form' };
  const { body } = await lawyer.post('/v1/mandates', { number, ...said }, 201);
  const path = `/v1/mandates/${String(body['id'])}`;
  await tellProof(stage, path);
  const coordinator = await stage.enter('coordinator@clinic.demo');
  const lawyerId = String((await lawyer.get('/v1/me')).body['accountId']);
  const held = await coordinator.act(path, 'accept', { lawyerId });
  stage.says(
    `The child has signed for a lawyer of the clinic, who asks by the number ${number}.`,
    `mandate ${String(held.body['state'])}; whether the number exists, nobody was told`,
  );
  return path;
}

/** The smallest scan that is one. */
const SIGNED_FORM = new Blob(['%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'], {
  type: 'application/pdf',
});

/** The lawyer attaches what the child has signed; the coordinator of the clinic reads it. */
async function tellProof(stage: Stage, mandate: string): Promise<void> {
  const lawyer = await stage.enter('lawyer@clinic.demo');
  const { body } = await lawyer.attach(`${mandate}/proof`, SIGNED_FORM);
  const coordinator = await stage.enter('coordinator@clinic.demo');
  const read = await coordinator.download(`${mandate}/proof/content`, LEGAL_HELP);
  stage.says(
    'The lawyer attaches the form that the child has signed; the coordinator of the clinic reads it, and nobody outside.',
    `proof ${String(body['state'])}; ${read}`,
  );
}

/** The window opens with the child's own word alone; answers what was seen before and after. */
export async function tellWindow(stage: Stage, mandate: string, of: Defended): Promise<string> {
  const lawyer = await stage.enter('lawyer@clinic.demo');
  const before = await lawyer.get(windowOf(mandate), 404, LEGAL_HELP);
  stage.says('The lawyer looks at where it stands.', inShort(before));
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const purpose = { purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1' };
  const file = { childId: of.childId, fileKind: 'referral', fileId: of.referralId };
  await inspector.post(
    '/v1/consents',
    { ...CONSENT(stage.watch), ...purpose, ...file, person: 'child' },
    201,
  );
  return tellStage(stage, mandate, 'The child says that the clinic may be told; the lawyer looks again.');
}

/** What the window tells now. */
export async function tellStage(stage: Stage, mandate: string, what: string): Promise<string> {
  const lawyer = await stage.enter('lawyer@clinic.demo');
  const { body } = await lawyer.get(windowOf(mandate), 200, LEGAL_HELP);
  const { next } = body as { next: { kind: string } | null };
  stage.says(
    what,
    `${String(body['stage'])}${next ? `; next ${next.kind}` : ''}, and no word of what it is about`,
  );
  return String(body['stage']);
}

interface DefenceFile {
  readonly acts: readonly object[];
  readonly hearings: readonly { readonly type: string }[];
  readonly orders: readonly {
    readonly conditions: readonly object[];
    readonly breachSteps: readonly { readonly action: string }[];
  }[];
}

/** Before the hearing the lawyer opens what a defence needs, and says what for; answers the steps of the breach that stand in it. */
export async function tellDefenceFile(stage: Stage, mandate: string): Promise<readonly string[]> {
  const lawyer = await stage.enter('lawyer@clinic.demo');
  const path = `${mandate}/defence-file`;
  const unsaid = inShort(await lawyer.get(path, 400));
  stage.says('The lawyer opens the file of the defence, and does not say what for.', unsaid);
  const { acts, orders, hearings } = (await lawyer.get(path, 200, LEGAL_HELP)).body as unknown as DefenceFile;
  const steps = orders.flatMap(({ breachSteps }) => breachSteps.map(({ action }) => action));
  const conditions = orders.flatMap((one) => one.conditions).length;
  stage.says(
    'The lawyer says what for, and reads it before the hearing.',
    `${acts.length} act, ${orders.length} order with ${conditions} conditions, ${steps.join(', ')} with the child’s words, ${hearings.map(({ type }) => type).join(', ')}`,
  );
  return steps;
}

/** The matter is over for the lawyer, and the window shuts at once. */
export async function tellMandateEnded(stage: Stage, mandate: string): Promise<string> {
  const lawyer = await stage.enter('lawyer@clinic.demo');
  await lawyer.act(mandate, 'end', { reasonCode: 'matter-over' });
  const shut = inShort(await lawyer.get(windowOf(mandate), 404, LEGAL_HELP));
  stage.says('The lawyer ends the mandate, and looks once more.', shut);
  return shut;
}

const windowOf = (mandate: string): string => mandate.replace('mandates', 'case-status');
