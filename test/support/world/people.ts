import type { AgencyKind, Role } from '../../../src/platform/policy/policy';

/** How an agency, or a person in it, stands to a referral. */
export const RELATIONS = [
  'own-unit',
  'investigator-of-the-act',
  'other-unit',
  'other-district',
  'addressed-authority',
  'other-authority',
  'reviewer',
  'addressed-centre',
  'case-team',
  'former-team',
  'former-centre',
  'other-centre',
  'addressed-body',
  'asked-to-protect',
  'none',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** The agencies of the world. Those with `demo` are of the demonstration; the others are added. */
export const AGENCIES = {
  police: { demo: 'Sabunchi police office' },
  'police-beside': { kind: 'police-unit', districts: ['sabunchi'] },
  'police-far': { demo: 'Narimanov police office' },
  prosecutor: { demo: 'Sabunchi district prosecutor' },
  'prosecutor-beside': { kind: 'prosecutor-office', districts: ['sabunchi'] },
  'prosecutor-above': { demo: 'Baku city prosecutor' },
  court: { demo: 'Sabunchi district court' },
  'court-beside': { kind: 'court', districts: ['sabunchi'] },
  commission: { demo: 'Sabunchi child rights commission' },
  'commission-beside': { kind: 'child-rights-commission', districts: ['sabunchi'] },
  centre: { demo: 'Sabunchi rehabilitation centre' },
  'centre-before': { demo: 'Narimanov diversion centre' },
  'centre-beside': { kind: 'diversion-centre', districts: ['sabunchi'] },
  clinic: { demo: 'Children’s legal clinic' },
  council: { demo: 'Council on Child Rights' },
  oversight: { demo: 'Oversight body' },
  administration: { demo: 'System administration' },
  probation: { kind: 'probation-office', districts: ['sabunchi'] },
  'social-service': { kind: 'social-service', districts: ['sabunchi'] },
  'social-service-beside': { kind: 'social-service', districts: ['sabunchi'] },
  school: { kind: 'school', districts: ['sabunchi'] },
  'state-committee': { kind: 'state-committee', districts: [] },
  ombudsperson: { kind: 'ombudsperson', districts: [] },
} as const satisfies Record<string, { demo: string } | { kind: AgencyKind; districts: string[] }>;

export type AgencyName = keyof typeof AGENCIES;

const POLICE: readonly Role[] = ['child-inspector', 'investigator', 'police-supervisor'];
const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];

/** Who serves where: one account for each role in each agency. */
export const STAFF: Readonly<Record<AgencyName, readonly Role[]>> = {
  police: [...POLICE, 'safeguarding-lead'],
  'police-beside': POLICE,
  'police-far': POLICE,
  prosecutor: ['prosecutor', 'safeguarding-lead'],
  'prosecutor-beside': ['prosecutor'],
  'prosecutor-above': ['prosecutor'],
  court: ['judge'],
  'court-beside': ['judge'],
  commission: ['commission-secretary', 'referring-officer'],
  'commission-beside': ['commission-secretary'],
  centre: [...CENTRE, 'safeguarding-lead'],
  'centre-before': CENTRE,
  'centre-beside': CENTRE,
  clinic: ['clinic-lawyer', 'clinic-coordinator', 'safeguarding-lead'],
  council: ['council-analyst'],
  oversight: ['oversight-officer'],
  administration: ['administrator'],
  probation: ['probation-officer'],
  'social-service': ['referring-officer', 'protection-officer', 'safeguarding-lead'],
  'social-service-beside': ['referring-officer', 'protection-officer', 'safeguarding-lead'],
  school: ['referring-officer'],
  'state-committee': ['referring-officer'],
  ombudsperson: ['referring-officer'],
};

/** A story is a child with an intake and referrals; in each, agencies stand in other relations to them. */
export type StoryName = 'police' | 'court' | 'help';

const POLICE_AND_CENTRES = {
  'police-beside': 'other-unit',
  'police-far': 'other-district',
  centre: 'addressed-centre',
  'centre-before': 'former-centre',
  'centre-beside': 'other-centre',
} as const;

/** Agencies that are not named stand in no relation. */
export const STORIES: Readonly<Record<StoryName, Partial<Record<AgencyName, Relation>>>> = {
  /** The police refer, the district prosecutor decides, the city prosecutor reviews. */
  police: {
    ...POLICE_AND_CENTRES,
    police: 'own-unit',
    prosecutor: 'addressed-authority',
    'prosecutor-above': 'reviewer',
    'prosecutor-beside': 'other-authority',
    court: 'other-authority',
    'court-beside': 'other-authority',
    commission: 'other-authority',
    'commission-beside': 'other-authority',
    'social-service': 'asked-to-protect',
    /** Is asked to appoint a representative for the child. */
    'social-service-beside': 'addressed-body',
    school: 'other-unit',
  },
  /** The commission refers at court, the judge decides. */
  court: {
    ...POLICE_AND_CENTRES,
    police: 'other-unit',
    commission: 'own-unit',
    court: 'addressed-authority',
    'court-beside': 'other-authority',
    prosecutor: 'other-authority',
    'prosecutor-above': 'other-authority',
    'prosecutor-beside': 'other-authority',
    'commission-beside': 'other-unit',
  },
  /** The social service asks for help without a charge, the commission decides. */
  help: {
    ...POLICE_AND_CENTRES,
    police: 'other-unit',
    'social-service': 'own-unit',
    'social-service-beside': 'other-unit',
    school: 'other-unit',
    commission: 'addressed-authority',
    'commission-beside': 'other-authority',
    prosecutor: 'other-authority',
    court: 'other-authority',
  },
};

/** Somebody of the world: a role in an agency. */
export interface Person {
  readonly role: Role;
  readonly agency: AgencyName;
  /** A second one in this role there, who has no part in any story. */
  readonly isBeside?: true;
}

/** A case worker of the centre who is on no team. */
const BESIDE: readonly Person[] = [{ role: 'case-worker', agency: 'centre', isBeside: true }];

export const PEOPLE: readonly Person[] = [
  ...(Object.keys(STAFF) as AgencyName[]).flatMap((agency) =>
    STAFF[agency].map((role) => ({ role, agency })),
  ),
  ...BESIDE,
];

/** How a person stands to a story; who investigated its act, and who works or worked on its case, stand apart. */
export function relationOf({ role, agency, isBeside }: Person, story: StoryName): Relation {
  const own = story === 'police' && !isBeside ? PERSONAL[`${role}@${agency}`] : undefined;
  return own ?? STORIES[story][agency] ?? 'none';
}

const PERSONAL: Readonly<Record<string, Relation | undefined>> = {
  'investigator@police': 'investigator-of-the-act',
  'case-worker@centre': 'case-team',
  'facilitator@centre': 'former-team',
};
