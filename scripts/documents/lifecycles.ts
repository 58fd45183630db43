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
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- found by name, so that none can be forgotten
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

function diagramOf(lifecycle: Lifecycle<string, string>): string {
  const { states, initial } = lifecycle;
  return [
    'stateDiagram-v2',
    ...states.filter((state) => state.includes('-')).map((state) => `  state "${state}" as ${idOf(state)}`),
    `  [*] --> ${idOf(initial)}`,
    ...states.flatMap((from) =>
      movesFrom(lifecycle, from).map(([action, to]) => `  ${idOf(from)} --> ${idOf(to)}: ${action}`),
    ),
    ...states.filter((state) => lifecycle.isFinal(state)).map((state) => `  ${idOf(state)} --> [*]`),
  ].join('\n');
}

const movesFrom = ({ moves }: Lifecycle<string, string>, from: string): [action: string, to: string][] =>
  Object.entries(moves[from] ?? {}).flatMap(([action, to]) => (to === undefined ? [] : [[action, to]]));

/** Mermaid takes no dash in an id. */
const idOf = (state: string): string => state.replaceAll('-', '_');

function tableOf(lifecycle: Lifecycle<string, string>): string {
  const rows = lifecycle.states.map((state) => {
    const moves = movesFrom(lifecycle, state).map(([action, to]) => `${action} → ${to}`);
    return `| ${state} | ${moves.length === 0 ? 'final' : moves.join(', ')} |`;
  });
  return ['| state | actions |', '|---|---|', ...rows].join('\n');
}
