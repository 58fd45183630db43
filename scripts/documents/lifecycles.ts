import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lifecycle } from '../../src/kernel/lifecycle';

const MODULES = join(__dirname, '..', '..', 'src', 'modules');

/** Every lifecycle of the product as a diagram (Mermaid) and a table, read from the `*.lifecycle.ts` files. */
export function describeLifecycles(): string {
  const parts = lifecycleFiles().flatMap((file) => lifecyclesIn(file).map(describe));
  return ['# Lifecycles', '', 'A move that is not drawn here does not exist.', '', ...parts].join('\n');
}

const lifecycleFiles = (): string[] =>
  readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.lifecycle.ts'))
    .sort()
    .map((file) => join(MODULES, file));

function lifecyclesIn(file: string): Lifecycle<string, string>[] {
  // The files are found by name, so that a new one cannot be forgotten here.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const exported = Object.values(require(file) as Record<string, unknown>);
  return exported.filter(isLifecycle);
}

const isLifecycle = (value: unknown): value is Lifecycle<string, string> =>
  typeof value === 'object' && value !== null && 'moves' in value && 'initial' in value;

function describe(lifecycle: Lifecycle<string, string>): string {
  const title = lifecycle.name.charAt(0).toUpperCase() + lifecycle.name.slice(1);
  return [`## ${title}`, '', '```mermaid', diagramOf(lifecycle), '```', '', tableOf(lifecycle), ''].join(
    '\n',
  );
}

function diagramOf({ states, initial, isFinal, ...lifecycle }: Lifecycle<string, string>): string {
  const moves = states.flatMap((from) =>
    lifecycle
      .actionsFrom(from)
      .map((action) => `  ${idOf(from)} --> ${idOf(lifecycle.next(from, action)!)}: ${action}`),
  );
  return [
    'stateDiagram-v2',
    ...states.filter((state) => state.includes('-')).map((state) => `  state "${state}" as ${idOf(state)}`),
    `  [*] --> ${idOf(initial)}`,
    ...moves,
    ...states.filter(isFinal).map((state) => `  ${idOf(state)} --> [*]`),
  ].join('\n');
}

/** Mermaid takes no dash in an id. */
const idOf = (state: string): string => state.replaceAll('-', '_');

function tableOf({ states, isFinal, actionsFrom, next }: Lifecycle<string, string>): string {
  const rows = states.map((state) => {
    const moves = actionsFrom(state).map((action) => `${action} → ${next(state, action)!}`);
    return `| ${state} | ${isFinal(state) ? 'final' : moves.join(', ')} |`;
  });
  return ['| state | actions |', '|---|---|', ...rows].join('\n');
}
