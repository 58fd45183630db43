/** Words before a bracket that are grammar, not functions. */
const GRAMMAR = [
  'any',
  'and',
  'or',
  'not',
  'in',
  'exists',
  'where',
  'select',
  'as',
  'from',
  'on',
  'when',
  'then',
  'else',
  'array',
  'null',
];

/** What may be called, and only inside a sub-select that reads the context once per statement. */
const CONTEXT = ['current_setting', 'nullif'];

/** A place in the text of a policy: each open bracket, and whether it opens a sub-select without a table. */
interface Bracket {
  readonly readsContext: boolean;
}

/**
 * The function calls in the text of a policy that PostgreSQL would make for each row: every call other than
 * `( SELECT NULLIF(current_setting('app.…'), '') )`, which is worked out once per statement.
 */
export function callsPerRow(text: string): string[] {
  const brackets: Bracket[] = [];
  const calls: string[] = [];
  for (const { 0: token, index } of withoutLiterals(text).matchAll(/[A-Za-z_][\w.]*\s*\(|\(|\)/g)) {
    if (token === ')') {
      brackets.pop();
      continue;
    }
    const name = token.slice(0, -1).trim().toLowerCase();
    const inContext = brackets.some(({ readsContext }) => readsContext);
    const isCall = name !== '' && !GRAMMAR.includes(name);
    if (isCall && !(CONTEXT.includes(name) && inContext)) calls.push(name);
    brackets.push({ readsContext: opensContext(withoutLiterals(text), index + token.length) });
  }
  return calls;
}

/** Literals hold no code, but may hold brackets; they keep their length so that places stay the same. */
const withoutLiterals = (text: string): string =>
  text.replace(/'(?:[^']|'')*'/g, (literal) => '_'.repeat(literal.length));

function opensContext(text: string, from: number): boolean {
  const inner = insideBracket(text, from);
  return /^\s*SELECT\b/i.test(inner) && !/\bFROM\b/i.test(inner);
}

/** The text from a place behind an opening bracket to the bracket that closes it. */
export function insideBracket(text: string, from: number): string {
  let depth = 1;
  for (let place = from; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0) return text.slice(from, place);
  }
  return text.slice(from);
}
