import { ROLES } from '../../src/platform/policy/policy';
import { ROUTE_LAWS } from '../../test/access/expectations/routes';
import type { RouteLaw, Who } from '../../test/access/expectations/route-law';
import type { RowsOf } from '../../test/access/expectations/table-law';
import { TABLE_LAWS } from '../../test/access/expectations/tables';
import { CONTEXT_NAMES, type Context } from '../../test/access/rows/contexts';
import { newRowIds, type RowWorld } from '../../test/access/rows/row-world';

/** Who may do what with which, from the expectations that are kept by hand under `test/access/expectations`. */
export function describeAccessMatrix(): string {
  return [
    '# Access matrix',
    '',
    'The expectations that the access tests ask, over HTTP and in SQL. They are written by hand and never taken from the',
    'permissions and policies that they test. Roles stand behind their relation to the referral, the child or the unit',
    'in question; without one, the relation does not matter. Roles without the permission are answered 403 on every',
    'route, whatever they ask for; what is denied by relation is answered as if it were not there.',
    '',
    ...describeRoutes(),
    ...describeRoles(),
    ...describeTables(),
  ].join('\n');
}

/** One line of the table of routes. */
interface Line {
  readonly route: string;
  readonly when: string;
  readonly rest: readonly string[];
}

const describeRoutes = (): string[] => [
  '## Routes',
  '',
  ...table(
    ['route', 'when', 'may', 'sees it, may not', 'others with the permission'],
    merged(merged(ROUTE_LAWS.map(lineOf), 'route', 'when'), 'when', 'route').map(({ route, when, rest }) => [
      route,
      when,
      ...rest,
    ]),
  ),
];

const lineOf = (law: RouteLaw): Line => ({
  route: `\`${law.route}\``,
  when: law.when,
  rest: [whoMay(law), byRelation(law.barred), othersOf(law)],
});

/** Lines that differ in one thing only become one line, which names all of it. */
function merged(lines: readonly Line[], same: 'route' | 'when', differing: 'route' | 'when'): Line[] {
  const known = new Map<string, Line>();
  for (const line of lines) {
    const key = JSON.stringify([line[same], line.rest]);
    const before = known.get(key);
    known.set(key, before ? { ...before, [differing]: `${before[differing]}<br>${line[differing]}` } : line);
  }
  return [...known.values()];
}

/** `relation: role, role`; a role without a relation stands alone. */
function byRelation(whos: readonly Who[]): string {
  const roles = new Map<string, string[]>();
  for (const who of whos) {
    const [role = '', relation = ''] = who.split('@');
    roles.set(relation, [...(roles.get(relation) ?? []), role]);
  }
  return [...roles]
    .map(([relation, names]) => [relation, names.join(', ')].filter(Boolean).join(': '))
    .join('<br>');
}

function whoMay({ holders, open }: RouteLaw): string {
  if (holders === 'public') return 'anybody, also not signed in';
  if (open !== 'every holder') return byRelation(open);
  return holders === 'everybody' ? 'everybody who is signed in' : holders.join(', ');
}

function othersOf({ holders, open, otherwise }: RouteLaw): string {
  if (holders === 'public' || open === 'every holder') return '';
  return otherwise === 'empty' ? 'a list without it' : String(otherwise);
}

const describeRoles = (): string[] => [
  '## Roles',
  '',
  'The routes for which each role has the permission, beside those that are open to everybody.',
  '',
  ...table(
    ['role', 'routes'],
    ROLES.map((role) => [role, routesOf(role).join('<br>') || 'none']),
  ),
];

const routesOf = (role: (typeof ROLES)[number]): string[] => [
  ...new Set(
    ROUTE_LAWS.filter(({ holders }) => Array.isArray(holders) && holders.includes(role)).map(
      ({ route }) => `\`${route}\``,
    ),
  ),
];

const describeTables = (): string[] => [
  '## Rows',
  '',
  'Who reaches rows of a table in SQL, as the role of the application. `holder` registered the child, recorded the intake',
  'and refers; `colleague` is of the same unit; `authority`, `reviewer` and `centre` are parties of the referral; `person`',
  'holds the files in person; `identity`, `status` and `defence` hold a lower level; `stranger` holds another child, and',
  'only that; `ended`, `expired`, `early` and `other-kind` have grants that miss.',
  '',
  ...table(
    ['table', 'read', 'changed', 'removed'],
    TABLE_LAWS.map((law) => [
      `\`${law.table}\``,
      namesOf(law.see),
      law.change ? namesOf(law.change.rows) : '',
      law.remove ? namesOf(law.remove) : '',
    ]),
  ),
];

/** Whom the law names; ids do not matter for that. */
function namesOf(rows: RowsOf): string {
  const world = newRowIds() as RowWorld;
  const reaching = CONTEXT_NAMES.filter((context) => reaches(context, rows(contextNamed(context), world)));
  if (reaching.length === CONTEXT_NAMES.length) return 'everybody, jobs too';
  const others = reaching.filter((context) => NOT_SIGNED_IN.includes(context));
  const isEverybody = reaching.length - others.length === CONTEXT_NAMES.length - NOT_SIGNED_IN.length;
  if (!isEverybody) return reaching.join(', ') || 'nobody';
  const isAll = (context: Context['name']) => rows(contextNamed(context), world) === 'true';
  if (isAll('clinic')) return 'everybody who is signed in';
  const wider = [...(isAll('administrator') ? ['all: administrator'] : []), ...others];
  return ['everybody who is signed in, their own', ...wider].join('; ');
}

/** A condition that ends at `false`, or that asks who is not signed in for an account or agency of theirs, reaches nothing. */
function reaches(name: Context['name'], condition: string): boolean {
  if (/^\(?false\b|\band \(?false\b/.test(condition)) return false;
  return !NOT_SIGNED_IN.includes(name) || !condition.includes(`'${name}'`);
}

const NOT_SIGNED_IN: readonly Context['name'][] = ['nobody', 'job', 'other-job'];

const contextNamed = (name: Context['name']): Context => ({
  name,
  account: name,
  agency: name,
  session: name,
});

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];
