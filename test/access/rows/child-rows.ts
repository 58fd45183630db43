import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** The ids of everything about one child. */
export interface ChildFiles {
  readonly child: string;
  readonly intake: string;
  /** An intake of the same child that is still a draft. */
  readonly draft: string;
  readonly referral: string;
}

export const newFiles = (): ChildFiles => ({
  child: newId(),
  intake: newId(),
  draft: newId(),
  referral: newId(),
});

/** Makes one child with a row in every table about children, registered and referred by the holder. */
export async function makeChild(
  owner: ClientBase,
  files: ChildFiles,
  { holder, parties }: { holder: Context; parties: Row },
): Promise<void> {
  const { child, intake, draft, referral } = files;
  await putRow(owner, 'children.child', childRow(child, holder));
  await putRow(owner, 'children.data_key', { child_id: child, wrapped_key: '\\x01' });
  await putRow(owner, 'children.identity', { child_id: child, name: '\\x01' });
  await putRow(owner, 'children.match_token', { child_id: child, token: '\\x01' });
  await putRow(owner, 'children.identity_correction', correctionRow(child, holder));
  await putRow(owner, 'children.representative', representativeRow(child, holder));
  await putRow(owner, 'children.representative', {
    ...representativeRow(child, holder),
    conflict: 'suspect',
  });
  await putRow(owner, 'children.search_notice', noticeRow(child, holder));
  for (const [id, state] of [
    [intake, 'registered'],
    [draft, 'drafted'],
  ] as const) {
    await putRow(owner, 'intake.intake', { ...intakeRow(id, child, holder), state });
    await putRow(owner, 'intake.act', actRow(id, child));
    await putRow(owner, 'intake.transition', intakeMove(id, holder.account));
  }
  await putRow(owner, 'referrals.referral', { ...referralRow(referral, files, holder), ...parties });
  await putRow(owner, 'referrals.transition', referralMove(referral, holder));
}

export const childRow = (id: string, by: Context): Row => ({
  id,
  number: id,
  initials: 'N.U.',
  sex: 'not-recorded',
  district: 'sabunchi',
  disability: 'not-recorded',
  status: 'none',
  languages: ['az'],
  interpreter: 'not-recorded',
  birth_date_certainty: 'documented',
  identity_version: 1,
  registered_by: by.account,
  registering_agency_id: by.agency,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const correctionRow = (child: string, by: Context): Row => ({
  id: newId(),
  child_id: child,
  field: 'name',
  reason_code: 'error',
  corrected_by: by.account,
  agency_id: by.agency,
  corrected_at: NOW,
});

export const representativeRow = (child: string, by: Context): Row => ({
  id: newId(),
  child_id: child,
  kind: 'parent',
  name: '\\x01',
  authority: 'parental',
  conflict: 'none',
  valid_from: '2026-01-01',
  version: 1,
  agency_id: by.agency,
  created_by: by.account,
  created_at: NOW,
  updated_at: NOW,
});

const noticeRow = (child: string, to: Context): Row => ({
  id: newId(),
  child_id: child,
  agency_id: to.agency,
  kind: 'attached',
  from_agency_id: newId(),
  at: NOW,
});

export const intakeRow = (id: string, child: string, by: Context): Row => ({
  id,
  number: id,
  state: 'drafted',
  child_id: child,
  agency_id: by.agency,
  registered_by: by.account,
  source: 'police',
  met_at: NOW,
  met_district: 'sabunchi',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const actRow = (intake: string, child: string): Row => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  offence: '127',
  gravity: 'less-grave',
  committed_on: '2026-05-01',
  age_youngest: 15,
  age_certain: true,
  minimum_age: 14,
  created_at: NOW,
});

export const intakeMove = (intake: string, account: string): Row => ({
  id: newId(),
  intake_id: intake,
  from_state: 'drafted',
  action: 'register',
  to_state: 'registered',
  by_account: account,
  at: NOW,
});

export const referralRow = (id: string, { child, intake }: ChildFiles, by: Context): Row => ({
  id,
  number: id,
  state: 'drafted',
  basis: 'diversion',
  stage: 'prosecution',
  child_id: child,
  intake_id: intake,
  district: 'sabunchi',
  referring_agency_id: by.agency,
  referrer_id: by.account,
  conditions: [],
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const referralMove = (referral: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  referral_id: referral,
  from_state: 'drafted',
  action: 'submit',
  to_state: 'submitted',
  by_account: by.account,
  agency_id: by.agency,
  at: NOW,
});

/** What a grant says beside the file; each near miss differs from `record` in one thing. */
const GRANTS: Partial<Record<ContextName, Row>> = {
  holder: {},
  authority: { for_roles: ['judge', 'prosecutor'] },
  reviewer: {},
  centre: {},
  person: { grantee_kind: 'person' },
  'former-person': { grantee_kind: 'person', ended_at: '2026-05-01T00:00:00Z' },
  identity: { level: 'identity' },
  status: { level: 'status' },
  label: { level: 'label' },
  defence: { level: 'defence' },
  ended: { ended_at: '2026-05-01T00:00:00Z' },
  expired: { valid_until: '2026-05-01T00:00:00Z' },
  early: { valid_from: '2026-07-01T00:00:00Z' },
  'other-kind': { file_kind: 'case' },
  'other-role': { for_roles: ['commission-secretary'] },
};

/** The ways in which a grant of the record can miss. */
export const MISSES = [
  'ended',
  'expired',
  'early',
  'other-kind',
  'other-role',
] as const satisfies ContextName[];

/** A grant that misses by one thing. */
export const missedGrant = (miss: (typeof MISSES)[number], grant: Row): Row => ({
  ...grant,
  ...GRANTS[miss],
});

/** Each of them recorded a representative of the first child, when they still might. */
export const RECORDERS = [
  ...(Object.keys(GRANTS) as ContextName[]),
  'stranger',
] as const satisfies ContextName[];

/** Opens files of a child to everybody who stands to it in some way, each in theirs. */
export async function openFiles(
  owner: ClientBase,
  files: readonly (readonly [kind: string, id: string])[],
  child: string,
  contexts: Record<ContextName, Context>,
): Promise<void> {
  for (const [name, difference] of Object.entries(GRANTS) as [ContextName, Row][]) {
    const grantee = difference['grantee_kind'] ? contexts[name].account : contexts[name].agency;
    for (const [kind, id] of files) {
      await putRow(owner, 'children.need_to_know', { ...grantRow(child, kind, id, grantee), ...difference });
    }
  }
}

export const grantRow = (child: string, kind: string, file: string, grantee: string): Row => ({
  id: newId(),
  child_id: child,
  file_kind: kind,
  file_id: file,
  grantee_kind: 'agency',
  grantee_id: grantee,
  level: 'record',
  basis_kind: kind,
  basis_id: file,
  valid_from: '2026-01-02T00:00:00Z',
  granted_by: grantee,
});
