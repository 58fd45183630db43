import { insideBracket } from '../policy-text';

/** A policy as PostgreSQL tells it. */
export interface KnownPolicy {
  readonly table: string;
  readonly name: string;
  readonly cmd: string;
  readonly qual: string | null;
  readonly with_check: string | null;
}

/** One policy, weaker by one thing. */
export interface PolicyMutant {
  readonly table: string;
  readonly policy: string;
  /** What was taken away, for the table of mutants. */
  readonly what: string;
  readonly weaken: string;
  readonly restore: string;
}

/** Which clauses are weakened together, and their text. */
interface Clauses {
  readonly words: readonly ('using' | 'with check')[];
  readonly text: string;
}

/** All ways to weaken one policy by one thing: open it, or leave out one of its conditions. */
export function mutantsOf(policy: KnownPolicy): PolicyMutant[] {
  const { table, name } = policy;
  return clausesOf(policy).flatMap(({ words, text }) => {
    const alter = (condition: string) =>
      `alter policy ${name} on ${table} ${words.map((word) => `${word} (${condition})`).join(' ')}`;
    const weaker = [{ what: 'everything', text: 'true' }, ...conjunctsLeftOut(text)];
    return weaker
      .filter(({ what }) => !isSaidTwice(what))
      .map((one) => ({
        table,
        policy: name,
        what: `${words.join(' and ')} without ${one.what}`,
        weaken: alter(one.text),
        restore: alter(text),
      }));
  });
}

/** A view that policies ask, as PostgreSQL tells it. */
export interface KnownView {
  readonly name: string;
  readonly definition: string;
}

/** All ways to leave out one condition of a view that policies ask. */
export function mutantsOfView({ name, definition }: KnownView): PolicyMutant[] {
  const replace = (text: string) =>
    `create or replace view ${name} with (security_invoker = true) as ${text}`;
  return conjunctsLeftOut(definition)
    .filter(({ what }) => !isSaidTwice(what))
    .map(({ what, text }) => ({
      table: name,
      policy: 'view',
      what: `without ${what}`,
      weaken: replace(text),
      restore: replace(definition),
    }));
}

/** A change whose two clauses say the same is bound by either of them: they are one condition, written twice. */
function clausesOf({ cmd, qual, with_check: check }: KnownPolicy): Clauses[] {
  if (cmd === 'UPDATE' && qual !== null && qual === check)
    return [{ words: ['using', 'with check'], text: qual }];
  const both: Clauses[] = [
    { words: ['using'], text: qual ?? 'true' },
    { words: ['with check'], text: check ?? 'true' },
  ];
  return both.filter(({ text }) => text !== 'true');
}

/** The register's own policy shows nobody a grant of others; asking for the grantee again only finds the index. */
const isSaidTwice = (what: string): boolean =>
  /^\((\w+\.)?grantee_id = ANY/.test(what) && what.includes('app.agency') && what.includes('app.account');

/** The text with each member of each `AND` replaced by `true`, one at a time. */
function conjunctsLeftOut(text: string): { what: string; text: string }[] {
  const found: { what: string; text: string }[] = [];
  for (const { index } of text.matchAll(/\(/g)) {
    const inner = insideBracket(text, index + 1);
    for (const { part, at } of membersOf(inner)) {
      const from = index + 1 + at;
      const what = part.replaceAll(/\s+/g, ' ').replaceAll(/::\w+(\[\])?/g, '');
      found.push({ what, text: `${text.slice(0, from)}true${text.slice(from + part.length)}` });
    }
  }
  return found;
}

/** The members of an `AND` directly inside a bracket; none when there is no `AND`. */
function membersOf(inner: string): { part: string; at: number }[] {
  const from = /\bWHERE\b/.exec(outermost(inner));
  const start = from ? from.index + 'WHERE'.length : 0;
  const cuts = [...outermost(inner).matchAll(/\bAND\b/g)].map(({ index }) => index);
  if (cuts.length === 0) return [];
  const edges = [start, ...cuts, inner.length];
  return cuts.concat(inner.length).map((end, n) => {
    const begin = n === 0 ? edges[0]! : edges[n]! + 'AND'.length;
    const raw = inner.slice(begin, end);
    return { part: raw.trim(), at: begin + raw.indexOf(raw.trim()) };
  });
}

/** The text with everything in inner brackets and literals blanked, at the same places. */
function outermost(text: string): string {
  let depth = 0;
  const bare = text.replace(/'(?:[^']|'')*'/g, (literal) => '_'.repeat(literal.length));
  return [...bare]
    .map((sign) => {
      if (sign === ')') depth -= 1;
      const shown = depth === 0 ? sign : '_';
      if (sign === '(') depth += 1;
      return shown;
    })
    .join('');
}
