import type { Statement } from '../../../platform/persistence/statement';

export const COLLEAGUES: Statement = {
  name: 'colleagues',
  text: `select account_id as "accountId", display_name as "displayName", profession from access.colleagues($1)`,
};

export const OF_STAFF: Statement = { name: 'agency-of-staff', text: 'select access.agency_of($1) as id' };

export const COLLEAGUE_NAMED: Statement = {
  name: 'colleague-named',
  text: 'select access.colleague_named($1) as id',
};

export const SERVES_HERE: Statement = {
  name: 'serves-here',
  text: 'select 1 from access.staff_of($1) where account_id = $2 and roles && $3',
};

export const CERTIFICATES_MISSING: Statement = {
  name: 'certificates-missing',
  text: 'select kind, blocks from access.certificates_missing($1, $2, $3) order by kind',
};

export const STAFF_HERE: Statement = {
  name: 'staff-here',
  text: `select account_id as "accountId", display_name as "displayName", profession
    from access.staff_of($1) where roles && $2 order by display_name, account_id`,
};

/** $1 agency, $2 roles, $3 accounts that do not count. */
export const HAS_ANOTHER: Statement = {
  name: 'has-another',
  text: 'select access.has_another($1, $2, $3) as is',
};
