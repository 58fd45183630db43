import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { Story } from './make-stories';
import type { AgencyName, StoryName } from './people';
import type { Role } from '../../../src/platform/policy/policy';

/** Two versions of a rule. */
export interface KnownRules {
  readonly ruleInForce: string;
  readonly draftedRule: string;
}

/** The check of the intake of each story; the versions of rules come along. */
type Checks = Readonly<Record<StoryName, string>> & KnownRules;

/** The versions of rules that came along with the checks. */
export const rulesOf = ({ checks }: { readonly checks: Readonly<Record<StoryName, string>> }): KnownRules =>
  checks as Checks;

interface Setting {
  readonly stories: Readonly<Record<StoryName, Story>>;
  readonly who: (role: Role, agency: AgencyName) => Actor;
}

/** Who met the child of each story. */
const CHECKERS: Readonly<Record<StoryName, readonly [Role, AgencyName]>> = {
  police: ['child-inspector', 'police'],
  court: ['commission-secretary', 'commission'],
  help: ['referring-officer', 'social-service'],
};

/** Makes the checks over HTTP by who met the children, and drafts a rule. */
export async function makeChecks({ stories, who }: Setting): Promise<Checks> {
  const checks: Partial<Record<StoryName, string>> = {};
  for (const [story, [role, agency]] of Object.entries(CHECKERS) as [StoryName, [Role, AgencyName]][]) {
    const { caller } = who(role, agency);
    const check = await caller.post('/v1/eligibility-checks', { intakeId: stories[story].intake });
    checks[story] = bodyOf<{ id: string }>(check, 201).id;
  }
  const { caller } = who('administrator', 'administration');
  const inForce = await caller.get('/v1/eligibility-rules?state=approved&limit=1');
  const drafted = await caller.post('/v1/eligibility-rules', { code: 'first-act', ...A_RULE });
  return {
    ...(checks as Record<StoryName, string>),
    ruleInForce: bodyOf<{ items: { id: string }[] }>(inForce, 200).items[0]!.id,
    draftedRule: bodyOf<{ id: string }>(drafted, 201).id,
  };
}

/** The content of a version of the rule of earlier acts. */
export const A_RULE = {
  policy: 'warn',
  parameters: { most: 1 },
  validFrom: '2099-01-01',
  citation: 'GC24 §72',
  verified: false,
  source: 'A sample for the tests',
};
