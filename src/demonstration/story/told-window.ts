import { inShort, type Stage } from './stage';

/** What one says one looks for who refers. */
export const REFERRING = { 'purpose-of-use': 'intake' };

/** What a unit is told at the end of what it referred. */
export interface ToldStatus {
  readonly stage: string;
  readonly outcome: string | null;
  readonly milestones: readonly string[];
}

/** The inspector looks where her referral stands, and first forgets to say what for; the path is the one of the referral. */
export async function tellStatus(stage: Stage, path: string): Promise<ToldStatus> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const window = path.replace('referrals', 'referral-status');
  const unsaid = inShort(await inspector.get(window, 400));
  stage.says('The inspector looks where her referral stands, and does not say what for.', unsaid);
  const { body } = await inspector.get(window, 200, REFERRING);
  const milestones = (body['milestones'] as { kind: string }[]).map(({ kind }) => kind);
  const [at, outcome] = [String(body['stage']), body['outcome'] as string | null];
  stage.says(
    'She says what for, and sees what became of it: no session, no plan and no word.',
    `${at}${outcome === null ? '' : `, ${outcome}`}; ${milestones.join(' → ')}`,
  );
  return { stage: at, outcome, milestones };
}
