import { ABOUT_KINDS, type AboutKind } from '../../src/modules/safeguarding/domain/concern';
import type { SubjectKind } from '../../src/modules/documents/domain/document';
import type { TestApp } from './app';
import { rowsOf } from './rows';

/** Where what a concern is about is kept; kinds whose module is still to come are not looked for. */
export const TABLE_OF: Readonly<Partial<Record<AboutKind, string>>> = {
  child: 'children.child',
  intake: 'intake.intake',
  notification: 'due_process.notification',
  referral: 'referrals.referral',
  review: 'reviews.review',
  agency: 'access.agency',
  staff: 'access.staff_account',
};

const tables = ABOUT_KINDS.flatMap((kind) => {
  const table = TABLE_OF[kind];
  return table === undefined ? [] : [[kind, table] as const];
});

/** Where what a paper is about is kept. */
export const SUBJECT_TABLE: Readonly<Record<SubjectKind, string>> = {
  child: 'children.child',
  intake: 'intake.intake',
  referral: 'referrals.referral',
  order: 'sentencing.order_file',
  case: 'cases.case_file',
  session: 'sessions.session',
  plan: 'case_plans.plan',
};

/** Papers about what does not exist, or known by a file that does not, since no foreign key binds them. */
export async function orphanedPapers(test: TestApp): Promise<string[]> {
  const lost = (name: 'subject' | 'file') =>
    Object.entries(SUBJECT_TABLE).map(
      ([kind, table]) =>
        `(d.${name}_kind = '${kind}' and not exists (select 1 from ${table} t where t.id = d.${name}_id))`,
    );
  const rows = await rowsOf<{ id: string }>(
    test,
    `select d.id from documents.document d where ${[...lost('subject'), ...lost('file')].join(' or ')} order by d.id`,
  );
  return rows.map(({ id }) => id);
}

/** Concerns that name a child or a file which does not exist, since no foreign key binds them. */
export async function orphanedConcerns(test: TestApp): Promise<string[]> {
  const about = tables.map(
    ([kind, table]) =>
      `(c.about_kind = '${kind}' and not exists (select 1 from ${table} t where t.id = c.about_id))`,
  );
  const rows = await rowsOf<{ id: string }>(
    test,
    `select c.id from safeguarding.concern c
     where (c.child_id is not null and not exists (select 1 from children.child t where t.id = c.child_id))
       or ${about.join(' or ')}
     order by c.id`,
  );
  return rows.map(({ id }) => id);
}
